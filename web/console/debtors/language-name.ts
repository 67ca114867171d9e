import { useWords } from '../../words.ts'

/** `es-MX` → `espanhol`. */
export function useLanguageName(locale: string): string {
  const say = useWords('debtors')
  const found = (['pt', 'es', 'en'] as const).find((one) => locale.startsWith(one))
  return found ? say(`languages.${found}`) : locale
}
