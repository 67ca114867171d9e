import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Locale, locales } from '../api/shapes.ts'
import type { RefusalFact } from '../kit/decision.ts'
import { useZone } from './session.ts'
import { type Formats, formats } from './words/format.ts'
import type { Area, Words } from './words/pt-BR.ts'
import { fillRefusal, type RefusalFacts } from './words/say-refusal.ts'
import { type Wording, withMillions } from './words/shape.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Words
  }
}

const books: Record<Locale, () => Promise<{ words: Wording }>> = {
  'pt-BR': () => import('./words/pt-BR.ts'),
  es: () => import('./words/es.ts'),
  en: () => import('./words/en.ts'),
}
const kept = 'combinado-locale'

/** The words of an area of the product: `const say = useWords('payments')`, `say('title')`. */
export function useWords<Name extends Area>(area: Name) {
  return useTranslation(area).t
}

export const useLocale = (): Locale => asLocale(useTranslation().i18n.language)

/** How this person writes amounts, days and moments. */
export function useFormats(): Formats {
  const locale = useLocale()
  const zone = useZone()
  return useMemo(() => formats(locale, zone), [locale, zone])
}

/** Every refusal said kindly, with its limits, days and times. */
export function useRefusalWords() {
  const { i18n } = useTranslation('refusals')
  const writing = useFormats()
  // `policy.bands[2].finePct` is the fine; what has no name in this language is left out.
  const fieldName = (path: RefusalFact | undefined) => {
    const name = /[A-Za-z]+(?=[^A-Za-z]*$)/.exec(String(path ?? ''))?.[0]
    const found = name && i18n.getResource(i18n.language, 'common', `field.${name}`)
    return typeof found === 'string' ? found : undefined
  }
  return (refusal: string, facts: RefusalFacts = {}): string => {
    const find = (name: string) => i18n.getResource(i18n.language, 'refusals', name) as unknown
    const words = find(refusal) ?? find('broken')
    return fillRefusal(String(words), { ...facts, field: fieldName(facts.field) }, writing)
  }
}

/** Before anything is drawn. Only the language that is read is loaded. */
export async function startWords(): Promise<void> {
  const locale = firstLocale()
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: await open(locale) },
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = locale
}

export async function changeLocale(locale: Locale): Promise<void> {
  if (i18next.language === locale) return
  for (const [area, words] of Object.entries(await open(locale))) {
    i18next.addResourceBundle(locale, area, words)
  }
  await i18next.changeLanguage(locale)
  localStorage.setItem(kept, locale)
  document.documentElement.lang = locale
}

async function open(locale: Locale) {
  const { words } = await books[locale]()
  return withMillions(words) as Record<string, Record<string, string>>
}

/** What was chosen here before, or what the browser speaks, or Portuguese. */
function firstLocale(): Locale {
  const chosen = localStorage.getItem(kept)
  if (chosen) return asLocale(chosen)
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  const found = spoken.find((tag) => ['pt', 'es', 'en'].includes(tag))
  return locales.find((locale) => locale.slice(0, 2) === found) ?? 'pt-BR'
}

const asLocale = (text: string): Locale => locales.find((locale) => locale === text) ?? 'pt-BR'
