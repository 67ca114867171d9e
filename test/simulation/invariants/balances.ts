import assert from 'node:assert/strict'
import { termsInForce } from '../../../server/debts/actions.ts'
import { balance } from '../../../server/debts/balance.ts'
import { listItems } from '../../../server/debts/store.ts'
import { system } from '../../../server/identity/actor.ts'
import { rowsOf, type Town, todayIn } from '../town.ts'

type Reckoned = { readonly id: string; readonly state: string; readonly cents: string }

/**
 * What every item comes to today, by SQL alone and day by day: 2% of what was owed when it fell
 * due, 1% a month of what was owed at the end of each day since, less what was paid and forgiven.
 */
const reckon = (town: Town) =>
  rowsOf<Reckoned>(
    town,
    `with entry as (
       select * from ledger_entry one
       where agency_id = $1 and kind <> 'reversal' and (kind = 'opening' or on_day <= $2::date)
         and not exists (select from ledger_entry undo where undo.reverses_id = one.id)),
     moved as (
       select item.id, greatest(on_day, due_on) as day, sum(amount_cents) as cents
       from entry join debt_item item on item.id = debt_item_id
       where component = 'principal' group by 1, 2),
     late as (
       select item.id, day::date from debt_item item,
         generate_series(due_on, $2::date - 1, interval '1 day') day
       where agency_id = $1),
     owed as (
       select late.id, day, greatest(0, sum(coalesce(cents, 0))
         over (partition by late.id order by day)) as cents
       from late left join moved using (id, day)),
     cost as (
       select owed.id, round(sum(cents) * 0.01 / 30)
         + round(0.02 * max(cents) filter (where day = due_on)) as cents
       from owed join debt_item item on item.id = owed.id group by owed.id)
     select item.id, item.state, (coalesce(cost.cents, 0) + coalesce(
         (select sum(amount_cents) from entry where debt_item_id = item.id), 0))::bigint as cents
     from debt_item item left join cost on cost.id = item.id
     where agency_id = $1`,
    town.agency.agencyId,
    String(todayIn(town)),
  )

export async function everyBalanceEqualsItsLedger(town: Town): Promise<void> {
  const reckoned = new Map((await reckon(town)).map(({ id, cents }) => [id, BigInt(cents)]))
  const wrong = await town.world.transaction(system(town.agency.agencyId), async (tx) => {
    const { terms } = await termsInForce(tx, town.portfolio.portfolioId)
    const items = await listItems(tx, {})
    assert.equal(items.length, reckoned.size, 'every item is seen by the rule and by SQL')
    return items.flatMap((item) => {
      const { totalCents, creditCents } = balance(item, terms, tx.today)
      const bySql = reckoned.get(item.id)
      return totalCents - creditCents === bySql ? [] : [{ id: item.id, totalCents, bySql }]
    })
  })
  assert.deepEqual(wrong, [], 'a balance is not what its ledger says')
}

export async function whatIsSettledOwesNothing(town: Town): Promise<void> {
  const wrong = (await reckon(town)).filter(
    ({ state, cents }) => state === 'settled' && cents !== '0',
  )
  assert.deepEqual(wrong, [], 'a settled debt does not come to exactly zero')
}

export async function nobodyPaidMoreThanWasOwed(town: Town): Promise<void> {
  const wrong = (await reckon(town)).filter(({ cents }) => BigInt(cents) < 0n)
  assert.deepEqual(
    wrong,
    [],
    'a ledger took more than was owed: the debtor’s money is hidden in it',
  )
}
