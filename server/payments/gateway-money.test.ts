import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestHttp, workOff } from '../../test/http.ts'
import { loopback } from '../../test/loopback.ts'
import { newDebtor, newPortfolio, type TestPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import type { Mood } from '../charges/account.ts'
import { changeAccount, connectAccount, disconnectAccount } from '../charges/account-actions.ts'
import { findAccount } from '../charges/account-store.ts'
import { bringCharge } from '../charges/bring-actions.ts'
import { paidBy, returnedBy, signatureOf } from '../charges/fake.gateway.ts'
import { booksOf, openSecrets } from '../charges/gateway-actions.ts'
import { playBank, playRefund } from '../demo/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { openOutside } from '../platform/outside.ts'
import { hearPix } from './pix-actions.ts'
import { reconcile, reconcileAll } from './reconcile-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const { app } = await openTestHttp(testWorld, { COMBINADO_DEMO: 'off' })
const agency = await newAgency()
const { agencyId } = agency
const [responsible, agent] = [agency.person('owner'), agency.person('agent')]

const rows = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

let made = 0
async function connected(
  given: { readonly mood?: Mood; readonly kind?: 'fake' | 'bcb-pix'; settings?: object } = {},
) {
  made += 1
  const { mood = 'well', kind = 'fake' } = given
  const portfolio = await newPortfolio(testWorld, agency, `Credor ${made}`)
  const secrets = kind === 'fake' ? {} : { clientId: 'loja', clientSecret: 'segredo' }
  const settings = { mood, finePct: '2', interestPctMonth: '1', ...given.settings }
  const { mood: _mood, ...withoutMood } = settings
  const answer = await connectAccount(
    world,
    responsible,
    {
      creditorId: portfolio.creditorId,
      kind,
      environment: 'sandbox',
      settings: kind === 'fake' ? settings : withoutMood,
      secrets,
      isDefault: true,
    },
    true,
  )
  assert.ok(answer.ok, JSON.stringify(answer))
  return { ...portfolio, accountId: answer.value.accountId }
}

async function agreed(portfolio: TestPortfolio) {
  const { portfolioId } = portfolio
  const { debtorId } = await newDebtor(testWorld, agency, portfolio)
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const cash = offers.value.items.find(({ quote }) => quote.instalments.length === 1)
  assert.ok(cash)
  const accepted = await acceptOffer(world, agent, cash.offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  const charge = await one(
    `select id, txid, account_id, amount_cents::int as cents, due_on::text as due from charge
     where agreement_id = $1`,
    agreementId,
  )
  await bringCharge(world, agencyId, String(charge.id))
  return {
    agreementId,
    debtorId,
    ...charge,
    txid: String(charge.txid),
    cents: Number(charge.cents),
  }
}

const secretsOf = async (accountId: string) => {
  const account = await world.transaction(responsible, (tx) => findAccount(tx, accountId))
  assert.ok(account)
  const secrets = openSecrets(world, agencyId, account)
  assert.ok(secrets)
  return secrets
}

/** Somebody pays at the pretended gateway, which so far tells nobody. */
async function pays(accountId: string, txid: string, cents: number, at = String(clock.now())) {
  const books = booksOf(world, agencyId, accountId)
  const held = await books.find(txid)
  assert.ok(held)
  await books.save(paidBy(held, cents, at))
}

async function tells(accountId: string, notice: object, change: { signature?: string } = {}) {
  const { noticePath, noticeKey } = await secretsOf(accountId)
  const raw = Buffer.from(JSON.stringify(notice, undefined, 3))
  return app.inject({
    method: 'POST',
    url: `/webhooks/fake/${noticePath}`,
    headers: {
      'content-type': 'application/json',
      'x-pretended-signature': change.signature ?? signatureOf(raw, noticeKey),
    },
    payload: raw,
  })
}

const paymentsOf = (agreementId: string) =>
  rows(
    `select source, state, amount_cents::int as cents, refund_cents::int as back, received_key,
       account_id from payment where agreement_id = $1 order by recorded_at`,
    agreementId,
  )
const agreementOf = (agreementId: string) =>
  one('select state from agreement where id = $1', agreementId)
const chargeState = async (txid: string) =>
  (await one('select state from charge where txid = $1', txid)).state

test('the same notice fifty times at once is one payment', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  await pays(account.accountId, txid, cents)
  const notice = { id: `${txid}:paid`, externalId: txid, paymentKey: null }
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => tells(account.accountId, notice)),
  )
  assert.ok(answers.every(({ statusCode }) => statusCode === 200))
  const heard = answers.reduce((sum, answer) => sum + answer.json().heard, 0)
  assert.equal(heard, 1)
  await workOff(testWorld)
  const payments = await paymentsOf(agreementId)
  assert.equal(payments.length, 1)
  assert.equal(payments[0]?.cents, cents)
  assert.equal(payments[0]?.account_id, account.accountId)
  assert.deepEqual(await agreementOf(agreementId), { state: 'kept' })
  assert.equal(await chargeState(txid), 'paid')
})

test('many different notices of the same payment, worked off at once, are one payment', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  await pays(account.accountId, txid, cents)
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      tells(account.accountId, { id: `n${n}`, externalId: txid }),
    ),
  )
  await workOff(testWorld)
  assert.equal((await paymentsOf(agreementId)).length, 1)
})

test('a notice is a hint: one that lies changes nothing', async () => {
  const account = await connected()
  const { agreementId, txid } = await agreed(account)
  const answer = await tells(account.accountId, { id: 'mentira', externalId: txid, valor: '99.00' })
  assert.equal(answer.statusCode, 200)
  await workOff(testWorld)
  assert.equal((await paymentsOf(agreementId)).length, 0)
  assert.equal(await chargeState(txid), 'registered')
})

test('who cannot prove itself over the very bytes is not heard', async () => {
  const account = await connected()
  const { txid } = await agreed(account)
  const notice = { id: 'x', externalId: txid }
  const wrong = await tells(account.accountId, notice, { signature: 'f'.repeat(64) })
  assert.equal(wrong.statusCode, 401)
  const { noticeKey } = await secretsOf(account.accountId)
  const compact = signatureOf(Buffer.from(JSON.stringify(notice)), noticeKey)
  const reformatted = await tells(account.accountId, notice, { signature: compact })
  assert.equal(reformatted.statusCode, 401, 'the same JSON, other bytes')
  const stranger = await app.inject({
    method: 'POST',
    url: `/webhooks/fake/${'0'.repeat(27)}`,
    payload: notice,
  })
  assert.equal(stranger.statusCode, 401)
  const kept = await one(
    'select count(*)::int as count from gateway_notice where account_id = $1',
    account.accountId,
  )
  assert.equal(kept.count, 0)
})

test('what cannot be read is refused by its field, and the raw bytes of what can are kept', async () => {
  const account = await connected()
  const { txid } = await agreed(account)
  const broken = await tells(account.accountId, { hello: 1 })
  assert.equal(broken.statusCode, 400)
  assert.match(broken.body, /"field":"id"/)
  await tells(account.accountId, { id: 'guardado', externalId: txid })
  const { raw } = await one(`select raw from gateway_notice where event_key = 'guardado'`)
  assert.match(Buffer.from(raw).toString(), /\{\n {3}"id": "guardado"/)
})

test('money that went back is taken out again, once, however often it is told', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  await pays(account.accountId, txid, cents)
  await tells(account.accountId, { id: `${txid}:1`, externalId: txid })
  await workOff(testWorld)
  const books = booksOf(world, agencyId, account.accountId)
  const held = await books.find(txid)
  assert.ok(held)
  await books.save(returnedBy(held))
  for (const n of [2, 3, 4])
    await tells(account.accountId, { id: `${txid}:${n}`, externalId: txid })
  await workOff(testWorld)
  const refunds = await rows('select amount_cents::int as cents from refund')
  assert.deepEqual(refunds, [{ cents }])
  assert.equal(await chargeState(txid), 'refunded')
  const [payment] = await rows(
    'select state, refund_cents::int as back from payment where txid = $1',
    txid,
  )
  assert.deepEqual(payment, { state: 'returned', back: cents })
  assert.deepEqual(await agreementOf(agreementId), { state: 'open' })
})

test('a payment that nobody told of is heard by night, and the mark goes forward', async () => {
  const account = await connected({ mood: 'forgets-notices' })
  const { agreementId, txid, cents } = await agreed(account)
  await pays(account.accountId, txid, cents)
  clock.advance({ hours: 16 })
  await reconcile(world, agencyId, account.accountId)
  assert.equal((await paymentsOf(agreementId)).length, 1)
  const found = await one(
    'select reconciled_found, reconciled_until from payment_account where id = $1',
    account.accountId,
  )
  assert.deepEqual(found.reconciled_found, { heard: 1, looked: 0, moved: 0, problem: null })
  await reconcile(world, agencyId, account.accountId)
  assert.equal((await paymentsOf(agreementId)).length, 1, 'run twice it finds nothing')
})

test('a night that fails leaves the mark where it was; a clock that goes back moves it nowhere', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  const { accountId } = account
  const mark = async () =>
    (await one('select reconciled_until::text as at from payment_account where id = $1', accountId))
      .at
  await reconcile(world, agencyId, accountId)
  const before = await mark()
  clock.advance({ hours: 24 })
  const away = { accountId, settings: { mood: 'away' as const }, secrets: {}, isDefault: true }
  assert.ok((await changeAccount(world, responsible, away)).ok)
  await reconcile(world, agencyId, accountId)
  assert.equal(await mark(), before)
  await changeAccount(world, responsible, { ...away, settings: { mood: 'well' } })
  clock.advance({ hours: -48 })
  await pays(accountId, txid, cents, '2026-11-23T12:00:00Z')
  await reconcile(world, agencyId, accountId)
  assert.equal(await mark(), before)
  assert.equal((await paymentsOf(agreementId)).length, 1, 'and what came in is heard all the same')
  clock.advance({ hours: 24 })
})

test('an amount that somebody changed at the gateway is said, and ours can be put back', async () => {
  const account = await connected()
  const { txid, cents, ...charge } = await agreed(account)
  const books = booksOf(world, agencyId, account.accountId)
  const held = await books.find(txid)
  assert.ok(held)
  await books.save({ ...held, amountCents: 1 })
  await reconcile(world, agencyId, account.accountId)
  const said = await one('select problem, problem_facts from charge where txid = $1', txid)
  assert.equal(said.problem, 'changed-there')
  assert.deepEqual(said.problem_facts, { expectedCents: cents, receivedCents: 1 })
  await bringCharge(world, agencyId, String((charge as { id?: string }).id))
  assert.equal((await books.find(txid))?.amountCents, cents)
})

test('another amount than the rules would have it is said beside the payment', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  await pays(account.accountId, txid, cents + 7)
  await tells(account.accountId, { id: `${txid}:1`, externalId: txid })
  await workOff(testWorld)
  const said = await one('select problem, problem_facts from charge where txid = $1', txid)
  assert.equal(said.problem, 'amount-differs')
  assert.deepEqual(said.problem_facts, { expectedCents: cents, receivedCents: cents + 7 })
  assert.equal((await paymentsOf(agreementId))[0]?.cents, cents + 7)
})

test("a bank's Pix API from the offer to the money, with every answer lost once", async () => {
  const held = new Map<string, Record<string, unknown>>()
  let writes = 0
  const { address } = await loopback((heard, reply, response) => {
    const txid = heard.path.split('/').at(-1) ?? ''
    if (heard.path === '/token') return reply(200, { access_token: 'a', expires_in: 3600 })
    if (heard.method === 'GET') return reply(held.has(txid) ? 200 : 404, held.get(txid))
    writes += 1
    const body = JSON.parse(heard.body)
    held.set(txid, { ...body, txid, status: 'ATIVA', pixCopiaECola: '00020101021226' })
    // Done, and the line goes dead.
    response.destroy()
  })
  const account = await connected({
    kind: 'bcb-pix',
    settings: {
      apiUrl: `${address}/v2`,
      tokenUrl: `${address}/token`,
      pixKey: 'loja@exemplo.com.br',
    },
  })
  const { agreementId, txid, cents, ...charge } = await agreed(account)
  await bringCharge(world, agencyId, String((charge as { id?: string }).id))
  assert.equal(await chargeState(txid), 'registered')
  assert.equal(writes, 1, 'charged once')
  const valor = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
  const endToEndId = 'E12345678202611241300ABCDEFGHIJK'
  const pix = [{ endToEndId, txid, valor, horario: '2026-11-24T13:00:00Z' }]
  // By the old door, which believes: a charge that a gateway made is asked about all the same.
  await hearPix(world, { pix })
  await workOff(testWorld)
  assert.equal((await paymentsOf(agreementId)).length, 0)
  held.set(txid, { ...held.get(txid), status: 'CONCLUIDA', pix })
  const { noticePath } = await secretsOf(account.accountId)
  const told = await app.inject({
    method: 'POST',
    url: `/webhooks/bcb-pix/${noticePath}/pix`,
    payload: { pix },
  })
  assert.equal(told.statusCode, 200)
  await workOff(testWorld)
  const [payment] = await paymentsOf(agreementId)
  assert.equal(payment?.received_key, `pix:${endToEndId}`)
  assert.equal(await chargeState(txid), 'paid')
})

test('the bank that is played pays, repeats itself, and sends money back, by the same door', async () => {
  const account = await connected({ mood: 'repeats-notices' })
  const { agreementId, txid, cents, ...charge } = await agreed(account)
  const chargeId = String((charge as { id?: string }).id)
  const played = await playBank(world, agent, { chargeId })
  assert.ok(played.ok)
  await workOff(testWorld)
  assert.deepEqual(
    (await paymentsOf(agreementId)).map((one) => one.cents),
    [cents],
  )
  assert.ok((await playRefund(world, agent, { chargeId })).ok)
  await workOff(testWorld)
  assert.equal(await chargeState(txid), 'refunded')
})

test('an account that was disconnected is looked after to its end, and then forgotten', async () => {
  const account = await connected()
  const { agreementId, txid, cents } = await agreed(account)
  const { accountId } = account
  assert.ok((await disconnectAccount(world, responsible, { accountId })).ok)
  await reconcileAll(world, agencyId)
  const sealed = () =>
    one('select length(secrets) as bytes from payment_account where id = $1', accountId)
  assert.notEqual((await sealed()).bytes, 0, 'somebody may still pay')
  await pays(accountId, txid, cents)
  clock.advance({ minutes: 1 })
  await reconcileAll(world, agencyId)
  assert.equal((await paymentsOf(agreementId)).length, 1)
  assert.equal((await sealed()).bytes, 0)
})

test('a key that is changed seals everything anew in one night', async () => {
  const account = await connected()
  const older = world.outside.secrets
  const keyOfTests = 'segredo-so-dos-testes-com-mais-de-32-letras'
  const both = `chave-nova-com-mais-de-32-letras-ao-todo,${keyOfTests}`
  const { secrets } = openOutside({ secretsKey: both, mayReachPrivate: true })
  const then = { ...world, outside: { ...world.outside, secrets } }
  await reconcileAll(then, agencyId)
  const now = await one('select secrets from payment_account where id = $1', account.accountId)
  assert.equal(
    older.open(now.secrets, `payment account ${agencyId} ${account.accountId}`),
    undefined,
  )
  assert.equal(secrets.isSealedByOldKey(now.secrets), false)
})

test('Asaas is known by the token that was agreed with it', async () => {
  const portfolio = await newPortfolio(testWorld, agency, 'Com Asaas')
  const token = 'token-de-aviso-bem-longo'
  const made = await connectAccount(
    world,
    responsible,
    {
      creditorId: portfolio.creditorId,
      kind: 'asaas',
      environment: 'sandbox',
      settings: {},
      secrets: { accessToken: 'chave-de-api', noticeToken: token },
      isDefault: false,
    },
    false,
  )
  assert.ok(made.ok)
  const { noticePath } = await secretsOf(made.value.accountId)
  const tell = (shown: string) =>
    app.inject({
      method: 'POST',
      url: `/webhooks/asaas/${noticePath}`,
      headers: { 'asaas-access-token': shown },
      payload: { id: 'evt_1', event: 'PAYMENT_RECEIVED', payment: { id: 'pay_1' } },
    })
  assert.equal((await tell('outro-token-bem-comprido')).statusCode, 401)
  assert.equal((await tell(token)).statusCode, 200)
  assert.deepEqual((await tell(token)).json(), { heard: 0, alreadyKnown: 1 })
})
