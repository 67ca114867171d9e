import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer, cancelAgreement } from '../agreements/actions.ts'
import { makeOffers } from '../negotiation/actions.ts'
import type { Mood } from './account.ts'
import { changeAccount, connectAccount, disconnectAccount, testAccount } from './account-actions.ts'
import { bringCharge } from './bring-actions.ts'
import { bringAgain, takeStaticCode } from './stuck-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const [responsible, agent] = [agency.person('owner'), agency.person('agent')]

const rows = async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

let made = 0
async function connected(mood: Mood = 'well') {
  made += 1
  const portfolio = await newPortfolio(testWorld, agency, `Credor ${made}`)
  const { creditorId } = portfolio
  const settings = { mood, finePct: '2', interestPctMonth: '1' }
  const account = { kind: 'fake', environment: 'sandbox', secrets: {}, isDefault: true } as const
  const answer = await connectAccount(
    world,
    responsible,
    { creditorId, settings, ...account },
    true,
  )
  assert.ok(answer.ok)
  const { accountId } = answer.value
  const change = async (to: Mood) => {
    const given = { accountId, settings: { ...settings, mood: to }, secrets: {}, isDefault: true }
    assert.ok((await changeAccount(world, responsible, given)).ok)
  }
  return { ...portfolio, accountId, change }
}

async function agreed(portfolio: Awaited<ReturnType<typeof connected>>) {
  const { portfolioId } = portfolio
  const { debtorId } = await newDebtor(testWorld, agency, portfolio)
  const offers = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.ok(offers.ok)
  const cash = offers.value.items.find(({ quote }) => quote.instalments.length === 1)
  assert.ok(cash)
  const accepted = await acceptOffer(world, agent, cash.offerId)
  assert.ok(accepted.ok)
  const { agreementId } = accepted.value
  return { agreementId, debtorId, chargeId: String((await chargeOf(agreementId)).id) }
}

const chargeOf = (agreementId: string) =>
  one(
    `select id, state, payload, problem, problem_facts, account_id, txid,
       amount_cents::int as cents,
       due_on::text as due, superseded_at is not null as old
     from charge where agreement_id = $1 order by issued_at, id`,
    agreementId,
  )
const attemptsOf = async (chargeId: string) =>
  (
    await rows(
      'select deed, outcome from charge_attempt where charge_id = $1 order by id',
      chargeId,
    )
  ).map(({ deed, outcome }) => `${deed} ${outcome}`)
const theirs = (externalId: unknown) =>
  one('select body from pretended_charge where external_id = $1', externalId)

test('an accepted offer promises its charge, and a job makes it', async () => {
  const { agreementId, chargeId } = await agreed(await connected())
  const promised = await chargeOf(agreementId)
  assert.equal(promised.state, 'pending')
  assert.equal(promised.payload, null)
  assert.match(String(promised.txid), /^[0-9a-f]{32}$/)
  await bringCharge(world, agency.agencyId, chargeId)
  const there = await chargeOf(agreementId)
  assert.equal(there.state, 'registered')
  assert.match(String(there.payload), /^000201.*br\.gov\.bcb\.pix/)
  await bringCharge(world, agency.agencyId, chargeId)
  assert.deepEqual(await attemptsOf(chargeId), ['create done'], 'twice is once')
})

test('a time-out after charging is asked about, and nobody is charged twice', async () => {
  const { agreementId, chargeId } = await agreed(await connected('times-out-after-charging'))
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await chargeOf(agreementId)).problem, 'unknown-outcome')
  await bringCharge(world, agency.agencyId, chargeId)
  const there = await chargeOf(agreementId)
  assert.equal(there.state, 'registered')
  assert.equal(there.problem, null)
  assert.deepEqual(await attemptsOf(chargeId), ['create unknown-outcome', 'ask done'])
})

test('our own machine stopped while asking: the next one waits, then asks before it acts', async () => {
  const account = await connected()
  const { agreementId, chargeId } = await agreed(account)
  await owner.query(
    `insert into charge_attempt (agency_id, charge_id, creditor_id, deed, began_at)
     values ($1, $2, $3, 'create', $4)`,
    [agency.agencyId, chargeId, account.creditorId, String(clock.now())],
  )
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await attemptsOf(chargeId)).length, 1, 'somebody may still be asking')
  clock.advance({ minutes: 5 })
  await bringCharge(world, agency.agencyId, chargeId)
  await bringCharge(world, agency.agencyId, chargeId)
  assert.deepEqual(await attemptsOf(chargeId), ['create null', 'ask not-there', 'create done'])
  assert.equal((await chargeOf(agreementId)).state, 'registered')
})

test('two workers at once make one charge', async () => {
  const { chargeId } = await agreed(await connected())
  await Promise.all(Array.from({ length: 5 }, () => bringCharge(world, agency.agencyId, chargeId)))
  assert.deepEqual(await attemptsOf(chargeId), ['create done'])
})

test('a gateway that is away is tried later, five times, and then left in peace for a while', async () => {
  const account = await connected('away')
  const { agreementId, chargeId } = await agreed(account)
  for (let times = 0; times < 7; times += 1) await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await attemptsOf(chargeId)).length, 5)
  assert.equal((await chargeOf(agreementId)).problem, 'account-paused')
  await account.change('well')
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await chargeOf(agreementId)).state, 'registered')
})

test('what they refuse waits for a person, who may try again or take the static code', async () => {
  const account = await connected('refuses')
  const { agreementId, chargeId } = await agreed(account)
  await bringCharge(world, agency.agencyId, chargeId)
  const refused = await chargeOf(agreementId)
  assert.equal(refused.state, 'failed')
  assert.equal(refused.problem, 'refused')
  assert.match(JSON.stringify(refused.problem_facts), /pagador não aceito/)
  assert.ok((await bringAgain(world, agent, { chargeId })).ok)
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await chargeOf(agreementId)).state, 'failed')

  assert.ok((await takeStaticCode(world, agent, { chargeId })).ok)
  const [old, fresh] = await rows(
    `select superseded_at is not null as old, payload, account_id from charge
     where agreement_id = $1 order by account_id nulls last`,
    agreementId,
  )
  assert.equal(old?.old, true)
  assert.equal(fresh?.account_id, null)
  assert.match(String(fresh?.payload), /^000201/)
  const again = await takeStaticCode(world, agent, { chargeId })
  assert.equal(again.ok ? '' : again.refusal, 'unknown-charge')
})

test('a static code in the place of one that was made cancels that one where it was made', async () => {
  const { chargeId, agreementId } = await agreed(await connected())
  await bringCharge(world, agency.agencyId, chargeId)
  const { txid } = await chargeOf(agreementId)
  assert.ok((await takeStaticCode(world, agent, { chargeId })).ok)
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await theirs(txid)).body.state, 'cancelled')
  assert.deepEqual(await attemptsOf(chargeId), ['create done', 'cancel done'])
})

test('an agreement that ends cancels its charges, also one whose making was never answered', async () => {
  const { chargeId, agreementId } = await agreed(await connected('times-out-after-charging'))
  await bringCharge(world, agency.agencyId, chargeId)
  const supervisor = agency.person('supervisor')
  assert.ok((await cancelAgreement(world, supervisor, { agreementId, reason: 'engano' })).ok)
  for (let times = 0; times < 3; times += 1) await bringCharge(world, agency.agencyId, chargeId)
  assert.deepEqual(await attemptsOf(chargeId), [
    'create unknown-outcome',
    'ask done',
    'cancel done',
  ])
  assert.equal((await chargeOf(agreementId)).state, 'cancelled')
})

test('a charge that was promised and never made is dropped without asking anybody', async () => {
  const { chargeId, agreementId } = await agreed(await connected('away'))
  const supervisor = agency.person('supervisor')
  assert.ok((await cancelAgreement(world, supervisor, { agreementId, reason: 'engano' })).ok)
  await bringCharge(world, agency.agencyId, chargeId)
  assert.equal((await chargeOf(agreementId)).state, 'cancelled')
  assert.deepEqual(await attemptsOf(chargeId), [])
})

test('secrets are sealed: neither the tables nor the answers show them', async () => {
  const portfolio = await newPortfolio(testWorld, agency, 'Com Asaas')
  const secrets = { accessToken: '$aact_segredo_do_asaas', noticeToken: 'token-de-aviso-bem-longo' }
  const answer = await connectAccount(
    world,
    responsible,
    {
      creditorId: portfolio.creditorId,
      kind: 'asaas',
      environment: 'sandbox',
      settings: { apiUrl: 'http://localhost:1' },
      secrets,
      isDefault: false,
    },
    false,
  )
  assert.ok(answer.ok)
  const { accountId } = answer.value
  const everything = JSON.stringify([
    await rows('select * from payment_account'),
    await rows('select * from journal_line'),
    await rows('select payload from graphile_worker._private_jobs'),
  ])
  for (const secret of Object.values(secrets)) assert.ok(!everything.includes(secret))
  const { secret_names: names } = await one(
    'select secret_names from payment_account where id = $1',
    accountId,
  )
  assert.deepEqual(names, ['accessToken', 'noticeToken'])
  await testAccount(world, agency.agencyId, accountId)
  const { test_outcome: outcome, test_detail: detail } = await one(
    'select test_outcome, test_detail from payment_account where id = $1',
    accountId,
  )
  assert.equal(`${outcome} ${detail}`, 'away econnrefused')
})

const wrong: readonly (readonly [string, object, string])[] = [
  ['a fine above what consumers may be charged', { finePct: '2.01' }, 'finePct'],
  ['interest above one per cent', { interestPctMonth: '1.5' }, 'interestPctMonth'],
  ['an address that is none', { apiUrl: 'ftp://banco' }, 'apiUrl'],
  ['a key that is no Pix key', { pixKey: '123' }, 'pixKey'],
]
for (const [story, change, field] of wrong) {
  test(`${story} is refused by its field`, async () => {
    const { creditorId } = await newPortfolio(testWorld, agency, `Errado ${field}`)
    const answer = await connectAccount(
      world,
      responsible,
      {
        creditorId,
        kind: 'bcb-pix',
        environment: 'sandbox',
        settings: {
          apiUrl: 'https://pix.exemplo.com/v2',
          tokenUrl: 'https://pix.exemplo.com/token',
          pixKey: 'loja@exemplo.com.br',
          ...change,
        },
        secrets: { clientId: 'loja', clientSecret: 'segredo' },
        isDefault: true,
      },
      false,
    )
    assert.ok(!answer.ok)
    assert.equal(`${answer.refusal} ${answer.facts.field}`, `invalid-account ${field}`)
  })
}

test('only who is responsible connects gateways, and the pretended one only in demonstrations', async () => {
  const { creditorId } = await newPortfolio(testWorld, agency, 'De Ninguém')
  const given = {
    creditorId,
    kind: 'fake',
    environment: 'sandbox',
    settings: {},
    secrets: {},
    isDefault: true,
  } as const
  const supervisor = await connectAccount(world, agency.person('supervisor'), given, true)
  assert.equal(supervisor.ok ? '' : supervisor.refusal, 'not-allowed')
  const real = await connectAccount(world, responsible, given, false)
  assert.equal(real.ok ? '' : real.refusal, 'invalid-account')
})

test('an account that is disconnected makes nothing new; the next agreement has a static code', async () => {
  const account = await connected()
  const first = await agreed(account)
  const { accountId } = account
  assert.ok((await disconnectAccount(world, responsible, { accountId })).ok)
  const second = await agreed(account)
  const { account_id: made, payload } = await chargeOf(second.agreementId)
  assert.equal(made, null)
  assert.match(String(payload), /^000201/)
  await bringCharge(world, agency.agencyId, first.chargeId)
  assert.equal((await chargeOf(first.agreementId)).problem, 'account-disconnected')
})
