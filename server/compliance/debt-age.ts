import { type Day, isAfter } from '../../kit/dates.ts'
import type { OwedDebt } from './facts.ts'
import { chain, type Packs } from './pack.ts'
import type { DebtAgeRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

/**
 * A debt too old to be asked for. The years run from the day it was due; that day of the last year
 * is still in time. A contact about several debts is refused when every one of them is too old.
 */
export function debtAge(
  { age, warning }: DebtAgeRule,
  { facts, day }: Situation,
): Verdict | undefined {
  const lastDayOf = (debt: OwedDebt) =>
    'years' in age ? lastDay(debt, age.years) : debt.dueOn.add(age)
  const isTooOld = facts.debts.map((debt) => isAfter(day, lastDayOf(debt)))
  if (isTooOld.length > 0 && isTooOld.every(Boolean)) return blocked(null)
  return isTooOld.some(Boolean) ? { effect: 'warn', reason: warning } : undefined
}

/** The last day in time. An interruption starts the clock again only while it still runs. */
export function lastDay({ dueOn, interruptedOn }: OwedDebt, years: number): Day {
  const last = dueOn.add({ years })
  const isInTime = interruptedOn && isAfter(interruptedOn, dueOn) && !isAfter(interruptedOn, last)
  return isInTime ? interruptedOn.add({ years }) : last
}

/** After how many years the law of a country lets nobody be asked; null where it is silent. */
export function yearsUntilBarred(packs: Packs, country: string, today: Day): number | null {
  const on = today.toString()
  const years = chain(packs, country)
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.kind === 'debt_age')
    .filter(({ validity: { from = '', to = '9999' } }) => from <= on && on <= to)
    .flatMap(({ age }) => ('years' in age ? age.years : []))
  return years.length > 0 ? Math.min(...years) : null
}
