import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture } from '../../test/portfolio.ts'
import { expectedOf, loadInto, newPortfolio } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'

const { world, owner: tables, newAgency } = await openTestWorld()

const held = async (portfolioId: string) =>
  (
    await tables.query(
      `select count(distinct debtor_id)::int as debtors, count(distinct debt_id)::int as debts,
         count(*)::int as items,
         (select sum(amount_cents)::float8 from ledger_entry entry
          join debt_item opened on opened.id = entry.debt_item_id
          where opened.portfolio_id = $1 and kind = 'opening') as opened_cents
       from debt_item where portfolio_id = $1`,
      [portfolioId],
    )
  ).rows[0]

const files = [
  ['carteira-provedor.csv', 'BR'],
  ['carteira-assessoria.xlsx', 'BR'],
  ['cartera-despacho-mx.csv', 'MX'],
  ['carteira-suja.csv', 'BR'],
] as const

for (const [file, country] of files) {
  test(`${file} goes in whole: people, debts, items and every centavo`, async () => {
    const person = (await newAgency()).person('owner')
    const { portfolioId } = await newPortfolio(world, person, country)
    const expected = expectedOf(file)
    const loaded = await loadInto(world, person, portfolioId, fixture(file))
    assert.equal(loaded.state, 'loaded', JSON.stringify(loaded.problem))
    assert.deepEqual(await held(portfolioId), {
      debtors: expected.debtors,
      debts: expected.debts,
      items: expected.rowsAccepted,
      opened_cents: expected.sumOriginalCents,
    })
  })
}
