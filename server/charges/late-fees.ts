import { bankingDayFrom } from '../../kit/banking-days.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import { add, type Cents, percent, rate, share, times } from '../../kit/money.ts'
import type { LateFees } from './payment-gateway.ts'

export type Charged = {
  readonly amountCents: Cents
  readonly dueOn: Day
  readonly lateFees: LateFees
}

/**
 * What a charge should bring in on a day, by the rule that we sent along: a fine once, interest by
 * the calendar day on a month of 30 (BCB, Pix manual, equation 11), each rounded once, half up. A
 * due day on which banks are closed lasts until the next one on which they are open; days count
 * from that day on.
 */
export function expectedCents({ amountCents, dueOn, lateFees }: Charged, paidOn: Day): Cents {
  const daysLate = daysBetween(bankingDayFrom(dueOn), paidOn)
  if (daysLate <= 0) return amountCents
  const daily = times(percent(lateFees.interestPctMonth), rate(daysLate, 30))
  return add(
    amountCents,
    share(amountCents, percent(lateFees.finePct), 'half-up'),
    share(amountCents, daily, 'half-up'),
  )
}
