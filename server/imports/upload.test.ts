import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, test } from 'node:test'
import multipart from '@fastify/multipart'
import Fastify from 'fastify'
import type { AnyEndpoint } from '../../api/endpoint.ts'
import * as api from '../../api/imports.ts'
import { openTestHttp } from '../../test/http.ts'
import { fixture } from '../../test/portfolio.ts'
import { newPortfolio, piecesOf } from '../../test/portfolio-import.ts'
import { openTestWorld } from '../../test/world.ts'
import { serving } from '../platform/route.ts'
import { routes } from './file-routes.ts'
import { loadImportRows } from './load-actions.ts'
import { readImportFile } from './read-actions.ts'
import { noteProgress } from './store.ts'

const tests = await openTestWorld()
const { world, owner: tables, newAgency } = tests
const http = await openTestHttp(tests)

async function office() {
  const agency = await newAgency()
  const email = `dono-${agency.agencyId}@escritorio.test`
  await http.auth.addPerson({
    agencyId: agency.agencyId,
    name: 'Dona do escritório',
    email,
    role: 'owner',
    password: 'senha-de-teste',
    locale: 'pt-BR',
  })
  const cookie = await http.signIn(email)
  return { agency, cookie, ...(await newPortfolio(world, agency.person('owner'))) }
}

const boundary = 'limite-do-teste'
const formOf = (bytes: Uint8Array | string, fileName = 'carteira.csv') =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\n` +
        'content-type: text/csv\r\n\r\n',
    ),
    Buffer.from(bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

async function send(
  { portfolioId, cookie }: { portfolioId: string; cookie: string },
  bytes: Uint8Array | string,
  fileName?: string,
) {
  const answer = await http.app.inject({
    method: 'POST',
    url: `/api/portfolios/${portfolioId}/imports`,
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: formOf(bytes, fileName),
  })
  return { status: answer.statusCode, body: answer.json() }
}

type Seen = {
  readonly id: string
  readonly state: string
  readonly rowsDone: number
  readonly rowsTotal: number | null
  readonly report: { readonly rowsRefused: number }
}
type Look = {
  readonly import: Seen
  readonly layout: { readonly headerLine: number; readonly columns: readonly unknown[] }
}

const kept = async (agencyId: string) =>
  (
    await tables.query(
      `select (select count(*)::int from import where agency_id = $1) as imports,
         (select count(*)::int from import_chunk where agency_id = $1) as chunks`,
      [agencyId],
    )
  ).rows[0]

test('a file goes in by a form, and can be followed until it is read', async () => {
  const here = await office()
  const sent = await send(here, fixture('carteira-provedor.csv'), 'Carteira ç 1.csv')
  assert.equal(sent.status, 200, JSON.stringify(sent.body))
  const { importId, isKnown } = sent.body
  assert.equal(isKnown, false)
  await readImportFile(world, here.agency.agencyId, importId)
  const read = (await http.ask(api.readImport, { importId }, here.cookie)).body as {
    import: { state: string; fileName: string; rowsDone: number }
    preview: unknown[]
    layout: { encoding: string }
  }
  assert.equal(read.import.state, 'read')
  assert.equal(read.import.fileName, 'Carteira ç 1.csv')
  assert.equal(read.import.rowsDone, 1164)
  assert.equal(read.preview.length, 20)
  assert.equal(read.layout.encoding, 'windows-1252')
  const again = await send(here, fixture('carteira-provedor.csv'))
  assert.deepEqual(again.body, { importId, isKnown: true })
})

test('an empty file and a form without a file are refused, and nothing is kept', async () => {
  const here = await office()
  const empty = await send(here, '')
  assert.deepEqual([empty.status, empty.body.refusal], [409, 'empty-file'])
  const none = await http.app.inject({
    method: 'POST',
    url: `/api/portfolios/${here.portfolioId}/imports`,
    headers: { cookie: here.cookie, 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x--\r\n',
  })
  assert.deepEqual([none.statusCode, none.json().refusal], [409, 'no-file'])
  const json = await http.ask(api.receiveImport, { portfolioId: here.portfolioId }, here.cookie)
  assert.deepEqual([json.status, (json.body as { refusal: string }).refusal], [409, 'no-file'])
  assert.deepEqual(await kept(here.agency.agencyId), { imports: 0, chunks: 0 })
})

test('refused rows can be paged through and taken home as a file', async () => {
  const here = await office()
  const rows = Array.from({ length: 230 }, (_, n) => `Ana;123;C-${n};06/06/2026;=1+${n}`)
  const text = `Nome;CPF;Contrato;Vencimento;Valor\n${rows.join('\n')}\n`
  const { importId } = (await send(here, text, 'Março de 2026.csv')).body
  await readImportFile(world, here.agency.agencyId, importId)
  const lines: number[] = []
  for (let after: number | null = 0; after !== null; ) {
    const { body } = await http.ask(api.listRefusedRows, { importId, after }, here.cookie)
    const page = body as { items: { line: number }[]; next: number | null }
    lines.push(...page.items.map(({ line }) => line))
    after = page.next
  }
  assert.deepEqual(
    lines,
    rows.map((_row, n) => n + 2),
  )
  const download = await http.app.inject({
    url: `/api/imports/${importId}/refused-rows.csv`,
    headers: { cookie: here.cookie },
  })
  assert.equal(download.statusCode, 200)
  assert.match(String(download.headers['content-type']), /^text\/csv/)
  assert.match(
    String(download.headers['content-disposition']),
    /^attachment; filename="Mar_o de 2026 - recusadas.csv"; filename\*=UTF-8''Mar%C3%A7o/,
  )
  const [head, first, ...more] = download.body.trimEnd().split('\r\n')
  assert.equal(
    head,
    '\uFEFFLinha;Motivo da recusa;Como corrigir;Nome;CPF;Contrato;Vencimento;Valor',
  )
  assert.match(first ?? '', /^2;.*CPF: 123.*;Ana;123;C-0;06\/06\/2026;'=1\+0$/)
  assert.equal(more.length, 229)
})

test('a person corrects how a file is read, loads it, and finds it in the list', async () => {
  const here = await office()
  const { agencyId } = here.agency
  const ask = async (endpoint: AnyEndpoint, more: object) => {
    const { status, body } = await http.ask(endpoint, { importId, ...more }, here.cookie)
    return [status, (body as { refusal?: string }).refusal]
  }
  const text = [
    'Nome;CPF;Contrato;Vencimento;Valor',
    'Nome;CPF;Contrato;Vencimento;Valor',
    "Ana;'529.982.247-25;C-1;06/06/2026;10,00",
  ].join('\n')
  const { importId } = (await send(here, text)).body
  await readImportFile(world, agencyId, importId)
  const look = async () => (await http.ask(api.readImport, { importId }, here.cookie)).body as Look
  const { layout, import: first } = await look()
  assert.deepEqual([layout.headerLine, first.report.rowsRefused], [1, 1])
  const again = { layout: { ...layout, headerLine: 2, columns: [] } }
  assert.deepEqual(await ask(api.correctLayout, again), [200, undefined])
  assert.deepEqual(await ask(api.loadImport, { withdrawMissing: false }), [409, 'not-read-yet'])
  await world.transaction(here.agency.person('owner'), (tx) => noteProgress(tx, importId, 1, 3))
  const reading = (await look()).import
  assert.deepEqual([reading.state, reading.rowsDone, reading.rowsTotal], ['reading', 1, 3])
  await readImportFile(world, agencyId, importId)
  const { layout: second, import: read } = await look()
  assert.deepEqual([second.headerLine, second.columns.length], [2, 5])
  assert.deepEqual([read.state, read.report.rowsRefused], ['read', 0])
  const repairs = (await http.ask(api.listRepairs, { importId }, here.cookie)).body
  assert.deepEqual(repairs, {
    items: [{ line: 3, field: 'document', before: "'529.982.247-25", after: '52998224725' }],
    next: null,
  })
  assert.deepEqual(await ask(api.loadImport, { withdrawMissing: false }), [200, undefined])
  assert.deepEqual(await ask(api.loadImport, { withdrawMissing: false }), [409, 'busy'])
  await loadImportRows(world, agencyId, importId)
  assert.deepEqual(await ask(api.discardImport, {}), [409, 'already-loaded'])
  const { items } = (await http.ask(api.listImports, {}, here.cookie)).body as { items: Seen[] }
  assert.deepEqual(
    items.map(({ id, state }) => [id, state]),
    [[importId, 'loaded']],
  )
})

test('a declared length beyond the most is refused before a byte is read', async () => {
  const here = await office()
  const answer = await http.app.inject({
    method: 'POST',
    url: `/api/portfolios/${here.portfolioId}/imports`,
    headers: {
      cookie: here.cookie,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(320 * 1024 * 1024),
    },
    payload: formOf('x'),
  })
  assert.deepEqual([answer.statusCode, answer.json().refusal], [413, 'file-too-large'])
})

test('a file that grows beyond the most on its way is refused, and the sender hears it', async () => {
  const { agency, portfolioId } = await office()
  const app = Fastify({ forceCloseConnections: true })
  after(() => app.close())
  await app.register(multipart)
  const person = agency.person('owner')
  const serve = serving(app, async () => person)
  routes({ serve, serveAnyone: () => {} }, world, 1024 * 1024)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const form = formOf(Buffer.alloc(20 * 1024 * 1024, 'x;'))
  const answer = await fetch(`${address}/portfolios/${portfolioId}/imports`, {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: ReadableStream.from(piecesOf(form)),
    duplex: 'half',
  } as RequestInit)
  assert.equal(answer.status, 413)
  assert.deepEqual(await answer.json(), {
    refusal: 'file-too-large',
    facts: { bytesMax: 1024 * 1024 },
  })
  assert.deepEqual(await kept(agency.agencyId), { imports: 0, chunks: 0 })
})

test('a connection that drops half way leaves nothing half kept', async () => {
  const here = await office()
  await http.app.listen({ host: '127.0.0.1', port: 0 })
  const address = http.app.server.address()
  assert.ok(address && typeof address === 'object')
  const form = formOf(Buffer.alloc(3 * 1024 * 1024, 'x;'))
  const socket = connect(address.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(
    `POST /api/portfolios/${here.portfolioId}/imports HTTP/1.1\r\nhost: localhost\r\n` +
      `cookie: ${here.cookie}\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\n` +
      `content-length: ${form.length}\r\n\r\n`,
  )
  socket.write(form.subarray(0, 2 * 1024 * 1024 + 5000))
  await until(async () => (await kept(here.agency.agencyId)).chunks > 0)
  socket.destroy()
  await until(async () => (await kept(here.agency.agencyId)).imports === 0)
  assert.deepEqual(await kept(here.agency.agencyId), { imports: 0, chunks: 0 })
})

async function until(isSo: () => Promise<boolean>) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return
    await new Promise((done) => setTimeout(done, 25))
  }
  assert.fail('it did not come about within five seconds')
}
