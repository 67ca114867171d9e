import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { add, type Cents, minus } from '../../kit/money.ts'

/** One payment that was promised. `paidOn` is the day that made it whole. */
export type Instalment = {
  readonly n: number
  readonly dueOn: Day
  readonly amountCents: Cents
  /** Of the amount, what the plan costs; the rest pays the debts. Paid first (art. 354). */
  readonly interestCents: Cents
  readonly paidCents: Cents
  readonly paidOn: Day | null
}

type Plan = { readonly instalments: readonly Instalment[] }
type Promised = Plan & { readonly agreedOn: Day }

/** What was agreed, and what became of it. An ended agreement never opens again. */
export type Agreement =
  | OpenAgreement
  | KeptAgreement
  | BrokenAgreement
  | RenegotiatedAgreement
  | CancelledAgreement
export type OpenAgreement = Promised & { readonly state: 'open' }
export type KeptAgreement = Promised & { readonly state: 'kept'; readonly endedOn: Day }
export type BrokenAgreement = Promised & {
  readonly state: 'broken'
  readonly endedOn: Day
  /** The instalment that was not paid. */
  readonly n: number
}
/** Another agreement over the same debts, net of what was paid, took its place. */
export type RenegotiatedAgreement = Promised & {
  readonly state: 'renegotiated'
  readonly endedOn: Day
}
export type CancelledAgreement = Promised & {
  readonly state: 'cancelled'
  readonly endedOn: Day
  readonly reason: string
}

/** A share of one payment, for one instalment. */
export type Part = { readonly n: number; readonly cents: Cents }

/** Money for some instalments. Paid in full it is still open, until it is kept. */
export function pay(
  agreement: Agreement,
  parts: readonly Part[],
  on: Day,
): Decision<OpenAgreement, 'not-open'> {
  if (agreement.state !== 'open') return notOpen(agreement)
  const instalments = agreement.instalments.map((instalment) => {
    const cents = add(...parts.filter(({ n }) => n === instalment.n).map((part) => part.cents))
    return cents === 0n ? instalment : paidMore(instalment, cents, on)
  })
  return yes({ ...agreement, instalments })
}

/** Everything promised has been paid: the debt is ended, the discount earned. */
export function keep(
  agreement: Agreement,
  on: Day,
): Decision<KeptAgreement, 'not-open' | 'not-paid-in-full'> {
  if (agreement.state !== 'open') return notOpen(agreement)
  if (oldestUnpaid(agreement)) return no('not-paid-in-full')
  return yes({ ...agreement, state: 'kept', endedOn: on })
}

/** An instalment stayed unpaid beyond its grace: the debt returns, net of what was paid. */
export function breakOff(
  agreement: Agreement,
  on: Day,
): Decision<BrokenAgreement, 'not-open' | 'paid-in-full'> {
  if (agreement.state !== 'open') return notOpen(agreement)
  const unpaid = oldestUnpaid(agreement)
  if (!unpaid) return no('paid-in-full')
  return yes({ ...agreement, state: 'broken', endedOn: on, n: unpaid.n })
}

/** A new deal takes its place. What is paid in full needs none. */
export function renegotiate(
  agreement: Agreement,
  on: Day,
): Decision<RenegotiatedAgreement, 'not-open' | 'paid-in-full'> {
  if (agreement.state !== 'open') return notOpen(agreement)
  if (!oldestUnpaid(agreement)) return no('paid-in-full')
  return yes({ ...agreement, state: 'renegotiated', endedOn: on })
}

/** A person ends it by hand and says why. What is paid in full can only be kept. */
export function cancel(
  agreement: Agreement,
  on: Day,
  reason: string,
): Decision<CancelledAgreement, 'not-open' | 'paid-in-full'> {
  if (agreement.state !== 'open') return notOpen(agreement)
  if (!oldestUnpaid(agreement)) return no('paid-in-full')
  return yes({ ...agreement, state: 'cancelled', endedOn: on, reason })
}

export const oldestUnpaid = ({ instalments }: Plan): Instalment | undefined =>
  instalments
    .toSorted((a, b) => a.n - b.n)
    .find(({ paidCents, amountCents }) => paidCents < amountCents)

export const paidIn = ({ instalments }: Plan): Cents =>
  add(...instalments.map(({ paidCents }) => paidCents))

export const leftIn = ({ instalments }: Plan): Cents =>
  add(...instalments.map(({ amountCents, paidCents }) => minus(amountCents, paidCents)))

const notOpen = ({ state }: Agreement) => no('not-open', { state })

function paidMore(instalment: Instalment, cents: Cents, on: Day): Instalment {
  const paidCents = add(instalment.paidCents, cents)
  assert(cents > 0n, 'a part is money')
  assert(paidCents <= instalment.amountCents, 'an instalment is never paid beyond its amount')
  return { ...instalment, paidCents, paidOn: paidCents === instalment.amountCents ? on : null }
}
