import { type Day, day } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import { firmnessPolicy, type Kept } from './firmness.ts'

/** Days on which this person left a promise or an agreement unkept, and when they last paid. */
export async function loadKept(tx: Tx, debtorId: string): Promise<Kept> {
  const from = tx.today.subtract({ days: firmnessPolicy.windowDays })
  const row = await tx.one<{ brokenOn: string[] | null; lastPaidOn: Day | null }>`
    select (
      select jsonb_agg(broken_on) from (
        select due_on as broken_on from promise
        where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'broken'
          and due_on >= ${from}
        union all
        select ended_on from agreement
        where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'broken'
          and ended_on >= ${from}
        limit 100) broken
    ) as broken_on, (
      select max(paid_on) from payment
      where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and amount_cents > 0
    ) as last_paid_on
  `
  return { brokenOn: (row.brokenOn ?? []).map((on) => day(on)), lastPaidOn: row.lastPaidOn }
}
