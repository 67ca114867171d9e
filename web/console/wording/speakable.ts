/** Languages whose words are checked, each by its own name. */
export const speakable = [
  { value: 'pt-BR', word: 'Português' },
  { value: 'es', word: 'Español' },
] as const satisfies readonly { readonly value: string; readonly word: string }[]
