import type { Locale } from '../../api/shapes.ts'
import { english } from './words/en.ts'
import { spanish } from './words/es.ts'
import { portuguese } from './words/pt-BR.ts'
import type { Sayings } from './words/sayings.ts'

const all: Record<Locale, Sayings> = { 'pt-BR': portuguese, es: spanish, en: english }

export const says = (locale: Locale): Sayings => all[locale]

/** A language that we speak, for a person whose language is kept as text. */
export const asLocale = (text: string): Locale => (text in all ? (text as Locale) : 'pt-BR')

const spoken: Readonly<Record<string, Locale>> = { pt: 'pt-BR', es: 'es', en: 'en' }

/** What a browser asks for first, of what we speak: `es-MX,es;q=0.9,en;q=0.8` → `es`. */
export function localeOf(accepted: string | undefined): Locale {
  const wishes = (accepted ?? '')
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', quality = ''] = wish.trim().toLowerCase().split(';')
      const weight = /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(quality)?.[1] ?? '1'
      return { locale: spoken[tag.split('-')[0] ?? ''], weight: Number(weight) }
    })
    .filter(({ locale, weight }) => locale && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return wishes[0]?.locale ?? 'pt-BR'
}
