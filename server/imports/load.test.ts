import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture } from '../../test/portfolio.ts'
import {
  expectedOf,
  importOf,
  loadInto,
  newPortfolio,
  readInto,
} from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { discardImport, loadImport } from './actions.ts'
import { loadImportRows } from './load-actions.ts'
import { readImportFile } from './read-actions.ts'
import { listRefusals, listRepairs } from './refusal-store.ts'
import { resumeImports } from './resume-actions.ts'

const { world, owner: tables, newAgency } = await openTestWorld()

const ask = async (text: string, ...values: unknown[]) => (await tables.query(text, values)).rows

const held = async (portfolioId: string) =>
  (
    await ask(
      `select count(distinct debtor_id)::int as debtors, count(distinct debt_id)::int as debts,
         count(*)::int as items,
         (select sum(amount_cents)::float8 from ledger_entry entry
          join debt_item opened on opened.id = entry.debt_item_id
          where opened.portfolio_id = $1 and kind = 'opening') as opened_cents
       from debt_item where portfolio_id = $1`,
      portfolioId,
    )
  )[0]

/** Everything that a file may write, as text: two pictures are equal when nothing changed. */
const picture = async (agencyId: string) => {
  const tablesOfIt = ['debtor', 'address', 'contact_point', 'debt', 'debt_item', 'ledger_entry']
  const texts = await Promise.all(
    tablesOfIt.map((table) =>
      ask(`select ${table}::text as row from ${table} where agency_id = $1 order by id`, agencyId),
    ),
  )
  return texts.map((rows) => rows.map(({ row }) => row))
}

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
    const { importId } = loaded
    const refused = await world.transaction(person, (tx) => listRefusals(tx, importId, 0, 5000))
    assert.deepEqual(
      refused.map(({ line, reason }) => ({ line, reason })),
      expected.refused,
    )
    const repaired = await world.transaction(person, (tx) => listRepairs(tx, importId, 0, 5000))
    assert.deepEqual(
      repaired.map(({ line, field, before, after }) => ({ line, field, from: before, to: after })),
      expected.repaired,
    )
    const [line] = await ask(
      `select facts from journal_line where portfolio_id = $1 and what = 'import.loaded'`,
      portfolioId,
    )
    assert.equal(line?.facts.sumOriginalCents, expected.sumOriginalCents)
    assert.equal(line?.facts.newItems, expected.rowsAccepted)
  })
}

const header =
  'Nome;CPF/CNPJ;Contrato;Parcela;Vencimento;Valor;Telefone;WhatsApp;Telefone Recado;UF'
const maria = '529.982.247-25'
const eva = '111.444.777-35'

test('the same rows in another file change nothing', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const bytes = fixture('carteira-provedor.csv')
  await loadInto(world, person, portfolioId, bytes)
  const before = await picture(agency.agencyId)
  const again = Buffer.concat([bytes, Buffer.from('\r\n')])
  const read = await readInto(world, person, portfolioId, again)
  const { newItems, changedItems, sameItems, missingItems } = read.differences ?? {}
  assert.deepEqual(
    { newItems, changedItems, sameItems, missingItems },
    { newItems: 0, changedItems: 0, sameItems: 1146, missingItems: 0 },
  )
  await loadImport(world, person, { importId: read.importId, withdrawMissing: true })
  await loadImportRows(world, agency.agencyId, read.importId)
  assert.equal((await importOf(world, person, read.importId)).state, 'loaded')
  assert.deepEqual(await picture(agency.agencyId), before)
})

test('one person in two files has the newest name and what people added', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const first = await newPortfolio(world, person)
  const second = await newPortfolio(world, person, 'BR', 'Outra carteira')
  await loadInto(
    world,
    person,
    first.portfolioId,
    `${header}\nMARIA D SILVA;${maria};C1;1;10/10/2026;10,00;(11) 98765-4321;;;SP\n`,
  )
  await ask(`update debtor set preferred_name = 'Dona Maria'`)
  await ask(`update contact_point set state = 'dead', state_reason = 'wrong-person'`)
  await loadInto(
    world,
    person,
    second.portfolioId,
    `${header}\nMaria da Silva;${maria};X9;1;11/10/2026;20,00;;11 98765-4321;11 3333-4444;SP\n`,
  )
  assert.deepEqual(
    await ask('select name, preferred_name from debtor where agency_id = $1', agency.agencyId),
    [{ name: 'Maria da Silva', preferred_name: 'Dona Maria' }],
  )
  const points = await ask(
    `select value, has_whatsapp, phone_type, holder, provenance, state, given_by
     from contact_point where agency_id = $1 order by value`,
    agency.agencyId,
  )
  assert.deepEqual(points, [
    {
      value: '+551133334444',
      has_whatsapp: null,
      phone_type: 'landline',
      holder: 'third_party',
      provenance: 'creditor_contract',
      state: 'alive',
      given_by: second.creditorId,
    },
    {
      value: '+5511987654321',
      has_whatsapp: true,
      phone_type: 'mobile',
      holder: 'debtor',
      provenance: 'creditor_contract',
      state: 'dead',
      given_by: first.creditorId,
    },
  ])
  const addresses = await ask(
    'select jurisdiction from address where agency_id = $1',
    agency.agencyId,
  )
  assert.deepEqual(addresses, [{ jurisdiction: 'BR-SP' }])
})

test('rows whose waiting place was lost are read from the file again', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const { importId } = await readInto(world, person, portfolioId, fixture('carteira-provedor.csv'))
  await ask('truncate import_row')
  await loadImport(world, person, { importId, withdrawMissing: false })
  await loadImportRows(world, agency.agencyId, importId)
  assert.equal((await importOf(world, person, importId)).state, 'loaded')
  assert.equal((await held(portfolioId))?.items, 1146)
})

test('read twice and loaded twice at once, each row is there once', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const { importId } = await readInto(world, person, portfolioId, fixture('carteira-provedor.csv'))
  await ask(`update import set state = 'reading' where id = $1`, importId)
  await Promise.all([1, 2, 3].map(() => readImportFile(world, agency.agencyId, importId)))
  assert.deepEqual(
    await ask('select count(*)::int as n from import_row where import_id = $1', importId),
    [{ n: 1146 }],
  )
  await loadImport(world, person, { importId, withdrawMissing: false })
  await Promise.all([1, 2, 3].map(() => loadImportRows(world, agency.agencyId, importId)))
  assert.equal((await held(portfolioId))?.items, 1146)
  const journal = await ask(
    `select count(*)::int as n from journal_line
     where portfolio_id = $1 and what = 'import.loaded'`,
    portfolioId,
  )
  assert.deepEqual(journal, [{ n: 1 }])
})

test('what a worker that died was doing is promised again', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const { importId } = await readInto(world, person, portfolioId, fixture('carteira-provedor.csv'))
  await loadImport(world, person, { importId, withdrawMissing: false })
  await ask(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead'`)
  await resumeImports(world)
  const free = await ask(
    `select task_identifier as task from graphile_worker.jobs
     where locked_at is null and key = $1`,
    `${agency.agencyId}:load:${importId}`,
  )
  assert.deepEqual(free, [{ task: 'imports.load' }])
})

test('when a sum is not what was reported, the file is in question and says so', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const rows = [
    header,
    `Ana;${maria};C1;1;10/10/2026;10,00;;;;`,
    `Eva;${eva};C2;1;10/10/2026;5,00;;;;`,
  ].join('\n')
  const { importId } = await readInto(world, person, portfolioId, rows)
  await ask(
    'update import_row set original_cents = original_cents + 1 where n = 1 and import_id = $1',
    importId,
  )
  await loadImport(world, person, { importId, withdrawMissing: false })
  await loadImportRows(world, agency.agencyId, importId)
  const { state, problem } = await importOf(world, person, importId)
  assert.equal(state, 'failed')
  assert.deepEqual(problem, {
    refusal: 'sums-differ',
    facts: { rowsAccepted: 2, rows: 2, sumOriginalCents: 1500, cents: 1501 },
  })
})

test('a file that was put aside can come in again', async () => {
  const agency = await newAgency()
  const person = agency.person('owner')
  const { portfolioId } = await newPortfolio(world, person)
  const rows = `${header}\nAna;${maria};C1;1;10/10/2026;10,00;;;;\n`
  const { importId } = await readInto(world, person, portfolioId, rows)
  assert.ok((await discardImport(world, person, { importId })).ok)
  const left = await ask(
    `select (select count(*)::int from import_chunk where import_id = $1) as chunks,
       (select count(*)::int from import_row where import_id = $1) as rows`,
    importId,
  )
  assert.deepEqual(left, [{ chunks: 0, rows: 0 }])
  const refused = await loadImport(world, person, { importId, withdrawMissing: false })
  assert.equal(refused.ok ? 'loaded' : refused.refusal, 'unknown-import')
  const again = await loadInto(world, person, portfolioId, rows)
  assert.notEqual(again.importId, importId)
  assert.equal(again.state, 'loaded')
})
