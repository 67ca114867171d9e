import type { AskOf } from '../../../api/endpoint.ts'
import { requestQuote } from '../../../api/negotiation.ts'
import { type Obstacle, useRead } from '../../use-read.ts'
import { useRefusalWords } from '../../words.ts'
import type { Wish } from './custom-wish.ts'
import type { Offer } from './read-back.tsx'

export type Quoting = {
  readonly offer: Offer | undefined
  /** The offer shown is of what was written a moment ago. */
  readonly isCounting: boolean
  /** A no that belongs to none of the fields. */
  readonly problem: Obstacle | undefined
  readonly problemAt: (field: keyof Wish) => string | undefined
}

/** Quotes what is wished; an answer that is no longer wanted is given up on its way. */
export function useQuote(
  ask: AskOf<typeof requestQuote>,
  isWanted: boolean,
  currency: string,
): Quoting {
  const words = useRefusalWords()
  const read = useRead(requestQuote, ask, { isWanted, freshMs: 60_000 })
  const { problem } = read
  const field = problem && fieldOf[problem.refusal]
  const said = problem && words(problem.refusal, { currency, ...problem.facts })
  return {
    offer: isWanted ? read.value?.offer : undefined,
    isCounting: read.isReading || read.isRefreshing,
    problem: field ? undefined : problem,
    problemAt: (name) => (name === field ? said : undefined),
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
}
