import type { Arrangement } from '../../api/profiles.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import { type Cents, zero } from '../../kit/money.ts'

/** An agreement, or a promise without one, as far as it says how it was to be paid. */
export type Deal = {
  readonly agreedOn: Day
  readonly discountCents: Cents
  readonly downPaymentCents: Cents
  /** How the offer was shaped; promises have none. */
  readonly shape: string | null
  readonly firstDueOn: Day
  readonly parts: number
}

/** Payments that follow no level rhythm. */
const ownRhythms = ['growing', 'seasonal', 'month-of-grace', 'biweekly', 'by-invoice']
/** Paid within a week is paid at once; later than that, what was given is time. */
const atOnceDays = 7

/** How it was to be paid, in one word: what cases are compared by (A2.6). */
export function arrangementOf(deal: Deal): Arrangement {
  const { parts, discountCents, downPaymentCents, shape } = deal
  if (parts <= 1) {
    if (discountCents > zero) return 'cash-with-discount'
    const isAtOnce = daysBetween(deal.agreedOn, deal.firstDueOn) <= atOnceDays
    return isAtOnce ? 'cash-in-full' : 'date-moved'
  }
  if (shape !== null && ownRhythms.includes(shape)) return 'own-rhythm'
  return downPaymentCents > zero ? 'entry-and-parts' : 'equal-parts'
}
