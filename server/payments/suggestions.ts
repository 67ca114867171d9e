import { type Day, daysBetween } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { fold } from '../../kit/text.ts'
import { type Received, wholeDocument } from './received.ts'

/** Something that waiting money may be for: an open agreement, or debts in none. */
export type Candidate = {
  readonly debtorId: string
  readonly debtorName: string
  readonly debtorDocument: string
  readonly portfolioId: string
  readonly portfolioName: string
  readonly agreementId: string | null
  readonly agreementCode: string | null
  /** What is left of the oldest unpaid instalment, and of all; of a promise, both are it. */
  readonly nextCents: Cents
  readonly leftCents: Cents
  readonly nextDueOn: Day
  readonly currency: string
}

/** Why something is suggested, from the strongest reason to the weakest. */
export type SuggestionReason =
  | 'same-payer'
  | 'same-amount'
  | 'all-that-is-left'
  | 'name-alike'
  | 'near-the-due-day'
  | 'named-in-the-message'

export type Suggestion = Candidate & { readonly reasons: readonly SuggestionReason[] }

const weights: Readonly<Record<SuggestionReason, number>> = {
  'same-payer': 60,
  'same-amount': 35,
  'all-that-is-left': 35,
  'name-alike': 30,
  'near-the-due-day': 12,
  'named-in-the-message': 20,
}

const nearDays = 4
const shownMax = 5

type Waiting = Pick<Received, 'amountCents' | 'payerDocument' | 'payerName' | 'note'> & {
  readonly paidOn: Day
}

/**
 * What a person should look at first, the likeliest first, each with its reasons. Being near a due
 * day alone is no reason; nothing is decided here.
 */
export function suggest(waiting: Waiting, candidates: readonly Candidate[]): readonly Suggestion[] {
  return candidates
    .map((candidate) => ({ ...candidate, reasons: reasonsFor(waiting, candidate) }))
    .filter(({ reasons }) => reasons.some((reason) => reason !== 'near-the-due-day'))
    .toSorted(
      (a, b) => weightOf(b) - weightOf(a) || gapOf(waiting, a) - gapOf(waiting, b) || byName(a, b),
    )
    .slice(0, shownMax)
}

function reasonsFor(waiting: Waiting, candidate: Candidate): SuggestionReason[] {
  const { amountCents, payerName = '', note = '' } = waiting
  const document = wholeDocument(waiting.payerDocument)
  const isNext = amountCents === candidate.nextCents
  const reasons: readonly [SuggestionReason, boolean][] = [
    ['same-payer', document === candidate.debtorDocument],
    ['same-amount', isNext],
    ['all-that-is-left', !isNext && amountCents === candidate.leftCents],
    ['name-alike', areAlike(payerName, candidate.debtorName)],
    ['near-the-due-day', gapOf(waiting, candidate) <= nearDays],
    ['named-in-the-message', isNamedIn(note, candidate.debtorName)],
  ]
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason)
}

const weightOf = ({ reasons }: Suggestion): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0)

const gapOf = ({ paidOn }: Waiting, { nextDueOn }: Candidate): number =>
  Math.abs(daysBetween(nextDueOn, paidOn))

const byName = (a: Candidate, b: Candidate): number => (a.debtorName < b.debtorName ? -1 : 1)

/** The first name and one of the others are the same; banks cut long names, so a start will do. */
function areAlike(payer: string, debtor: string): boolean {
  const [first, ...others] = wordsIn(payer)
  const [theirFirst, ...theirOthers] = wordsIn(debtor)
  if (!first || first !== theirFirst) return false
  return others.some((word) => theirOthers.some((their) => their.startsWith(word)))
}

const isNamedIn = (note: string, debtor: string): boolean => {
  const [first] = wordsIn(debtor)
  return first !== undefined && wordsIn(note).includes(first)
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)

/** The words by which people may be looked for, those of the payer's name first. */
export const namesToFind = ({ payerName = '', note = '' }: Waiting): readonly string[] => {
  const [first, second] = wordsIn(payerName)
  const whole = first && second ? [`${first} `] : []
  return [...whole, ...wordsIn(note).map((word) => `${word} `)].slice(0, 6)
}
