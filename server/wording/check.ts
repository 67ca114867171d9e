import type { Locale } from '../../api/shapes.ts'
import { readings } from '../../kit/plain.ts'
import type { Plain } from '../../kit/shorthand.ts'
import { compiled, likely, type Pattern, type Words } from './compiled.ts'
import { isMeantOtherwise, isToldOf } from './excuse.ts'
import { finesIn } from './fines.ts'
import type { Category } from './lexicon.ts'
import { type Finding, located, type Match, onceEach } from './match.ts'

export const audiences = ['right_party', 'third_party', 'voicemail', 'unknown'] as const
/** Who may hear or read it. Until identity is confirmed, somebody else may. */
export type Audience = (typeof audiences)[number]

export type Checked = {
  readonly text: string
  readonly locale: Exclude<Locale, 'en'>
  readonly audience: Audience
  /** ISO 3166-1; where the law forbids asking why, that is a finding too. */
  readonly country?: string
  /** Kinds that counsel has let pass in this very text: a true legal notice. */
  readonly exempt?: readonly Category[]
}

/** What may not be sent or said, the first in the text first. */
export function check({ text, locale, audience, country, exempt = [] }: Checked): Finding[] {
  const words = compiled(locale === 'es' ? 'es' : 'pt-BR')
  const found = readings(text).flatMap((plain) => [
    ...likely(plain, words)
      .filter(({ entry }) => !entry.countries || entry.countries.includes(country ?? ''))
      .flatMap((pattern) => matchesOf(pattern, text, plain, words)),
    ...finesIn(plain).filter((fine) => !isToldOf(fine, words)),
    ...(audience === 'right_party' ? [] : revealing(words.debtWords(), plain, audience)),
  ])
  const original = found.map((match) => located(text, match))
  const counted = original.filter(({ category }) => !exempt.includes(category))
  return onceEach(text, counted)
}

function matchesOf(pattern: Pattern, text: string, plain: Plain, words: Words): Match[] {
  const { category } = pattern.entry
  return [...plain.text.matchAll(pattern.like())]
    .map(({ index, 0: found }) => ({ category, plain, from: index, to: index + found.length }))
    .filter((match) => !isMeantOtherwise(match, pattern, text, words))
}

function revealing(debtWords: readonly RegExp[], plain: Plain, audience: Audience): Match[] {
  const category = audience === 'voicemail' ? 'C-VOICEMAIL' : 'C-THIRD-PARTY'
  return debtWords.flatMap((like) =>
    [...plain.text.matchAll(like)].map(({ index, 0: found }) => ({
      category,
      plain,
      from: index,
      to: index + found.length,
    })),
  )
}
