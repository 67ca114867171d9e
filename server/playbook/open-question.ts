import type { Locale } from '../../api/shapes.ts'
import { fold } from '../../kit/text.ts'
import type { Vocabulary } from './asks.ts'
import { asksEn } from './asks-en.ts'
import { asksEs } from './asks-es.ts'
import { asksPt } from './asks-pt.ts'

/** Why a question is not open: it can be answered with yes, no, or one of two. */
export type ClosedReason =
  | 'not-a-question'
  | 'yes-or-no'
  | 'asks-to-agree'
  | 'one-of-two'
  | 'two-questions'

export type Openness =
  | { readonly isOpen: true }
  | { readonly isOpen: false; readonly reason: ClosedReason; readonly suggestion: string | null }

/**
 * Does a question let the other side tell its story (A3.4, B4.1)? Open ones begin with a word that
 * asks for a what, a when or a how, or invite to tell. The last question of the text is judged:
 * what stands before it is how we come to it.
 */
export function openness(text: string, locale: Locale): Openness {
  const words = vocabulary[locale]
  const asked = lastQuestion(text)
  const plain = plainOf(asked, words)
  const reason = reasonAgainst(plain, asked, words)
  return reason
    ? { isOpen: false, reason, suggestion: suggestionFor(plain, words) }
    : { isOpen: true }
}

function reasonAgainst(plain: string, asked: string, words: Vocabulary): ClosedReason | undefined {
  const invites = starts(plain, words.invitations) || isPoliteInvitation(plain, words)
  if (!asked.includes('?') && !invites && !starts(plain, words.asking)) return 'not-a-question'
  if (words.tags.test(plain)) return 'asks-to-agree'
  if (invites) return undefined
  if (!starts(plain, words.asking)) return words.either.test(plain) ? 'one-of-two' : 'yes-or-no'
  return words.offersTwo.test(plain) ? 'one-of-two' : undefined
}

/** `O senhor pode me contar como foi?` asks to be told, whatever its grammar says. */
const isPoliteInvitation = (plain: string, { polite, telling, asking }: Vocabulary): boolean => {
  const after = polite.exec(plain)
  if (!after) return false
  const rest = plain.slice(after[0].length)
  const told = telling.exec(rest)
  return told !== null && new RegExp(`^(?:${asking})(?= |$)`).test(rest.slice(told[0].length))
}

const starts = (plain: string, alternatives: string): boolean =>
  new RegExp(`^(?:${alternatives})(?= |$)`).test(plain)

/** The last sentence that asks; without a question mark, the last one. */
function lastQuestion(text: string): string {
  const sentences = text.match(/[^.!?…\n]+[.!?…]*/g)?.filter((one) => /\p{L}/u.test(one)) ?? [text]
  return sentences.findLast((one) => one.includes('?')) ?? sentences.at(-1) ?? text
}

/** Small letters without accents and signs; what leads up to the question is left out. */
function plainOf(asked: string, { leadIns }: Vocabulary): string {
  const plain = fold(asked)
    .replace(/[^\p{L}\p{N} ,]/gu, ' ')
    .replace(/\s*,\s*/g, ' , ')
    .replace(/\s+/g, ' ')
    .trim()
  let rest = plain
  for (;;) {
    const shorter = rest.replace(leadIns, '').trim()
    if (shorter === rest) return rest
    rest = shorter
  }
}

const vocabulary: Readonly<Record<Locale, Vocabulary>> = {
  'pt-BR': asksPt,
  es: asksEs,
  en: asksEn,
}

const suggestionFor = (plain: string, { suggestions }: Vocabulary): string | null =>
  suggestions.find(([about]) => about.test(plain))?.[1] ?? null
