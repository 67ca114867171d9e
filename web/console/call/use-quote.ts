import type { AskOf, ReplyOf } from '../../../api/endpoint.ts'
import { requestQuote } from '../../../api/negotiation.ts'
import { type Obstacle, useRead } from '../../use-read.ts'
import type { Wish } from './custom-wish.ts'
import type { Offer } from './offer.ts'

export type Quoting = {
  readonly offer: Offer | undefined
  /** Of just this way to pay; an agent may let off more when all is paid at once. */
  readonly limits: ReplyOf<typeof requestQuote>['limits'] | undefined
  /** The offer shown is of what was written a moment ago. */
  readonly isCounting: boolean
  /** The limit that stands in the way, and the field that it is about. */
  readonly problem: Obstacle | undefined
  readonly field: keyof Wish | undefined
}

/** Quotes what is wished; an answer that is no longer wanted is given up on its way. */
export function useQuote(
  ask: AskOf<typeof requestQuote>,
  isWanted: boolean,
  currency: string,
): Quoting {
  const read = useRead(requestQuote, ask, { isWanted, freshMs: 60_000 })
  const { problem } = read
  return {
    offer: isWanted ? read.value?.offer : undefined,
    limits: read.value?.limits,
    isCounting: read.isReading || read.isRefreshing,
    problem: problem && { ...problem, facts: { currency, ...problem.facts } },
    field: problem && fieldOf[problem.refusal],
  }
}

const fieldOf: Readonly<Record<string, keyof Wish>> = {
  'discount-above-authority': 'discountPct',
  'nothing-left-to-pay': 'discountPct',
  'too-many-instalments': 'parts',
  'instalment-too-small': 'parts',
  'down-payment-too-small': 'downPaymentCents',
  'down-payment-too-large': 'downPaymentCents',
  'first-payment-too-late': 'firstDueOn',
  'date-in-the-past': 'firstDueOn',
  'due-day-not-offered': 'dueDay',
  'shape-not-offered': 'planShape',
}
