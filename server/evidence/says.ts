import { english } from './words/en.ts'
import { spanish } from './words/es.ts'
import { portuguese } from './words/pt-BR.ts'
import type { Sayings } from './words/sayings.ts'

const all: Readonly<{ [locale: string]: Sayings }> = {
  'pt-BR': portuguese,
  es: spanish,
  en: english,
}

/** What a pack says in a language; Portuguese when we do not speak it. */
export const says = (locale: string): Sayings => all[locale] ?? portuguese
