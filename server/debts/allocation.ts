import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Cents, compareRates, least, minus, type Rate, rate } from '../../kit/money.ts'
import { type Amounts, amountsBy, nothing, type Order } from './amounts.ts'

/** What money did to one debt: `applied` and `left` add up to what was owed, by component. */
export type Cover = {
  readonly applied: Amounts
  readonly left: Amounts
  readonly leftOverCents: Cents
}

/** One amount over the components of one debt, each filled before the next. */
export function cover(owed: Amounts, paidCents: Cents, order: Order): Cover {
  let leftOverCents = paidCents
  const applied: Record<keyof Amounts, Cents> = { ...nothing }
  for (const component of order) {
    applied[component] = least(leftOverCents, owed[component])
    leftOverCents = minus(leftOverCents, applied[component])
  }
  return { applied, left: amountsBy((name) => minus(owed[name], applied[name])), leftOverCents }
}

/** A debt as money is spread over several: what it owes, since when, and how dear it is. */
export type Owing = {
  readonly itemId: string
  readonly dueOn: Day
  readonly owed: Amounts
  /** Tells which of two debts due on one day weighs more on the debtor. */
  readonly interestPctMonth?: Rate
}

export type Spread = {
  readonly covers: readonly (Cover & { readonly itemId: string })[]
  /** What no debt could take: it is the debtor's, and a person decides. */
  readonly leftOverCents: Cents
}

export type SpreadRule = {
  readonly order: Order
  readonly today: Day
  /** The debtor may say which debt is paid (Código Civil art. 352). */
  readonly chosenItemId?: string
}

/**
 * One amount over several debts (Código Civil arts. 352 to 355): the debtor's choice first; else
 * those overdue, oldest first, and of those due on one day the dearest first; then those not yet
 * due. Within a debt by the order of components. What is applied and left over adds up to the
 * amount.
 */
export function spread(debts: readonly Owing[], paidCents: Cents, rule: SpreadRule): Spread {
  let leftOverCents = paidCents
  const covers = debts.toSorted(payableFirst(rule)).map(({ itemId, owed }) => {
    const covered = cover(owed, leftOverCents, rule.order)
    leftOverCents = covered.leftOverCents
    return { itemId, ...covered }
  })
  return { covers, leftOverCents }
}

const payableFirst =
  ({ chosenItemId, today }: SpreadRule) =>
  (a: Owing, b: Owing): number =>
    Number(b.itemId === chosenItemId) - Number(a.itemId === chosenItemId) ||
    Number(isAfter(a.dueOn, today)) - Number(isAfter(b.dueOn, today)) ||
    earlierFirst(a.dueOn, b.dueOn) ||
    compareRates(b.interestPctMonth ?? rate(0), a.interestPctMonth ?? rate(0)) ||
    (a.itemId < b.itemId ? -1 : 1)

const earlierFirst = (a: Day, b: Day): number => Number(isBefore(b, a)) - Number(isBefore(a, b))
