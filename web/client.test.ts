import assert from 'node:assert/strict'
import { beforeEach, mock, test } from 'node:test'
import { saveDraft } from '../api/calls.ts'
import { listDebtors, readDebtor } from '../api/debtors.ts'
import { acceptOffer } from '../api/negotiation.ts'
import { addressOf, call } from './client.ts'
import { answerSignIn, connectionNow } from './connection.ts'

const offerId = '01990000-0000-7000-8000-000000000001'

type Said = { readonly code: number; readonly body?: unknown } | 'nothing'
const asked: { address: string; method: string; body: unknown }[] = []

/** The server says these, one after another, and the last one for ever. */
function serverSays(...answers: readonly [Said, ...Said[]]) {
  let turn = 0
  mock.method(globalThis, 'fetch', async (address: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : null
    asked.push({ address, method: init.method ?? '', body })
    const said = answers[Math.min(turn, answers.length - 1)] ?? 'nothing'
    turn += 1
    if (said === 'nothing') throw new TypeError('no network')
    return new Response(JSON.stringify(said.body ?? {}), { status: said.code })
  })
}

const refused = (code: number, refusal: string, facts = {}): Said => ({
  code,
  body: { refusal, facts },
})

beforeEach(() => {
  mock.restoreAll()
  mock.timers.reset()
  asked.length = 0
})

test('what the path names goes into the path, the rest into the body', async () => {
  serverSays({ code: 200 })
  const draft = { step: 'open', note: '', outcome: null, fields: {} } as const
  await call(saveDraft, { callId: offerId, draftVersion: 3, draft })
  assert.deepEqual(asked, [
    {
      address: `/api/calls/${offerId}/draft`,
      method: 'PUT',
      body: { draftVersion: 3, draft },
    },
  ])
})

test('a question goes out as a query, without what was left open', () => {
  const { address } = addressOf(listDebtors, { search: 'josé & cia', limit: 8, after: undefined })
  assert.equal(address, '/api/debtors?search=jos%C3%A9+%26+cia&limit=8')
})

test('a path parameter cannot leave its place', () => {
  assert.equal(addressOf(readDebtor, { debtorId: '../x' }).address, '/api/debtors/..%2Fx')
})

test('a refusal comes back with its name and facts', async () => {
  serverSays(refused(409, 'offer-expired', { until: '2026-11-24' }))
  assert.deepEqual(await call(acceptOffer, { offerId }), {
    ok: false,
    refusal: 'offer-expired',
    facts: { until: '2026-11-24' },
  })
  assert.equal(connectionNow().connection, 'fine')
})

const proxies: readonly [code: number, refusal: string][] = [
  [413, 'file-too-large'],
  [429, 'too-many-requests'],
  [500, 'broken'],
]
for (const [code, refusal] of proxies) {
  test(`a proxy that only says ${code} means ${refusal}`, async () => {
    serverSays({ code, body: 'oops' })
    const answer = await call(acceptOffer, { offerId })
    assert.equal(answer.ok ? 'yes' : answer.refusal, refusal)
  })
}

test('no network is a refusal, not a crash, and the shell may say so', async () => {
  serverSays('nothing')
  const answer = await call(acceptOffer, { offerId })
  assert.equal(answer.ok ? 'yes' : answer.refusal, 'offline')
  assert.equal(connectionNow().connection, 'offline')
})

test('a database that comes back within ten seconds is waited for', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  serverSays(
    refused(503, 'database-away'),
    refused(503, 'database-away'),
    { code: 502 },
    { code: 200, body: { agreementId: offerId } },
  )
  const answer = call(acceptOffer, { offerId })
  for (const wait of [500, 1000, 2000]) {
    await settled()
    assert.equal(connectionNow().connection, 'database-away')
    mock.timers.tick(wait)
  }
  assert.deepEqual(await answer, { ok: true, value: { agreementId: offerId } })
  assert.equal(connectionNow().connection, 'fine')
  assert.equal(asked.length, 4)
})

test('a database that stays away is said in the end', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  serverSays(refused(503, 'database-away'))
  const answer = call(acceptOffer, { offerId })
  for (let turn = 0; turn < 8; turn += 1) {
    await settled()
    mock.timers.tick(4000)
  }
  const said = await answer
  assert.equal(said.ok ? 'yes' : said.refusal, 'database-away')
})

test('a session that ended is opened again and the same request goes out once more', async () => {
  serverSays(refused(401, 'not-signed-in'), { code: 200, body: { agreementId: offerId } })
  const answer = call(acceptOffer, { offerId })
  await settled()
  assert.equal(connectionNow().mustSignIn, true)
  answerSignIn(true)
  assert.equal((await answer).ok, true)
  assert.equal(connectionNow().mustSignIn, false)
  assert.deepEqual(asked[0], asked[1])
})

test('whoever does not sign in again is told so', async () => {
  serverSays(refused(401, 'not-signed-in'))
  const answer = call(acceptOffer, { offerId })
  await settled()
  answerSignIn(false)
  const said = await answer
  assert.equal(said.ok ? 'yes' : said.refusal, 'not-signed-in')
  assert.equal(asked.length, 1)
})

const settled = () => new Promise((resolve) => setImmediate(resolve))
