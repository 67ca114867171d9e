import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp, workOff } from '../../test/http.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld, type TestAgency } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import { issueTerm } from '../documents/agreement-actions.ts'
import { codeText } from '../documents/code.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { answerRequest } from '../privacy/request-actions.ts'
import { makePageLink, revokePageLinks } from './link-actions.ts'

const testWorld = await openTestWorld()
const { world, owner, clock } = testWorld
const { app } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })

const [ours, theirs] = [await testWorld.newAgency('Boa Conversa'), await testWorld.newAgency('B')]

let made = 0
async function newPage(agency: TestAgency, name = 'MARIA DAS DORES') {
  made += 1
  const portfolio = await newPortfolio(testWorld, agency, `Vale Fibra ${made}`)
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, { name })
  const agent = agency.person('agent')
  const offers = await makeOffers(world, agent, { debtorId, portfolioId: portfolio.portfolioId })
  assert.ok(offers.ok)
  const accepted = await acceptOffer(world, agent, offers.value.items[0]?.offerId ?? '')
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const link = await makePageLink(world, agent, { agreementId, publicAddress: 'http://aqui' })
  assert.ok(link.ok)
  const { rows } = await owner.query('select document from debtor where id = $1', [debtorId])
  return {
    agreementId,
    debtorId,
    path: link.value.address.replace('http://aqui', ''),
    text: link.value.text,
    end: String(rows[0]?.document).slice(-4),
    agent,
  }
}

let asked = 0
/** As if each request came from another house, unless it is told from which. */
const elsewhere = () => {
  asked += 1
  return { 'x-forwarded-for': `10.0.${asked >> 8}.${asked & 255}` }
}

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...elsewhere(), ...headers } })

const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...elsewhere(),
      ...headers,
    },
  })

async function enterPage(path: string, answer: string): Promise<{ cookie: string }> {
  const entered = await post(`${path}/entry`, { answer })
  assert.equal(entered.statusCode, 303, entered.body)
  const [cookie] = entered.cookies
  assert.ok(cookie?.httpOnly && cookie.sameSite === 'Lax')
  return { cookie: `${cookie.name}=${cookie.value}` }
}

const keyIn = (body: string) => /name="key"\s+value="([0-9a-f]{64})"/.exec(body)?.[1] ?? ''

test('before the person says who they are, the page says nothing of anybody or any debt', async () => {
  const { path, text } = await newPage(ours)
  assert.ok(text.includes(`http://aqui${path}`))
  const { statusCode, body, headers } = await get(path)
  assert.equal(statusCode, 200)
  assert.doesNotMatch(body, /maria|vale fibra|boa conversa|R\$|acordo|Pix/i)
  assert.match(body, /<title>Sua página<\/title>/)
  assert.equal(headers['referrer-policy'], 'no-referrer')
  assert.equal(headers['cache-control'], 'no-store')
  assert.match(String(headers['x-robots-tag']), /noindex/)
  assert.match(String(headers['content-security-policy']), /default-src 'none'/)
})

test('the right answer shows what was agreed; looking changes nothing', async () => {
  const { path, end } = await newPage(ours)
  const visit = await enterPage(path, end)
  const before = await owner.query('select count(*) from journal_line')
  const { body, statusCode } = await get(path, visit)
  assert.equal(statusCode, 200)
  for (const words of ['Olá, Maria!', 'Vale Fibra', 'Pix copia e cola', 'Falar com uma pessoa'])
    assert.ok(body.includes(words), words)
  assert.doesNotMatch(body, /undefined|\[object|NaN/)
  const after = await owner.query('select count(*) from journal_line')
  assert.deepEqual(after.rows, before.rows)
})

test('tries are counted, end in a pause, and after fifteen in nothing', async () => {
  const { path, end } = await newPage(ours)
  const wrong = end === '0000' ? '1111' : '0000'
  for (const left of ['4 tentativas', '3 tentativas', '2 tentativas', '1 tentativa']) {
    const answer = await post(`${path}/entry`, { answer: wrong })
    assert.equal(answer.statusCode, 403)
    assert.ok(answer.body.includes(left), left)
  }
  const fifth = await post(`${path}/entry`, { answer: wrong })
  assert.equal(fifth.statusCode, 429)
  assert.match(fifth.body, /depois de 11:00/)
  const right = await post(`${path}/entry`, { answer: end })
  assert.equal(right.statusCode, 429, 'not even the right answer while it is closed')
  await owner.query('update page_link set wrong_answers = 14, last_wrong_at = null')
  const last = await post(`${path}/entry`, { answer: wrong })
  assert.equal(last.statusCode, 404)
  assert.equal((await post(`${path}/entry`, { answer: end })).statusCode, 404)
  await owner.query('update page_link set wrong_answers = 0')
})

test('five wrong answers at once are five tries, not one', async () => {
  const { path, end } = await newPage(ours)
  const wrong = end === '0000' ? '1111' : '0000'
  await Promise.all(Array.from({ length: 5 }, () => post(`${path}/entry`, { answer: wrong })))
  assert.equal((await post(`${path}/entry`, { answer: end })).statusCode, 429)
})

test('an address that was guessed, ended or was withdrawn opens nothing, and all look alike', async () => {
  const { path, agent, agreementId, end } = await newPage(ours)
  const guessed = await get('/m/AAAAAAAAAAAAAAAAAAAAAAAAAAA')
  const revoked = await revokePageLinks(world, agent, agreementId)
  assert.ok(revoked.ok && revoked.value.count === 1)
  const withdrawn = await get(path)
  const ended = await newPage(ours)
  await owner.query('update page_link set expires_at = $1 where agreement_id = $2', [
    String(clock.now()),
    ended.agreementId,
  ])
  const old = await get(ended.path)
  assert.deepEqual(
    [guessed, withdrawn, old].map((one) => one.statusCode),
    [404, 404, 404],
  )
  assert.equal(guessed.body, withdrawn.body)
  assert.equal(guessed.body, old.body)
  assert.equal((await post(`${path}/entry`, { answer: end })).statusCode, 404)
})

test('a visit opens its own page and no other, of the same agency or another', async () => {
  const mine = await newPage(ours)
  const visit = await enterPage(mine.path, mine.end)
  for (const agency of [ours, theirs]) {
    const other = await newPage(agency, 'ZULMIRA INCONFUNDÍVEL')
    const { body } = await get(other.path, visit)
    assert.doesNotMatch(body, /zulmira/i)
    const issued = await issueTerm(world, other.agent, other.agreementId)
    assert.ok(issued.ok)
    const file = await get(`${mine.path}/documents/${issued.value.documentId}/page`, visit)
    assert.equal(file.statusCode, 404)
  }
})

test('a visit ends after half an hour, and when the person leaves', async () => {
  const { path, end } = await newPage(ours)
  const visit = await enterPage(path, end)
  const key = keyIn((await get(path, visit)).body)
  const left = await post(`${path}/leave`, { key }, visit)
  assert.match(left.body, /Você saiu/)
  assert.doesNotMatch((await get(path, visit)).body, /Olá/)
  const again = await enterPage(path, end)
  clock.advance({ minutes: 29 })
  assert.match((await get(path, again)).body, /Olá/)
  clock.advance({ minutes: 1 })
  assert.doesNotMatch((await get(path, again)).body, /Olá/)
})

test('the person confirms the agreement once, and the term says so', async () => {
  const { path, end, agreementId, debtorId } = await newPage(ours)
  const visit = await enterPage(path, end)
  const key = keyIn((await get(path, visit)).body)
  await post(`${path}/confirm`, { key }, visit)
  await post(`${path}/confirm`, { key }, visit)
  await workOff(testWorld)
  const { rows } = await owner.query(
    `select channel, by_whom, heard_by from acceptance where agreement_id = $1 order by id`,
    [agreementId],
  )
  assert.deepEqual(
    rows.map(({ channel }) => channel),
    ['voice_manual', 'page'],
  )
  assert.equal(rows[1]?.heard_by, null)
  const journal = await owner.query(
    `select actor_kind from journal_line where debtor_id = $1 and what = 'page.accepted'`,
    [debtorId],
  )
  assert.deepEqual(journal.rows, [{ actor_kind: 'debtor' }])
  const { body } = await get(path, visit)
  assert.match(body, /Você confirmou este acordo em/)
  const page = /href="([^"]+\/page)"/.exec(body)?.[1] ?? ''
  const term = await get(page, visit)
  assert.match(term.body, /Página pessoal na internet/)
  const file = await get(page.replace(/page$/, 'pdf'), visit)
  assert.equal(file.headers['content-type'], 'application/pdf')
  assert.equal(file.rawPayload.subarray(0, 5).toString(), '%PDF-')
})

test('another site can neither confirm nor ask in the person’s name', async () => {
  const { path, end, agreementId } = await newPage(ours)
  const visit = await enterPage(path, end)
  for (const [fields, headers] of [
    [{ key: '' }, visit],
    [{ key: 'f'.repeat(64) }, visit],
    [{ key: keyIn((await get(path, visit)).body) }, {}],
    [{ key: keyIn((await get(path, visit)).body) }, { ...visit, 'sec-fetch-site': 'cross-site' }],
  ] as const)
    await post(`${path}/confirm`, fields, headers)
  const { rows } = await owner.query(
    `select 1 from acceptance where agreement_id = $1 and channel = 'page'`,
    [agreementId],
  )
  assert.equal(rows.length, 0)
})

test('who asks for a call gets the first hour that the law allows, once', async () => {
  const { path, end, debtorId } = await newPage(ours)
  const visit = await enterPage(path, end)
  const key = keyIn((await get(path, visit)).body)
  await post(`${path}/call`, { key }, visit)
  await post(`${path}/call`, { key }, visit)
  const { rows } = await owner.query('select at from callback where debtor_id = $1', [debtorId])
  assert.equal(rows.length, 1)
  assert.match((await get(path, visit)).body, /Pedido anotado/)
})

test('the person says by which channels we may talk, and takes it back with one press', async () => {
  const { path, end, debtorId } = await newPage(ours)
  const visit = await enterPage(path, end)
  const key = keyIn((await get(path, visit)).body)
  for (const does of ['allow-whatsapp', 'stop-whatsapp', 'stop-whatsapp', 'stop-nothing'])
    await post(`${path}/${does}`, { key }, visit)
  const { rows } = await owner.query(
    'select channel, is_given, way, by_kind from consent_line where debtor_id = $1 order by n',
    [debtorId],
  )
  const line = { channel: 'whatsapp', way: 'portal', by_kind: 'debtor' }
  assert.deepEqual(rows, [
    { ...line, is_given: true },
    { ...line, is_given: false },
  ])
  assert.match((await get(path, visit)).body, /WhatsApp: você não quer/)
})

test('an address is never kept: only what it is known again by', async () => {
  const { path } = await newPage(ours)
  const token = path.slice('/m/'.length)
  assert.ok(token.length >= 26, 'at least 128 bits')
  const { rows } = await owner.query<{ line: string }>(
    `select t::text as line from page_link t union all select t::text from journal_line t`,
  )
  for (const { line } of rows) assert.ok(!line.includes(token))
})

test('anybody may verify a document: kind, creditor, day, and nothing else', async () => {
  const { agreementId, agent } = await newPage(ours)
  const issued = await issueTerm(world, agent, agreementId)
  assert.ok(issued.ok)
  const { code } = issued.value
  for (const url of [`/v/${code}`, `/v/${codeText(code).toLowerCase()}`, `/v?code=${code}`]) {
    const { statusCode, body } = await get(url)
    assert.equal(statusCode, 200)
    assert.match(body, /Documento verdadeiro/)
    assert.match(body, /Termo de acordo/)
    assert.match(body, /Vale Fibra/)
    assert.match(body, /24\/11\/2026/)
    assert.doesNotMatch(body, /maria|R\$|Boa Conversa|\d{3}\.\d{3}/i)
  }
  const spanish = await get(`/v/${code}`, { 'accept-language': 'es-MX' })
  assert.match(spanish.body, /Documento verdadero/)
  const english = await get(`/v/${code}`, { 'accept-language': 'en' })
  assert.match(english.body, /Genuine document/)
})

test('a code that is wrong or unknown is answered kindly', async () => {
  const mistyped = await get('/v/ABCD-EFGH-JKMN-PQR0')
  assert.equal(mistyped.statusCode, 404)
  assert.match(mistyped.body, /letra trocada/)
  const unknown = await get('/v/0000-0000-0000-0000')
  assert.match(unknown.body, /Não encontramos documento/)
  const hostile = await get(`/v/${encodeURIComponent('<script>alert(1)</script>')}`)
  assert.doesNotMatch(hostile.body, /<script>/)
  assert.equal((await get('/v')).statusCode, 200)
})

test('a term that was changed since is genuine, and known to be replaced', async () => {
  const { agreementId, agent, path, end } = await newPage(ours)
  const first = await issueTerm(world, agent, agreementId)
  const visit = await enterPage(path, end)
  const key = keyIn((await get(path, visit)).body)
  await post(`${path}/confirm`, { key }, visit)
  await workOff(testWorld)
  assert.ok(first.ok)
  assert.match((await get(`/v/${first.value.code}`)).body, /já existe um mais novo/)
})

test('whoever asks too often is asked to wait, in words', async () => {
  const answers = []
  const here = { 'x-forwarded-for': '192.0.2.1' }
  for (let n = 0; n < 60; n += 1) answers.push(await get('/v/0000-0000-0000-0000', here))
  const last = answers.at(-1)
  assert.equal(last?.statusCode, 429)
  assert.match(last?.body ?? '', /Espere um minuto/)
})

test('what the person asks of their data has a protocol, is kept once, and waits for a person', async () => {
  const { path, end, debtorId } = await newPage(ours)
  const visit = await enterPage(path, end)
  const { body } = await get(path, visit)
  assert.match(body, /Sim, guardamos dados seus/)
  const fields = { key: keyIn(body), kind: 'access', wish: '<b>tudo</b>' }
  await post(`${path}/data`, { ...fields, key: '0'.repeat(64) }, visit)
  await post(`${path}/data`, fields, visit)
  await post(`${path}/data`, fields, visit)
  const { rows } = await owner.query(
    'select id, protocol, via, identity from privacy_request where debtor_id = $1',
    [debtorId],
  )
  assert.equal(rows.length, 1)
  assert.deepEqual([rows[0].via, rows[0].identity], ['page', 'page'])
  assert.ok((await get(path, visit)).body.includes(rows[0].protocol))
  assert.equal((await get(`${path}/data/json`, visit)).statusCode, 404)
  await answerRequest(world, ours.person('supervisor'), {
    requestId: rows[0].id,
    answer: 'Aqui está.',
  })
  const file = await get(`${path}/data/json`, visit)
  assert.equal(file.statusCode, 200)
  assert.equal(file.json().format, 'combinado-personal-data')
  assert.notEqual((await get(`${path}/data/json`)).statusCode, 200, 'not without a visit')
})
