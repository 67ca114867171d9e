import { dayAt } from '../../kit/dates.ts'
import { isOld } from '../listening/ages.ts'
import { type Told, toldBy } from '../listening/answer.ts'
import { answersOf, findHead } from '../listening/store.ts'
import type { Tx } from '../platform/sql.ts'
import { type BudgetRow, findBudget } from './budget-store.ts'

export type ToldOfMoney = Told & { readonly budget: BudgetRow | undefined }

/**
 * What the person said last, in whatever call that was; what was told too long ago is left out.
 * What fits a month is one fact, whether it was told as an answer or in the form of the budget.
 */
export async function toldOf(tx: Tx, debtorId: string): Promise<ToldOfMoney> {
  const answers = await answersOf(tx, debtorId)
  const told = toldBy(answers.filter((one) => !isOld(one, tx.today, tx.zone)))
  const budget = await findBudget(tx, debtorId)
  const head = await findHead(tx, debtorId, 'monthly-budget-cents', '')
  if (!head) return { ...told, budget }
  const monthlyCents = told.monthlyCents ?? null
  if (!budget && monthlyCents === null) return { ...told, budget }
  const said = { id: head.id, toldOn: dayAt(head.toldAt, tx.zone), notedBy: head.notedBy }
  const nothing = { ...said, incomeCents: null, fixedCostsCents: null }
  return { ...told, budget: { ...(budget ?? nothing), monthlyCents } }
}
