import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { makeOffers } from '../negotiation/actions.ts'
import { usualOfferPolicy } from '../negotiation/policy.ts'
import { acceptOffer } from './actions.ts'
import { giveUpAdvance, quoteAdvance, takeAdvance } from './advance-actions.ts'
import { changeDueDate } from './due-date-actions.ts'
import { followUpAgreements } from './night-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner, newAgency } = testWorld
const agency = await newAgency()
const portfolio = await newPortfolio(testWorld, agency)
const { portfolioId } = portfolio
const boss = agency.person('owner')

await owner.query(
  `insert into portfolio_policy
     (agency_id, portfolio_id, creditor_id, kind, version, policy, made_by, made_at)
   values ($1, $2, $3, 'offers', 1, $4, 'teste', now())`,
  [
    agency.agencyId,
    portfolioId,
    portfolio.creditorId,
    { ...usualOfferPolicy, instalmentInterest: { method: 'price', pctMonth: '2' } },
  ],
)
await owner.query(
  `insert into policy_acknowledgement
     (agency_id, portfolio_id, creditor_id, kind, version, user_id, user_name, acknowledged_at)
   values ($1, $2, $3, 'offers', 1, $4, $5, now())`,
  [agency.agencyId, portfolioId, portfolio.creditorId, boss.userId, boss.name],
)

type Row = Record<string, unknown>
const rows = async (text: string, ...values: unknown[]) =>
  (await owner.query<Row>(text, values)).rows

const planOf = (agreementId: string) =>
  rows(
    `select n, due_on::text as due, amount_cents::int as cents, interest_cents::int as interest
     from instalment where agreement_id = $1 order by n`,
    agreementId,
  )
const totalOf = async (agreementId: string) =>
  (await rows('select total_cents::int as cents from agreement where id = $1', agreementId))[0]

const refusal = (answer: { ok: boolean; refusal?: string }) => (answer.ok ? 'yes' : answer.refusal)

/** R$ 2.000,00 in a plan that bears 2% a month, the first payment today. */
async function financed() {
  clock.set('2026-11-24T10:00:00-03:00')
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, {
    items: [{ dueOn: '2026-10-10', cents: 200000 }],
  })
  const made = await makeOffers(world, boss, { debtorId, portfolioId })
  assert.ok(made.ok, made.ok ? '' : made.refusal)
  const plan = made.value.items.find(({ quote }) => quote.shape === 'smallest-monthly')
  assert.ok(plan && plan.quote.interestCents > 0n)
  const accepted = await acceptOffer(world, boss, plan.offerId)
  assert.ok(accepted.ok, accepted.ok ? '' : accepted.refusal)
  return accepted.value.agreementId
}

async function takenAhead(agreementId: string, count: number) {
  const quoted = await quoteAdvance(world, boss, { agreementId, count })
  assert.ok(quoted.ok, quoted.ok ? '' : quoted.refusal)
  const { payCents, offCents } = quoted.value.quote
  const ask = { agreementId, count, payCents: Number(payCents) }
  assert.equal(refusal(await takeAdvance(world, boss, ask)), 'yes')
  return Number(offCents)
}

test('what is paid ahead is smaller, due in three days, and has a code of its own', async () => {
  const agreementId = await financed()
  const before = await totalOf(agreementId)
  const off = await takenAhead(agreementId, 2)
  const plan = await planOf(agreementId)
  assert.deepEqual(
    plan.slice(1, 3).map(({ due }) => due),
    ['2026-11-27', '2026-11-27'],
  )
  assert.equal((await totalOf(agreementId))?.cents, Number(before?.cents) - off)
  const codes = await rows(
    `select charge.amount_cents = instalment.amount_cents as fits from charge
     join instalment on instalment.id = instalment_id
     where charge.agreement_id = $1 and superseded_at is null`,
    agreementId,
  )
  assert.ok(codes.length === plan.length && codes.every(({ fits }) => fits))
})

test('another amount than the one that was shown is not taken', async () => {
  const agreementId = await financed()
  const answer = await takeAdvance(world, boss, { agreementId, count: 2, payCents: 1 })
  assert.equal(refusal(answer), 'advance-outdated')
})

test('one at a time, and its days are not changed meanwhile', async () => {
  const agreementId = await financed()
  await takenAhead(agreementId, 1)
  const again = await quoteAdvance(world, boss, { agreementId, count: 1 })
  assert.equal(refusal(again), 'already-paying-ahead')
  const moved = await changeDueDate(world, boss, { agreementId, n: 2, to: day('2026-11-30') })
  assert.equal(refusal(moved), 'already-paying-ahead')
})

test('given up, or not paid by its day, everything is as it was', async () => {
  for (const isGivenUp of [true, false]) {
    const agreementId = await financed()
    const [before, total] = [await planOf(agreementId), await totalOf(agreementId)]
    await takenAhead(agreementId, 3)
    if (isGivenUp) assert.ok((await giveUpAdvance(world, boss, agreementId)).ok)
    else clock.set('2026-11-28T03:00:00-03:00')
    await followUpAgreements(world, agency.agencyId)
    assert.deepEqual(await totalOf(agreementId), total)
    const without = (plan: Row[]) => plan.map(({ interest, ...part }) => part)
    assert.deepEqual(without(await planOf(agreementId)), without(before))
    assert.equal(refusal(await giveUpAdvance(world, boss, agreementId)), 'nothing-to-undo')
  }
})
