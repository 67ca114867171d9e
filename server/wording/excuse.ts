import type { Pattern, Words } from './compiled.ts'
import type { Lexicon } from './lexicon.ts'
import type { Match } from './match.ts'

/**
 * Is it meant otherwise than it sounds? A denial, a street, a warning against swindlers, what the
 * customer said, or words beside it that make another thing of it.
 */
export const isMeantOtherwise = (
  match: Match,
  { denies, unless }: Pattern,
  text: string,
  words: Words,
): boolean =>
  isExcused(unless(), sentenceAround(match)) ||
  isToldOf(match, words) ||
  isDenied(match, text, words.lexicon) ||
  (!denies && deniesItself(match, words.lexicon)) ||
  isAddress(match, words.lexicon)

const isExcused = (unless: readonly RegExp[], sentence: string): boolean =>
  unless.some((like) => sentence.search(like) !== -1)

function sentenceAround({ plain: { text }, from, to }: Match): string {
  const start = text.lastIndexOf(' . ', from) + 1
  const end = text.indexOf(' .', to)
  return text.slice(start, end === -1 ? text.length : end)
}

/** A warning against swindlers, or a note of what the customer said, not what we say. */
export function isToldOf(match: Match, { warnings, reports, lexicon }: Words): boolean {
  const sentence = sentenceAround(match)
  const isWarning = warnings().some((like) =>
    [...sentence.matchAll(like)].some(
      ({ index }) => !lexicon.denials.includes(wordsBefore(sentence, index, 1)[0] ?? ''),
    ),
  )
  return isWarning || (match.category !== 'C-RIDICULE' && isExcused(reports(), sentence))
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
