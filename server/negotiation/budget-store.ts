import type { Day } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Budget } from './affordability.ts'

export type BudgetRow = Budget & {
  readonly id: string
  readonly toldOn: Day
  readonly notedBy: string
}

/** What was said last: what was said before stays, and counts no more. */
export const findBudget = (tx: Tx, debtorId: string) => tx.maybe<BudgetRow>`
  select id, income_cents, fixed_costs_cents, monthly_cents, told_on, noted_by
  from budget
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by noted_at desc, id desc
  limit 1
`

export type NewBudget = Budget & {
  readonly debtorId: string
  readonly callId: string | null
  readonly notedBy: string
}

export const insertBudget = (tx: Tx, budget: NewBudget) => tx.run`
  insert into budget
    (agency_id, debtor_id, income_cents, fixed_costs_cents, monthly_cents, call_id, told_on,
     noted_at, noted_by)
  values (${tx.agencyId}, ${budget.debtorId}, ${budget.incomeCents}, ${budget.fixedCostsCents},
    ${budget.monthlyCents}, ${budget.callId}, ${tx.today}, ${tx.now}, ${budget.notedBy})
`
