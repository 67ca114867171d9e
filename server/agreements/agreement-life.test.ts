import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { acceptOffer } from './actions.ts'
import { changeDueDate, undoDueDate } from './due-date-actions.ts'
import { changeMeans } from './means-actions.ts'
import { followUpAgreements } from './night-actions.ts'
import { recordRescue, takeRescue } from './rescue-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const [agent, supervisor] = [agency.person('agent'), agency.person('supervisor')]
const { portfolioId } = portfolio
const monday = '2026-11-24T10:00:00-03:00'

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows
const one = async (text: string, ...values: unknown[]) => (await rows(text, ...values))[0] ?? {}

async function offersTo(debtorId: string, renegotiatesId?: string) {
  const made = await makeOffers(world, agent, { debtorId, portfolioId, renegotiatesId })
  assert.ok(made.ok, made.ok ? '' : made.refusal)
  return made.value.items
}

/** Somebody who owes two invoices, and pays in instalments from today on. */
async function agreed() {
  clock.set(monday)
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, {
    items: [
      { dueOn: '2026-09-10', cents: 20000 },
      { dueOn: '2026-10-10', cents: 20000 },
    ],
  })
  const plan = (await offersTo(debtorId)).find(({ quote }) => quote.shape === 'smallest-monthly')
  const accepted = await acceptOffer(world, agent, plan?.offerId ?? '')
  assert.ok(accepted.ok)
  return { debtorId, agreementId: accepted.value.agreementId }
}

const stateOf = async (agreementId: string) =>
  (await one('select state from agreement where id = $1', agreementId)).state
const dueOf = async (agreementId: string, n: number) =>
  (
    await one(
      'select due_on::text as due from instalment where agreement_id = $1 and n = $2',
      agreementId,
      n,
    )
  ).due
const told = async (agreementId: string) =>
  (
    await rows(
      `select what from journal_line where facts ->> 'agreementId' = $1 order by id`,
      agreementId,
    )
  ).map(({ what }) => what)

const refusal = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'yes' : answer.refusal)

async function nights(count: number) {
  for (let night = 0; night < count; night += 1) {
    clock.advance({ hours: 24 })
    await followUpAgreements(world, agency.agencyId)
  }
}

test('a day is changed with one tap, told once, and taken back within minutes', async () => {
  const { agreementId } = await agreed()
  const changed = await changeDueDate(world, agent, { agreementId, n: 1, to: day('2026-12-01') })
  assert.ok(changed.ok)
  assert.equal(await dueOf(agreementId, 1), '2026-12-01')
  const { changeId } = changed.value
  assert.equal(refusal(await undoDueDate(world, agent, { agreementId, changeId })), 'yes')
  assert.equal(await dueOf(agreementId, 1), '2026-11-24')
  const again = await undoDueDate(world, agent, { agreementId, changeId })
  assert.equal(refusal(again), 'nothing-to-undo')
  assert.deepEqual((await told(agreementId)).slice(1), [
    'agreement.date-changed',
    'agreement.date-restored',
  ])
})

test('what was taken back does not count, and after the second change there is no other', async () => {
  const { agreementId } = await agreed()
  const to = (on: string) =>
    changeDueDate(world, agent, { agreementId, n: 1, to: day(on) }).then(refusal)
  assert.equal(await to('2026-11-26'), 'yes')
  assert.equal(await to('2026-11-27'), 'yes')
  assert.equal(await to('2026-11-30'), 'no-date-change-left')
})

test('ten minutes later a change stays', async () => {
  const { agreementId } = await agreed()
  const changed = await changeDueDate(world, agent, { agreementId, n: 1, to: day('2026-12-01') })
  assert.ok(changed.ok)
  clock.advance({ minutes: 10, seconds: 1 })
  const late = await undoDueDate(world, agent, { agreementId, ...changed.value })
  assert.equal(refusal(late), 'too-late-to-undo')
})

test('another way to pay keeps the deal, its days and its amounts', async () => {
  const { agreementId } = await agreed()
  const parts = () =>
    rows(
      `select n, due_on::text, amount_cents::int from instalment where agreement_id = $1
       order by n`,
      agreementId,
    )
  const before = await parts()
  assert.ok((await changeMeans(world, agent, { agreementId, means: 'cash-point', n: 2 })).ok)
  assert.ok((await changeMeans(world, agent, { agreementId, means: 'boleto' })).ok)
  const wishes = await rows(
    'select distinct means from instalment where agreement_id = $1',
    agreementId,
  )
  assert.deepEqual(wishes, [{ means: 'boleto' }])
  assert.deepEqual(await parts(), before)
  const none = await changeMeans(world, agent, { agreementId, means: 'card', n: 99 })
  assert.equal(refusal(none), 'unknown-instalment')
})

test('beyond the grace a person is asked to call, then it breaks', async () => {
  const { agreementId } = await agreed()
  await nights(6)
  assert.equal(await stateOf(agreementId), 'open')
  const asked = await one(
    `select opened_on::text, until_on::text, agent_id from rescue where agreement_id = $1`,
    agreementId,
  )
  assert.deepEqual(asked, {
    opened_on: '2026-11-30',
    until_on: '2026-12-02',
    agent_id: agent.userId,
  })
  assert.ok((await takeRescue(world, supervisor, agreementId)).ok)
  await nights(2)
  assert.equal(await stateOf(agreementId), 'open')
  await nights(1)
  assert.equal(await stateOf(agreementId), 'broken')
  assert.equal(refusal(await takeRescue(world, supervisor, agreementId)), 'not-in-rescue')
})

test('a new date in the rescue saves it, and says what the call came to', async () => {
  const { agreementId } = await agreed()
  await nights(6)
  const saved = await changeDueDate(world, agent, { agreementId, n: 1, to: day('2026-12-07') })
  assert.ok(saved.ok)
  await nights(5)
  assert.equal(await stateOf(agreementId), 'open')
  const { outcome } = await one('select outcome from rescue where agreement_id = $1', agreementId)
  assert.equal(outcome, 'new-date')
})

test('whoever gives up in the rescue has the debt back at once', async () => {
  const { agreementId, debtorId } = await agreed()
  const early = await recordRescue(world, agent, { agreementId, outcome: 'given-up', note: '' })
  assert.equal(refusal(early), 'not-in-rescue')
  await nights(6)
  const answer = { agreementId, outcome: 'given-up', note: 'perdeu o emprego' } as const
  assert.ok((await recordRescue(world, agent, answer)).ok)
  assert.equal(await stateOf(agreementId), 'broken')
  const held = await rows(
    'select id from debt_item where debtor_id = $1 and agreement_id is not null',
    debtorId,
  )
  assert.deepEqual(held, [])
})

test('another deal takes the place of one that is late, net of what was paid', async () => {
  const { agreementId, debtorId } = await agreed()
  await nights(2)
  const closed = await makeOffers(world, agent, { debtorId, portfolioId })
  assert.equal(refusal(closed), 'already-in-agreement')
  const [offer] = await offersTo(debtorId, agreementId)
  assert.ok(offer)
  const answers = await Promise.all([
    acceptOffer(world, agent, offer.offerId),
    acceptOffer(world, agent, offer.offerId),
  ])
  assert.deepEqual(answers.map(refusal).toSorted(), ['not-open', 'yes'])
  assert.equal(await stateOf(agreementId), 'renegotiated')
  const newer = await one(
    'select id, state, renegotiates_id from agreement where renegotiates_id = $1',
    agreementId,
  )
  assert.equal(newer.state, 'open')
  const holders = await rows(
    'select distinct agreement_id from debt_item where debtor_id = $1',
    debtorId,
  )
  assert.deepEqual(holders, [{ agreement_id: newer.id }])
})

test('a chain of deals ends where the policy says', async () => {
  const { debtorId, agreementId: first } = await agreed()
  let last = first
  for (const expected of ['yes', 'yes', 'no-renegotiation-left']) {
    const [offer] = await offersTo(debtorId, last)
    const accepted = await acceptOffer(world, agent, offer?.offerId ?? '')
    assert.equal(refusal(accepted), expected)
    if (accepted.ok) last = accepted.value.agreementId
  }
  assert.equal(await stateOf(last), 'open')
})
