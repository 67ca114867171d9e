import type { Locale } from '../../api/shapes.ts'
import { type Category, categories, type Entry, type Lexicon, lexicons } from './lexicon.ts'
import { compile } from './pattern.ts'
import { type Plain, readings } from './plain.ts'

export const audiences = ['right_party', 'third_party', 'voicemail', 'unknown'] as const
/** Who may hear or read it. Until identity is confirmed, somebody else may. */
export type Audience = (typeof audiences)[number]

/** Words that are not to be said, where they stand in the text: half-open, in UTF-16 units. */
export type Finding = {
  readonly category: Category
  readonly match: string
  readonly start: number
  readonly end: number
}

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
  const { rows, debtWords, lexicon } = compiled[locale === 'es' ? 'es' : 'pt-BR']
  const found = readings(text).flatMap((plain) => [
    ...rows
      .filter(({ entry }) => !entry.countries || entry.countries.includes(country ?? ''))
      .flatMap((row) => matchesOf(row, plain, lexicon)),
    ...finesIn(plain),
    ...(audience === 'right_party' ? [] : revealing(debtWords, plain, audience)),
  ])
  const original = found.map(({ category, plain, from, to }) =>
    located(text, category, plain, from, to),
  )
  return onceEach(original.filter(({ category }) => !exempt.includes(category)))
}

type Row = {
  readonly entry: Entry
  readonly says: readonly RegExp[]
  readonly unless: readonly RegExp[]
}
type Match = {
  readonly category: Category
  readonly plain: Plain
  readonly from: number
  readonly to: number
}

function compileAll(lexicon: Lexicon) {
  const each = (patterns: readonly string[]) => patterns.map((one) => compile(one, lexicon.groups))
  const rows = lexicon.entries.map((entry) => ({
    entry,
    says: each(entry.says),
    unless: each(entry.unless ?? []),
  }))
  return { lexicon, rows, debtWords: each(lexicon.debtWords) }
}

const compiled = {
  'pt-BR': compileAll(lexicons['pt-BR']),
  es: compileAll(lexicons.es),
} as const

function matchesOf({ entry, says, unless }: Row, plain: Plain, lexicon: Lexicon): Match[] {
  return says.flatMap((like) =>
    [...plain.text.matchAll(like)]
      .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
      .filter(({ from, to }) => !isExcused(unless, sentenceAround(plain.text, from, to)))
      .filter(({ from }) => !isDenied(plain.text.slice(0, from), lexicon))
      .map(({ from, to }) => ({ category: entry.category, plain, from, to })),
  )
}

const isExcused = (unless: readonly RegExp[], sentence: string): boolean =>
  unless.some((like) => sentence.search(like) !== -1)

function sentenceAround(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(' . ', from) + 1
  const end = text.indexOf(' .', to)
  return text.slice(start, end === -1 ? text.length : end)
}

/** `ninguém vai preso` denies; `se não pagar, vai preso` makes a condition of it. */
function isDenied(before: string, { denials, conditions }: Lexicon): boolean {
  const last = before.trimEnd().split(' ').slice(-3)
  const at = last.findLastIndex((word) => denials.includes(word))
  if (at === -1) return false
  const between = last.slice(at + 1)
  return !between.some((word) => word === '.' || conditions.includes(word))
}

const charge = '(?:multa|juros|mora|recargo|interes|intereses)'
const perCent = '(?:%|por cento|por ciento)'
const fine = new RegExp(`(?<=^| )${charge}(?: [^ .]+){0,4}? (\\d+)(?:[.,](\\d+))? ?${perCent}`, 'g')

/** A fine above 2%, or interest above 2% a month, is more than a consumer may be asked for. */
function finesIn(plain: Plain): Match[] {
  return [...plain.text.matchAll(fine)]
    .filter(
      ([, whole = '0', part = '']) =>
        Number(whole) > 2 || (Number(whole) === 2 && Number(part) > 0),
    )
    .map(({ index, 0: found }) => ({
      category: 'C-FALSE-AMOUNT',
      plain,
      from: index,
      to: index + found.length,
    }))
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

function located(
  text: string,
  category: Category,
  { at }: Plain,
  from: number,
  to: number,
): Finding {
  const start = at[from] ?? 0
  const last = at[to - 1] ?? text.length - 1
  const end = last + (/^./su.exec(text.slice(last))?.[0].length ?? 0)
  return { category, match: text.slice(start, end), start, end }
}

/** The same kind in overlapping words is one finding, the longest. */
function onceEach(found: readonly Finding[]): Finding[] {
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Finding[] = []
  for (const one of longestFirst) {
    const isKnown = kept.some(
      (other) => other.category === one.category && one.start < other.end && other.start < one.end,
    )
    if (!isKnown) kept.push(one)
  }
  const rank = (one: Finding) => categories.indexOf(one.category)
  return kept.sort((a, b) => a.start - b.start || rank(a) - rank(b))
}
