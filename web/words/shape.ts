/** The same keys, said in another language. */
export type SameWords<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : SameWords<Source[Key]>
}

/** Words of one language: texts, or groups of texts. */
export type Wording = { readonly [key: string]: string | Wording }

/** Every text with its path: `['refusals.offline', '…']`. */
export function texts(words: Wording, path = ''): [path: string, text: string][] {
  const found: [string, string][] = []
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.push([path + key, value])
    else found.push(...texts(value, `${path}${key}.`))
  }
  return found
}

/**
 * Portuguese and Spanish count millions apart ("um milhão de clientes"): where no such words are
 * given, those of every other number serve.
 */
export function withMillions(words: Wording): Wording {
  const full: Record<string, string | Wording> = {}
  for (const [key, value] of Object.entries(words)) {
    full[key] = typeof value === 'string' ? value : withMillions(value)
    const many = key.replace(/_other$/, '_many')
    if (!(many in words)) full[many] = value
  }
  return full
}

/** The names between double braces, sorted. */
export const placeholders = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/\{\{\s*([A-Za-z]+)[^}]*\}\}/g)].map(([, name = '']) => name)),
  ].sort()
