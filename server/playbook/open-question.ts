import type { Locale } from '../../api/shapes.ts'
import { clausesOf, type Vocabulary } from './asks.ts'
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
 * Does a question let the other side tell its story (A3.4, B4.1)? Its last sentence is judged,
 * clause by clause: the last clause says what is asked, and what stands before it is how we come to
 * it. It is open when that clause asks for a what, a when or a how, or invites to tell.
 */
export function openness(text: string, locale: Locale): Openness {
  const words = vocabulary[locale]
  const { sentence, isAsked } = lastQuestion(text)
  const clauses = withoutAsides(
    clausesOf(sentence).map((one) => withoutLeads(one, words)),
    words,
  )
  const reason = namesMany(sentence, words) ? undefined : reasonAgainst(clauses, isAsked, words)
  if (!reason) return { isOpen: true }
  return { isOpen: false, reason, suggestion: suggestionFor(clauses, text, locale) }
}

/** `O que pesa mais: o valor, a data ou a forma?` names what it may be, and is not one of two. */
function namesMany(sentence: string, words: Vocabulary): boolean {
  const [before = '', after] = sentence.split(':')
  const [asked = ''] = clausesOf(before).slice(-1)
  if (after === undefined || !words.what.test(withoutLeads(asked, words))) return false
  return clausesOf(after).flatMap((one) => one.split(words.either)).length >= 3
}

function reasonAgainst(
  clauses: readonly string[],
  isAsked: boolean,
  words: Vocabulary,
): ClosedReason | undefined {
  const last = clauses.at(-1) ?? ''
  const earlier = clauses.slice(0, -1)
  if (words.whether.test(last)) return isAsked ? 'yes-or-no' : 'not-a-question'
  if (words.invitation.test(last)) return undefined
  const isAsking = asks(last, words, isAsked)
  if (isAsking)
    return words.choosing.test(last) && words.either.test(last) ? 'one-of-two' : undefined
  if (words.proposing.test(last)) return 'yes-or-no'
  // A list that goes on: "conte como foi a compra, a entrega e a instalação".
  if (words.invitation.test(clauses[0] ?? '') && !words.tags.test(last)) return undefined
  if (!isAsked && !clauses.some((one) => words.tags.test(one))) return 'not-a-question'
  if (words.tags.test(last) && (earlier.length > 0 || last.split(' ').length < 4))
    return isAsked || earlier.length > 0 ? 'asks-to-agree' : 'not-a-question'
  if (words.tags.test(last) && !words.either.test(last)) return 'asks-to-agree'
  return words.either.test(last) ? 'one-of-two' : 'yes-or-no'
}

/** The clause asks for a what, a when or a how: with its first word, or with its last. */
function asks(clause: string, words: Vocabulary, isAsked: boolean): boolean {
  if (words.proposing.test(clause) || words.onlyLooks.some((one) => one.test(clause))) return false
  if (words.asking.test(clause)) return true
  return isAsked && words.askingLast.test(clause) && !words.knowing.test(clause)
}

/** The last sentence that asks; without a question mark, the last one. */
function lastQuestion(text: string): { readonly sentence: string; readonly isAsked: boolean } {
  const sentences = text.match(/[^.!?…\n]+[.!?…]*/g)?.filter((one) => /\p{L}/u.test(one)) ?? [text]
  const asked = sentences.findLast((one) => one.includes('?'))
  if (asked) return { sentence: fromItsMark(asked), isAsked: true }
  const sentence = sentences.at(-1) ?? text
  // "¡Qué bueno que llamó!" begins like a question, and asks nothing.
  return { sentence: sentence.includes('!') ? '' : fromItsMark(sentence), isAsked: false }
}

/** In Spanish the question itself begins at its mark. */
const fromItsMark = (sentence: string): string => {
  const at = sentence.lastIndexOf('¿')
  const rest = at < 0 ? '' : sentence.slice(at)
  return rest.replace(/[^\p{L}]/gu, '').length > 6 ? rest : sentence
}

/** `E então, dona Maria, …`: words in front of a clause that change nothing. */
function withoutLeads(clause: string, { leads }: Vocabulary): string {
  const shorter = clause.replace(leads, '')
  return shorter === clause ? clause : withoutLeads(shorter, { leads } as Vocabulary)
}

/**
 * What stands behind a question and changes nothing of it is left out, while something is left; in
 * the middle of one, what it parts is one clause again: `como seria, para você, a melhor proposta`.
 */
function withoutAsides(clauses: readonly string[], words: Vocabulary): readonly string[] {
  const last = clauses.at(-1)
  if (clauses.length < 2 || last === undefined) return clauses
  if (words.aside.test(last)) return withoutAsides(clauses.slice(0, -1), words)
  const [asked = '', aside = ''] = clauses.slice(-3)
  if (clauses.length < 3 || !words.aside.test(aside) || !words.asking.test(asked)) return clauses
  return words.asking.test(last) ? clauses : [...clauses.slice(0, -3), `${asked} ${last}`]
}

const vocabulary: Readonly<Record<Locale, Vocabulary>> = {
  'pt-BR': asksPt,
  es: asksEs,
  en: asksEn,
}

/** What it asks before it gives the answer itself, or else an open one about the same thing. */
function suggestionFor(clauses: readonly string[], text: string, locale: Locale): string | null {
  const words = vocabulary[locale]
  const own = openPart(text, locale)
  if (own) return own
  const plain = clauses.join(' ')
  return words.suggestions.find(([about]) => about.test(plain))?.[1] ?? null
}

/** "Qual é o problema, falta de dinheiro?" asks well until its comma. */
function openPart(text: string, locale: Locale): string | undefined {
  const { sentence, isAsked } = lastQuestion(text)
  const at = sentence.search(/[,:]/)
  if (!isAsked || at < 0) return undefined
  const part = sentence
    .slice(0, at)
    .trim()
    .replace(/^[¿¡]+/, '')
  const words = vocabulary[locale]
  const isWhole = part.split(' ').length >= 3
  const isFit = words.asking.test(withoutLeads(clausesOf(part)[0] ?? '', words))
  if (!isWhole || !isFit) return undefined
  const asked = `${locale === 'es' ? '¿' : ''}${part.charAt(0).toUpperCase()}${part.slice(1)}?`
  return openness(asked, locale).isOpen ? asked : undefined
}
