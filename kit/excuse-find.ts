import es from './excuses/es.json' with { type: 'json' }
import pt from './excuses/pt-BR.json' with { type: 'json' }
import { compile, type Groups } from './pattern.ts'
import { readings } from './plain.ts'

/** Phrases that people say, in the language of `pattern.ts`: data, as words are. */
type Lexicon = {
  readonly groups: Groups
  readonly excuses: Readonly<Record<string, Said>>
}
type Said = {
  readonly says: readonly string[]
  /** Anywhere in the text, any of these makes it another thing. */
  readonly unless?: readonly string[]
}

export type ExcuseLocale = 'pt-BR' | 'es'
/** `score` is between 0 and 1. */
export type FoundExcuse = { readonly excuse: string; readonly score: number }

const shown = 3

/**
 * Which excuses a text holds, as people say them on the telephone and agents note them: the surest
 * first, three at most, none when nothing fits (B2.2). It is the surer the more of the words it
 * accounts for.
 */
export function findExcuses(text: string, locale: ExcuseLocale): FoundExcuse[] {
  const plain = readings(text)[0]?.text ?? ''
  return listeners(locale)
    .map(({ excuse, says, unless }) => ({
      excuse,
      heard: isIn(unless, plain) ? 0 : heard(says, plain),
    }))
    .filter(({ heard }) => heard > 0)
    .sort((one, other) => other.heard - one.heard)
    .slice(0, shown)
    .map(({ excuse, heard }) => ({ excuse, score: Math.round(100 * (1 - 1 / (1 + heard))) / 100 }))
}

type Listener = {
  readonly excuse: string
  readonly says: readonly RegExp[]
  readonly unless: readonly RegExp[]
}

/** They take a while to compile: on first use, and not when the program starts. */
const listeners = ((known: Partial<Record<ExcuseLocale, Listener[]>>) => (locale: ExcuseLocale) => {
  known[locale] ??= compileAll(locale === 'es' ? es : pt)
  return known[locale]
})({})

const compileAll = ({ groups, excuses }: Lexicon): Listener[] =>
  Object.entries(excuses).map(([excuse, { says, unless = [] }]) => ({
    excuse,
    says: says.map((phrase) => compile(phrase, groups)),
    unless: unless.map((phrase) => compile(phrase, groups)),
  }))

const isIn = (phrases: readonly RegExp[], plain: string): boolean =>
  phrases.some((like) => plain.search(like) !== -1)

/** How many of the words its phrases account for. */
function heard(says: readonly RegExp[], plain: string): number {
  const words = new Set<number>()
  for (const like of says) {
    for (const { index, 0: found } of plain.matchAll(like)) {
      const first = wordsIn(plain.slice(0, index))
      for (let n = 0; n < wordsIn(found); n += 1) words.add(first + n)
    }
  }
  return words.size
}

const wordsIn = (plain: string): number => plain.split(' ').filter((word) => word !== '').length
