import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { fixture } from '../../test/portfolio.ts'
import { importOf, loadInto, newPortfolio, readInto } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { insertEntries } from '../debts/store.ts'
import { type Person, system } from '../identity/actor.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { loadImport } from './actions.ts'
import { loadImportRows } from './load-actions.ts'

const { world, owner: tables, newAgency } = await openTestWorld()

const ask = async (text: string, ...values: unknown[]) => (await tables.query(text, values)).rows

async function loadedPortfolio(file: Uint8Array | string) {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  await loadInto(world, person, portfolioId, file)
  const load = async (newer: Uint8Array | string, withdrawMissing: boolean) => {
    const read = await readInto(world, person, portfolioId, newer)
    await loadImport(world, person, { importId: read.importId, withdrawMissing })
    await loadImportRows(world, agency.agencyId, read.importId)
    return { ...read, after: await importOf(world, person, read.importId) }
  }
  const items = () =>
    ask(
      `select debt.contract, item.instalment, item.due_on::text, item.original_cents::int as cents,
         item.state, sum(entry.amount_cents)::int as owed_cents,
         array_agg(entry.kind || ' ' || entry.amount_cents order by entry.id) as ledger
       from debt_item item join debt on debt.id = item.debt_id
       join ledger_entry entry on entry.debt_item_id = item.id
       where item.portfolio_id = $1
       group by item.agency_id, item.id, debt.contract order by debt.contract, item.instalment`,
      portfolioId,
    )
  return { portfolioId, person, agent: agency.person('agent'), load, items }
}

const header = 'Nome;CPF;Contrato;Parcela;Vencimento;Valor'
const ana = (contract: string, instalment: string, due: string, amount: string) =>
  `Ana Souza;529.982.247-25;${contract};${instalment};${due};${amount}`
const fileOf = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`

test('a newer file of the provider shows what it changes, and then changes just that', async () => {
  const bytes = Buffer.from(fixture('carteira-provedor.csv'))
  const lines = bytes.toString('latin1').split('\r\n')
  const { portfolioId, load } = await loadedPortfolio(bytes)
  const [, first = '', second = '', third = '', ...rest] = lines
  const newer = [
    lines[0],
    first.replace('149,90;4,29', '139,90;4,29'),
    second.replace('25/11/2026', '26/11/2026'),
    // the third row is gone: it was paid, or the creditor took it back
    ...rest.slice(0, -2),
    third.replace('FT000700965', 'FT000799999').replace('06/18', '99/99'),
    ...rest.slice(-2),
  ].join('\r\n')
  const { differences, after } = await load(Buffer.from(newer, 'latin1'), true)
  const { samples = [], ...counts } = differences ?? {}
  assert.deepEqual(counts, {
    newItems: 1,
    newCents: 89000,
    changedItems: 2,
    sameItems: 1143,
    missingItems: 1,
    missingCents: 89000,
  })
  assert.deepEqual(
    samples.map(({ kind, instalment, before, after: next }) => [kind, instalment, before, next]),
    [
      ['changed', '05/18', 'R$ 149,90 · 25/10/2026', 'R$ 139,90 · 25/10/2026'],
      ['changed', '06/18', 'R$ 149,90 · 25/11/2026', 'R$ 149,90 · 26/11/2026'],
      ['new', '99/99', null, 'R$ 890,00 · 05/08/2026'],
      ['missing', '06/18', 'R$ 890,00 · 05/08/2026', null],
    ],
  )
  assert.equal(after.state, 'loaded')
  const [line] = await ask(
    `select facts from journal_line where portfolio_id = $1 and what = 'import.loaded'
     order by id desc limit 1`,
    portfolioId,
  )
  const { newItems, changedItems, leftItems, withdrawnItems, withdrawnCents } = line?.facts ?? {}
  assert.deepEqual(
    { newItems, changedItems, leftItems, withdrawnItems, withdrawnCents },
    { newItems: 1, changedItems: 2, leftItems: 0, withdrawnItems: 1, withdrawnCents: 89000 },
  )
})

test('the first file of a portfolio has nothing to be compared with', async () => {
  const person = (await newAgency()).person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const read = await readInto(
    world,
    person,
    portfolioId,
    fileOf(ana('C1', '1', '10/10/2026', '10,00')),
  )
  assert.equal(read.differences, null)
})

test('what the creditor corrects becomes an adjustment; the opening stays as written', async () => {
  const { load, items } = await loadedPortfolio(fileOf(ana('C1', '1', '10/10/2026', '100,00')))
  await load(fileOf(ana('C1', '1', '12/10/2026', '80,00')), false)
  assert.deepEqual(await items(), [
    {
      contract: 'C1',
      instalment: '1',
      due_on: '2026-10-12',
      cents: 8000,
      state: 'open',
      owed_cents: 8000,
      ledger: ['opening 10000', 'adjustment -2000'],
    },
  ])
})

test('what a newer file lacks stays, unless it is to be withdrawn, and may come back', async () => {
  const both = [ana('C1', '1', '10/10/2026', '100,00'), ana('C1', '2', '10/11/2026', '50,00')]
  const { load, items } = await loadedPortfolio(fileOf(...both))
  const states = async () => (await items()).map(({ state, owed_cents }) => [state, owed_cents])
  await load(fileOf(ana('C1', '2', '10/11/2026', '50,00')), false)
  assert.deepEqual(await states(), [
    ['open', 10000],
    ['open', 5000],
  ])
  await load(fileOf(ana('C1', '2', '10/11/2026', '50,00'), ''), true)
  assert.deepEqual(await states(), [
    ['withdrawn', 0],
    ['open', 5000],
  ])
  const { differences } = await load(fileOf(...both, ''), false)
  assert.deepEqual([differences?.newItems, differences?.newCents], [1, 10000])
  assert.deepEqual(await states(), [
    ['open', 10000],
    ['open', 5000],
  ])
  const [back] = await items()
  assert.deepEqual(back?.ledger, ['opening 10000', 'withdrawal -10000', 'reversal 10000'])
})

test('an item in an agreement, or paid in part, is left as it is and counted', async () => {
  const rows = (amount: string, instalments: string[]) =>
    instalments.map((n) => `João Lima;111.444.777-35;C2;${n};1${n}/10/2026;${amount}`)
  const first = [ana('C1', '1', '11/10/2026', '100,00'), ...rows('100,00', ['1', '2'])]
  const { portfolioId, person, agent, load, items } = await loadedPortfolio(fileOf(...first))
  await payPart(portfolioId, person)
  const [{ debtor_id: debtorId } = {}] = await ask(
    `select debtor_id from debt where portfolio_id = $1 and contract = 'C2'`,
    portfolioId,
  )
  const made = await makeOffers(world, agent, { debtorId, portfolioId })
  const offerId = made.ok ? (made.value.items[0]?.offerId ?? '') : ''
  const accepted = await acceptOffer(world, agent, offerId)
  assert.ok(accepted.ok)
  const newer = [ana('C1', '1', '11/10/2026', '90,00'), ...rows('90,00', ['1'])]
  const { differences, after } = await load(fileOf(...newer), true)
  assert.deepEqual([differences?.changedItems, differences?.missingItems], [2, 0])
  assert.equal(after.state, 'loaded')
  assert.deepEqual(
    (await items()).map(({ contract, state, cents, owed_cents }) => [
      contract,
      state,
      cents,
      owed_cents,
    ]),
    [
      ['C1', 'open', 10000, 7000],
      ['C2', 'open', 10000, 10000],
      ['C2', 'open', 10000, 10000],
    ],
  )
  const [line] = await ask(
    `select facts from journal_line where portfolio_id = $1 and what = 'import.loaded'
     order by id desc limit 1`,
    portfolioId,
  )
  assert.deepEqual([line?.facts.leftItems, line?.facts.withdrawnItems], [2, 0])
})

/** R$ 30,00 of the first contract's R$ 100,00, written into its ledger. */
const payPart = (portfolioId: string, { agencyId }: Person) =>
  world.transaction(system(agencyId), async (tx) => {
    const [item] = await ask(
      `select item.id from debt_item item join debt on debt.id = item.debt_id
       where item.portfolio_id = $1 and debt.contract = 'C1'`,
      portfolioId,
    )
    const entry = {
      itemId: item?.id,
      kind: 'payment',
      component: 'principal',
      amountCents: cents(-3000),
      onDay: day('2026-11-01'),
    } as const
    await insertEntries(tx, [entry], {})
  })
