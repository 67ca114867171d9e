import type { Locale } from '../../api/shapes.ts'
import { type Category, categories, type Entry, type Lexicon, lexicons } from './lexicon.ts'
import { beginnings, compile } from './pattern.ts'
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
  const words = compiled(locale === 'es' ? 'es' : 'pt-BR')
  const found = readings(text).flatMap((plain) => [
    ...likely(plain, words)
      .filter(({ entry }) => !entry.countries || entry.countries.includes(country ?? ''))
      .flatMap((pattern) => matchesOf(pattern, text, plain, words)),
    ...finesIn(plain).filter((fine) => !isToldOf(fine, words)),
    ...(audience === 'right_party' ? [] : revealing(words.debtWords, plain, audience)),
  ])
  const original = found.map(({ category, plain, from, to }) =>
    located(text, category, plain, from, to),
  )
  return onceEach(original.filter(({ category }) => !exempt.includes(category)))
}

type Pattern = {
  readonly entry: Entry
  readonly like: RegExp
  /** The pattern itself says no: `não adianta reclamar`. */
  readonly denies: boolean
  readonly unless: readonly RegExp[]
}
type Words = {
  readonly lexicon: Lexicon
  /** By the word that a match begins with, or its beginning. */
  readonly begins: ReadonlyMap<string, readonly Pattern[]>
  readonly anywhere: readonly Pattern[]
  readonly debtWords: readonly RegExp[]
  readonly warnings: readonly RegExp[]
  readonly reports: readonly RegExp[]
}
type Match = {
  readonly category: Category
  readonly plain: Plain
  readonly from: number
  readonly to: number
}

/** Hundreds of patterns take a while to compile: on first use, and not when the program starts. */
const compiled = ((known: Partial<Record<'pt-BR' | 'es', Words>>) => (locale: 'pt-BR' | 'es') => {
  const words = known[locale] ?? compileAll(lexicons[locale])
  known[locale] = words
  return words
})({})

function compileAll(lexicon: Lexicon): Words {
  const each = (patterns: readonly string[]) => patterns.map((one) => compile(one, lexicon.groups))
  const begins = new Map<string, Pattern[]>()
  const anywhere: Pattern[] = []
  for (const entry of lexicon.entries) {
    const unless = each(entry.unless ?? [])
    for (const says of entry.says) {
      const denies = says.split(/[ |_?]/).some((word) => lexicon.denials.includes(word))
      const pattern = { entry, unless, denies, like: compile(says, lexicon.groups) }
      const starts = beginnings(says, lexicon.groups)
      if (!starts) anywhere.push(pattern)
      for (const start of new Set(starts)) {
        begins.set(start, [...(begins.get(start) ?? []), pattern])
      }
    }
  }
  const { debtWords, warnings, reports } = lexicon
  return {
    lexicon,
    begins,
    anywhere,
    debtWords: each(debtWords),
    warnings: each(warnings),
    reports: each(reports),
  }
}

/** The patterns that may match at all: those that begin with a word of the text. */
function likely({ text }: Plain, { begins, anywhere }: Words): Pattern[] {
  const found = new Set(anywhere)
  for (const word of new Set(text.split(' '))) {
    for (const pattern of begins.get(word) ?? []) found.add(pattern)
    for (let length = 1; length <= word.length; length += 1) {
      for (const pattern of begins.get(`${word.slice(0, length)}*`) ?? []) found.add(pattern)
    }
  }
  return [...found]
}

function matchesOf(
  { entry, like, denies, unless }: Pattern,
  text: string,
  plain: Plain,
  words: Words,
): Match[] {
  const { category } = entry
  return [...plain.text.matchAll(like)]
    .map(({ index, 0: found }) => ({ category, plain, from: index, to: index + found.length }))
    .filter((match) => !isExcused(unless, sentenceAround(match)))
    .filter((match) => !isToldOf(match, words))
    .filter((match) => !isDenied(match, text, words.lexicon))
    .filter((match) => denies || !deniesItself(match, words.lexicon))
    .filter((match) => !isAddress(match, words.lexicon))
}

const isExcused = (unless: readonly RegExp[], sentence: string): boolean =>
  unless.some((like) => sentence.search(like) !== -1)

function sentenceAround({ plain: { text }, from, to }: Match): string {
  const start = text.lastIndexOf(' . ', from) + 1
  const end = text.indexOf(' .', to)
  return text.slice(start, end === -1 ? text.length : end)
}

/** A warning against swindlers, or a note of what the customer said, not what we say. */
function isToldOf(match: Match, { warnings, reports, lexicon }: Words): boolean {
  const sentence = sentenceAround(match)
  const isWarning = warnings.some((like) =>
    [...sentence.matchAll(like)].some(
      ({ index }) => !lexicon.denials.includes(wordsBefore(sentence, index, 1)[0] ?? ''),
    ),
  )
  return isWarning || (match.category !== 'C-RIDICULE' && isExcused(reports, sentence))
}

const wordsBefore = (text: string, at: number, count: number): string[] =>
  text.slice(0, at).trimEnd().split(' ').slice(-count)

/**
 * `ninguém vai preso` denies; `se não pagar, vai preso` makes a condition of it, and what is denied
 * before a comma is another thing: `não, vai preso`.
 */
function isDenied({ plain, from }: Match, original: string, lexicon: Lexicon): boolean {
  const before = plain.text.slice(0, from)
  const last = wordsBefore(before, from, 6)
  const at = last.findLastIndex((word) => lexicon.denials.includes(word))
  if (at === -1) return false
  const between = last.slice(at + 1)
  const length = between.join(' ').length + 1
  const said = original.slice(plain.at[Math.max(0, from - length)] ?? 0, plain.at[from] ?? 0)
  if (said.includes(',')) return false
  return !between.some((word) => word === '.' || lexicon.conditions.includes(word))
}

/** `Sua mãe não precisa pagar`: what would be a finding says no in its midst. */
function deniesItself({ plain, from, to }: Match, { denials, conditions }: Lexicon): boolean {
  const words = plain.text.slice(from, to).split(' ')
  return words.some((word, index) => {
    const next = words[index + 1]
    return denials.includes(word) && next !== undefined && !conditions.includes(next)
  })
}

/** `Rua da Polícia, 10` is where somebody lives. */
function isAddress({ plain, from }: Match, { streets }: Lexicon): boolean {
  const before = wordsBefore(plain.text, from, 4)
  const at = before.findLastIndex((word) => streets.includes(word))
  return at !== -1 && !/^(?:sua|seu|tua|teu|su|tu)$/.test(before[at - 1] ?? '')
}

const charge = '(?:multa|juros|mora|recargo|interes|intereses)'
const perCent = '(?:%|por cento|por ciento)'
const many =
  'tres|quatro|cuatro|cinco|seis|sete|siete|oito|ocho|nove|nueve|dez|diez|doze|doce|quinze|' +
  'quince|vinte|veinte|trinta|treinta|quarenta|cuarenta|cinquenta|cincuenta'
const fine = new RegExp(
  `(?<=^| )${charge}(?: [^ .]+){0,4}? (?:(\\d+)(?:[.,](\\d+))?|(?:${many})) ?${perCent}`,
  'g',
)

/** A fine above 2%, or interest above 2% a month, is more than a consumer may be asked for. */
function finesIn(plain: Plain): Match[] {
  return [...plain.text.matchAll(fine)]
    .filter(
      ([, whole, part = '']) =>
        whole === undefined || Number(whole) > 2 || (Number(whole) === 2 && Number(part) > 0),
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
