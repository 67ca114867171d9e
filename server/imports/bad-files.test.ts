import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  importOf,
  loadInto,
  newPortfolio,
  piecesOf,
  readInto,
} from '../../test/portfolio-import.ts'
import { workbook } from '../../test/workbook.ts'
import { openTestWorld } from '../../test/world.ts'
import { correctLayout, discardImport, loadImport } from './actions.ts'
import { readImportFile } from './read-actions.ts'
import { receiveImport } from './receive-actions.ts'
import { listRefusedCells } from './refusal-store.ts'
import { refusedLine } from './refused.ts'

const { world, owner: tables, newAgency } = await openTestWorld()

async function office() {
  const agency = await newAgency()
  const person = agency.person('owner')
  return { agency, person, ...(await newPortfolio(world, person)) }
}

const left = async (agencyId: string) =>
  (
    await tables.query(
      `select (select count(*)::int from import where agency_id = $1) as imports,
         (select count(*)::int from import_chunk where agency_id = $1) as chunks,
         (select count(*)::int from import_row where agency_id = $1) as rows`,
      [agencyId],
    )
  ).rows[0]

const header = 'Nome;CPF;Contrato;Vencimento;Valor'
const good = 'Ana Souza;529.982.247-25;C-1;06/06/2026;10,00'
const file = `${header}\n${good}\n`
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(5000, 7)])
const bomb = () =>
  workbook([{ name: 'Carteira', rows: `<row r="1"/>${' '.repeat(64 * 1024 * 1024)}` }])

const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a JPEG that is named .csv', () => jpeg, 'not-a-table'],
  ['an archive that unpacks a thousandfold', bomb, 'workbook-too-large'],
  ['spaces and line ends', () => Buffer.from(' \r\n \r\n'), 'empty-file'],
]

for (const [story, bytes, problem] of hostile) {
  test(`${story} fails with its name: ${problem}`, async () => {
    const { person, portfolioId, agency } = await office()
    const read = await readInto(world, person, portfolioId, bytes())
    assert.equal(read.state, 'failed')
    assert.equal(read.problem?.refusal, problem)
    assert.equal((await left(agency.agencyId))?.rows, 0)
    const load = await loadImport(world, person, {
      importId: read.importId,
      withdrawMissing: false,
    })
    assert.equal(load.ok ? 'loading' : load.refusal, 'not-read-yet')
  })
}

const readable: readonly (readonly [string, Uint8Array])[] = [
  ['a header on line 7', Buffer.from(`Relatório\n\nCarteira de junho\n\n\n\n${file}`)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${file}`, 'utf16le')],
  [
    'UTF-8 with stray bytes of another encoding',
    Buffer.concat([Buffer.from(file), Buffer.from([0x4a, 0x6f, 0xe3, 0x6f, 0x0a])]),
  ],
]

for (const [story, bytes] of readable) {
  test(`${story} is read and loaded`, async () => {
    const { person, portfolioId } = await office()
    const loaded = await loadInto(world, person, portfolioId, bytes)
    assert.equal(loaded.state, 'loaded', JSON.stringify(loaded.problem))
    assert.equal(loaded.report?.rowsAccepted, 1)
  })
}

test('a formula in a cell of a refused row does not run when the row is handed back', async () => {
  const { person, portfolioId } = await office()
  const rows = `${header}\n=HYPERLINK("http://mal.exemplo";"clique");529;C-1;06/06/2026;10,00\n`
  const { importId, layout } = await readInto(world, person, portfolioId, rows)
  const [row] = await world.transaction(person, (tx) => listRefusedCells(tx, importId, 0, 10))
  assert.ok(row && layout)
  const line = refusedLine(row, layout, 'pt-BR')
  assert.match(line, /;"?'=HYPERLINK/)
})

test('a file larger than the most is refused as it comes, and nothing of it is kept', async () => {
  const { person, portfolioId, agency } = await office()
  const piece = Buffer.alloc(512 * 1024, 'x')
  let given = 0
  const pieces = async function* () {
    for (; given < 100; given += 1) yield piece
  }
  const bytesMax = 3 * 1024 * 1024
  const upload = { portfolioId, fileName: 'grande.csv', pieces: pieces(), bytesMax }
  const received = await receiveImport(world, person, upload)
  assert.equal(received.ok ? 'received' : received.refusal, 'file-too-large')
  assert.equal(given, 6, 'reading stopped at the limit')
  assert.deepEqual(await left(agency.agencyId), { imports: 0, chunks: 0, rows: 0 })
})

test('a file of exactly the most is taken', async () => {
  const { person, portfolioId } = await office()
  const bytes = Buffer.from(file)
  const upload = { portfolioId, fileName: 'justo.csv', pieces: piecesOf(bytes, 7) }
  const received = await receiveImport(world, person, { ...upload, bytesMax: bytes.length })
  assert.ok(received.ok)
})

test('the same file sent by two people at once is kept once, and both get its id', async () => {
  const { person, portfolioId, agency } = await office()
  const bytes = Buffer.from(file)
  const send = () =>
    receiveImport(world, person, { portfolioId, fileName: 'a.csv', pieces: piecesOf(bytes, 50) })
  const answers = await Promise.all([send(), send(), send()])
  const received = answers.map((answer) => (answer.ok ? answer.value : undefined))
  assert.equal(new Set(received.map((one) => one?.importId)).size, 1)
  assert.deepEqual(received.map((one) => one?.isKnown).sort(), [false, true, true])
  assert.deepEqual(await left(agency.agencyId), { imports: 1, chunks: 1, rows: 0 })
})

test('what a program that died was receiving is swept up a day later', async () => {
  const { person, portfolioId, agency } = await office()
  await tables.query(
    `insert into import (agency_id, portfolio_id, creditor_id, file_name, state, created_at,
       created_by)
     select agency_id, id, creditor_id, 'metade.csv', 'receiving',
       '2026-11-23T09:00:00-03:00', 'ana' from portfolio where id = $1`,
    [portfolioId],
  )
  await readInto(world, person, portfolioId, file)
  assert.equal((await left(agency.agencyId))?.imports, 1)
})

test('columns that nobody knows wait for a person and are remembered', async () => {
  const { person, portfolioId, agency } = await office()
  const odd = (contract: string) =>
    `Docto;Quem;Chave;Vence;Quanto\n529.982.247-25;Ana;${contract};6/6/26;1,00\n`
  const read = await readInto(world, person, portfolioId, odd('C-1'))
  assert.equal(read.state, 'needs-layout')
  assert.deepEqual(read.missingFields, ['document', 'name', 'contract', 'dueOn', 'originalCents'])
  assert.equal(read.preview?.length, 1)
  const fields = ['document', 'name', 'contract', 'dueOn', 'originalCents'] as const
  const { importId, layout } = read
  assert.ok(layout)
  const columns = layout.columns.map((column, at) => ({ ...column, field: fields[at] ?? null }))
  const told = { ...layout, columns: [...columns] }
  assert.ok((await correctLayout(world, person, { importId, layout: told })).ok)
  const busy = await discardImport(world, person, { importId })
  assert.equal(busy.ok ? 'discarded' : busy.refusal, 'busy')
  await readImportFile(world, agency.agencyId, importId)
  assert.equal((await importOf(world, person, importId)).state, 'read')
  const next = await readInto(world, person, portfolioId, odd('C-2'))
  assert.equal(next.state, 'read')
  assert.equal(next.report?.rowsAccepted, 1)
})

test('only the owner brings files in; nobody of another agency sees or touches them', async () => {
  const { agency, person, portfolioId } = await office()
  const { importId } = await readInto(world, person, portfolioId, file)
  const stranger = (await newAgency()).person('owner')
  const pieces = () => piecesOf(Buffer.from(file))
  const upload = { portfolioId, fileName: 'a.csv' }
  const told = { importId, withdrawMissing: false }
  const answers = [
    await receiveImport(world, agency.person('agent'), { ...upload, pieces: pieces() }),
    await receiveImport(world, agency.person('supervisor'), { ...upload, pieces: pieces() }),
    await loadImport(world, agency.person('agent'), told),
    await receiveImport(world, stranger, { ...upload, pieces: pieces() }),
    await loadImport(world, stranger, told),
    await discardImport(world, stranger, { importId }),
  ]
  assert.deepEqual(
    answers.map((answer) => (answer.ok ? 'done' : answer.refusal)),
    [
      'not-allowed',
      'not-allowed',
      'not-allowed',
      'unknown-portfolio',
      'unknown-import',
      'unknown-import',
    ],
  )
  assert.equal((await importOf(world, person, importId)).state, 'read')
})
