import { type Day, day, isBefore } from '../../kit/dates.ts'

/** What is known of how somebody has paid one creditor, until today. */
export type PaidFacts = {
  /** As the creditor's file or the person says. */
  readonly customerSince: string | null
  readonly firstPaidOn: Day | null
  /** Agreements and promises. */
  readonly kept: number
  readonly broken: number
  /** Instalments paid through us, and how many of them by their day. */
  readonly paid: number
  readonly paidInTime: number
}

export type Payer = PaidFacts & {
  readonly isGood: boolean
  readonly customerYears: number | null
}

/**
 * Good payer (D1.2), a rule of ours: something was kept and nothing broken, four of five payments
 * came in time, and the person has been a customer, or has paid us, for a year. Where the creditor
 * never said since when, and nothing was paid yet, nobody knows, and nothing is said.
 */
export function payer(facts: PaidFacts, today: Day): Payer | null {
  const { customerSince, firstPaidOn, kept, broken, paid, paidInTime } = facts
  if (customerSince === null && firstPaidOn === null && kept + broken === 0) return null
  const customerYears = customerSince === null ? null : wholeYears(day(customerSince), today)
  const years = customerYears ?? (firstPaidOn ? wholeYears(firstPaidOn, today) : 0)
  const isInTime = 5 * paidInTime >= 4 * paid
  return { ...facts, customerYears, isGood: kept > 0 && broken === 0 && isInTime && years >= 1 }
}

function wholeYears(since: Day, today: Day): number {
  const years = today.year - since.year
  return Math.max(0, isBefore(today, since.add({ years })) ? years - 1 : years)
}
