import { assert } from '../../kit/assert.ts'
import { type Day, daysBetween, isAfter } from '../../kit/dates.ts'
import { power } from '../../kit/decimal.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import {
  add,
  type Cents,
  cents,
  least,
  minus,
  most,
  percent,
  plus,
  rate,
  share,
  zero,
} from '../../kit/money.ts'
import type { Agreement, Instalment, OpenAgreement } from './agreement.ts'

/** One instalment as it is paid ahead: what is taken off, and the day that it had. */
export type AdvancePart = { readonly n: number; readonly dueOn: Day; readonly offCents: Cents }

/** What paying ahead comes to, through a day. */
export type Advance = {
  readonly payByOn: Day
  readonly parts: readonly AdvancePart[]
  readonly offCents: Cents
  /** All that is to be paid by then: what is due until then too, for it is paid first. */
  readonly payCents: Cents
}

export type AdvanceRefusal = 'not-open' | 'nothing-to-pay-ahead' | 'no-interest-to-take-off'

export type AdvanceAsk = {
  readonly agreement: Agreement
  /** What the plan costs a year, per cent; null when it costs nothing. */
  readonly cetAnnualPct: string | null
  /** How many of the instalments that are not due yet, the next ones first. */
  readonly count: number
  readonly today: Day
}

/** Time for a transfer to be made without haste, and for a weekend in between. */
const daysToPay = 3

/**
 * The next instalments paid before their day, each for what it is worth then at the plan's own
 * cost a year: the interest that has not accrued is taken off (CDC art. 52 §2). Never more than
 * the interest that is left to be paid.
 */
export function advance({
  agreement,
  cetAnnualPct,
  count,
  today,
}: AdvanceAsk): Decision<Advance, AdvanceRefusal> {
  if (agreement.state !== 'open') return no('not-open', { state: agreement.state })
  const payByOn = today.add({ days: daysToPay })
  const unpaid = inOrder(agreement).filter(({ paidOn }) => paidOn === null)
  const ahead = unpaid.filter(({ dueOn }) => isAfter(dueOn, payByOn)).slice(0, count)
  if (ahead.length === 0) return no('nothing-to-pay-ahead')
  const parts = cetAnnualPct ? partsOf(ahead, cetAnnualPct, payByOn, interestLeft(unpaid)) : []
  const offCents = add(...parts.map((part) => part.offCents))
  if (offCents === 0n) return no('no-interest-to-take-off')
  const dueFirst = unpaid.filter(({ dueOn }) => !isAfter(dueOn, payByOn))
  const gross = add(...[...dueFirst, ...ahead].map(leftOf))
  return yes({ payByOn, parts, offCents, payCents: minus(gross, offCents) })
}

function partsOf(
  ahead: readonly Instalment[],
  cetAnnualPct: string,
  payByOn: Day,
  mostCents: Cents,
): AdvancePart[] {
  const yearly = plus(rate(1), percent(cetAnnualPct))
  let room = mostCents
  const parts: AdvancePart[] = []
  for (const instalment of ahead) {
    const { n, dueOn } = instalment
    const worth = power(yearly, rate(-daysBetween(payByOn, dueOn), 365))
    const left = leftOf(instalment)
    const ofIt = minus(left, most(share(left, worth, 'half-up'), aCentavo))
    const offCents = least(ofIt, room)
    room = minus(room, offCents)
    parts.push({ n, dueOn, offCents })
  }
  return parts
}

/** What is left of an instalment never becomes nothing. */
const aCentavo = cents(1)

/** Taken: the instalments are smaller and due together; every debt is still paid in full. */
export function take(agreement: OpenAgreement, { payByOn, parts }: Advance): OpenAgreement {
  const smaller = inOrder(agreement).map((instalment) => {
    const part = parts.find(({ n }) => n === instalment.n)
    if (!part) return instalment
    const ofIt = least(part.offCents, interestOf(instalment))
    return {
      ...instalment,
      dueOn: payByOn,
      amountCents: minus(instalment.amountCents, part.offCents),
      interestCents: minus(instalment.interestCents, ofIt),
    }
  })
  const beyond = minus(
    add(...parts.map(({ offCents }) => offCents)),
    minus(interestIn(agreement.instalments), interestIn(smaller)),
  )
  return { ...agreement, instalments: takeInterest(smaller, beyond) }
}

/** What interest of its own an instalment was too small to give comes from the last ones. */
function takeInterest(instalments: readonly Instalment[], beyondCents: Cents): Instalment[] {
  let wanted = beyondCents
  const taken = instalments.toReversed().map((instalment) => {
    const part = instalment.paidOn ? zero : least(wanted, interestOf(instalment))
    wanted = minus(wanted, part)
    return { ...instalment, interestCents: minus(instalment.interestCents, part) }
  })
  assert(wanted === 0n, 'no more interest is taken off than was left')
  return taken.toReversed()
}

/**
 * Not paid by its day: what is unpaid is as large as it was, and due when it was. Where money has
 * already gone beyond the interest of an instalment, its interest is put on later ones; what finds
 * no room there stays taken off.
 */
export function lapse(agreement: OpenAgreement, parts: readonly AdvancePart[]): OpenAgreement {
  const offOf = (one: Instalment): Cents =>
    (one.paidOn ? undefined : parts.find(({ n }) => n === one.n)?.offCents) ?? zero
  const before = inOrder(agreement)
  const homeless = add(...before.filter(isBegun).map(offOf))
  const larger = before.map((instalment) => ({
    ...instalment,
    dueOn: (instalment.paidOn ? undefined : dayBefore(instalment, parts)) ?? instalment.dueOn,
    amountCents: add(instalment.amountCents, offOf(instalment)),
    interestCents: add(instalment.interestCents, isBegun(instalment) ? zero : offOf(instalment)),
  }))
  const { instalments, leftCents } = putInterest(larger, homeless)
  return { ...agreement, instalments: shrinkBegun(instalments, leftCents) }
}

const dayBefore = ({ n }: Instalment, parts: readonly AdvancePart[]) =>
  parts.find((part) => part.n === n)?.dueOn

/** More than its interest is paid: how its amount divides is settled. */
const isBegun = ({ paidOn, paidCents, interestCents }: Instalment): boolean =>
  paidOn === null && paidCents > interestCents

function putInterest(instalments: readonly Instalment[], homelessCents: Cents) {
  let leftCents = homelessCents
  const put = instalments.toReversed().map((one) => {
    const room = one.paidOn || isBegun(one) ? zero : minus(one.amountCents, one.interestCents)
    const part = least(leftCents, room)
    leftCents = minus(leftCents, part)
    return { ...one, interestCents: add(one.interestCents, part) }
  })
  return { instalments: put.toReversed(), leftCents }
}

function shrinkBegun(instalments: readonly Instalment[], offCents: Cents): Instalment[] {
  let wanted = offCents
  return instalments.map((one) => {
    const part = isBegun(one) ? least(wanted, minus(leftOf(one), aCentavo)) : zero
    wanted = minus(wanted, part)
    return { ...one, amountCents: minus(one.amountCents, part) }
  })
}

const inOrder = ({ instalments }: Agreement) => instalments.toSorted((a, b) => a.n - b.n)

const leftOf = ({ amountCents, paidCents }: Instalment): Cents => minus(amountCents, paidCents)

/** Interest is paid before the rest of an instalment (Código Civil art. 354). */
const interestOf = ({ interestCents, paidCents }: Instalment): Cents =>
  minus(interestCents, least(interestCents, paidCents))

const interestLeft = (unpaid: readonly Instalment[]): Cents => add(...unpaid.map(interestOf))

export const interestIn = (instalments: readonly Instalment[]): Cents =>
  add(...instalments.map(({ interestCents }) => interestCents))
