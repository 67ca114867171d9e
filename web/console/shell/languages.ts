import { chooseLocale } from '../../../api/sessions.ts'
import type { Locale } from '../../../api/shapes.ts'
import { useDo } from '../../use-do.ts'
import { changeLocale } from '../../words.ts'

/** Each language in its own name, so that whoever reads it finds it. */
export const languageNames: Record<Locale, string> = {
  'pt-BR': 'Português',
  es: 'Español',
  en: 'English',
}

/** Changes the language here at once, and for this person from now on. */
export function useChooseLanguage() {
  const { run } = useDo(chooseLocale)
  return async (locale: Locale) => {
    await changeLocale(locale)
    await run({ locale })
  }
}
