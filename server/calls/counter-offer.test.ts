import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { acceptOffer } from '../agreements/actions.ts'
import type { Person } from '../identity/actor.ts'
import { makeOffers } from '../negotiation/actions.ts'
import * as approvals from '../negotiation/approval-actions.ts'
import { noteBudget, readBudget } from '../negotiation/budget-actions.ts'
import { decideApproval, listApprovals } from './counter-actions.ts'

const testWorld = await openTestWorld()
const { world, clock, owner: database, newAgency } = testWorld
const start = '2026-11-24T10:00:00-03:00'

async function office() {
  clock.set(start)
  const agency = await newAgency()
  const portfolio = await newPortfolio(testWorld, agency)
  const items = [{ cents: 100_000, dueOn: '2026-08-16' }]
  const { debtorId } = await newDebtor(testWorld, agency, portfolio, { items })
  const table = { debtorId, portfolioId: portfolio.portfolioId }
  return { agency, ana: agency.person('agent'), bia: agency.person('supervisor'), table }
}

const terms = { downPaymentCents: 0, parts: 1, firstDueOn: '2026-11-24', discountPct: '0' }
const wish = { ...terms, discountPct: '13', reason: 'só tem isso hoje' }
const answer = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'

async function asked() {
  const made = await office()
  const found = await approvals.askApproval(world, made.ana, { ...made.table, ...wish })
  assert.ok(found.ok, answer(found))
  return { ...made, approvalId: found.value.approvalId }
}

const decide = (who: Person, approvalId: string, isApproved: boolean, reason = 'vale a pena') =>
  decideApproval(world, who, { approvalId, isApproved, reason })

test('asked, approved while the person waits, and accepted by the agent: once', async () => {
  const { ana, bia, approvalId } = await asked()
  const waiting = await listApprovals(world, bia, { standing: 'waiting' })
  assert.ok(waiting.ok)
  const [shown] = waiting.value.items
  assert.deepEqual(
    [shown?.id, shown?.mayDecide, shown?.discountPct, shown?.agentDiscountPctMax, shown?.reason],
    [approvalId, true, '13', '11.56', 'só tem isso hoje'],
  )
  const decided = await decide(bia, approvalId, true)
  assert.ok(decided.ok && decided.value.offerId)
  const { offerId } = decided.value
  const accepted = await acceptOffer(world, ana, offerId)
  assert.equal(answer(accepted), 'yes')
  const { rows } = await database.query(
    `select request.state, offer.discount_cents, agreement.agent_id from approval_request request
     join offer on offer.id = offer_id join agreement on agreement.offer_id = offer.id
     where request.id = $1`,
    [approvalId],
  )
  assert.deepEqual([rows[0]?.state, rows[0]?.agent_id], ['used', ana.userId])
  assert.equal(answer(await acceptOffer(world, ana, offerId)), 'already-in-agreement')
})

test('an approval that nobody used in time is above an agent’s authority again', async () => {
  const { ana, bia, approvalId } = await asked()
  const decided = await decide(bia, approvalId, true)
  assert.ok(decided.ok && decided.value.offerId)
  clock.set(String(moment(start).add({ minutes: 15 })))
  assert.equal(answer(await acceptOffer(world, ana, decided.value.offerId)), 'above-authority')
})

test('a no has its reason, and nothing to accept', async () => {
  const { bia, ana, approvalId } = await asked()
  assert.equal(answer(await decide(bia, approvalId, false, '  ')), 'reason-missing')
  const decided = await decide(bia, approvalId, false, 'já teve desconto')
  assert.deepEqual(decided, { ok: true, value: { offerId: null } })
  assert.equal(answer(await decide(bia, approvalId, true)), 'not-waiting')
  const again = await approvals.withdrawApproval(world, ana, approvalId)
  assert.equal(answer(again), 'not-waiting')
})

test('agents decide nothing, and nobody what they asked for themselves', async () => {
  const { ana, agency, table, approvalId } = await asked()
  assert.equal(answer(await decide(ana, approvalId, true)), 'not-allowed')
  const bia = agency.person('supervisor')
  await approvals.withdrawApproval(world, ana, approvalId)
  const hers = { ...table, ...wish, discountPct: '17' }
  const found = await approvals.askApproval(world, bia, hers)
  assert.ok(found.ok, answer(found))
  assert.equal(answer(await decide(bia, found.value.approvalId, true)), 'your-own-request')
  assert.equal(answer(await decide(agency.person('owner'), found.value.approvalId, true)), 'yes')
})

const asks = [
  ['what an agent may give', { discountPct: '5' }, 'within-authority'],
  ['what nobody may give', { discountPct: '60' }, 'discount-above-authority'],
  ['a day beyond the policy', { firstDueOn: '2027-03-01' }, 'first-payment-too-late'],
  ['without saying why', { reason: ' ' }, 'reason-missing'],
] as const

for (const [story, change, expected] of asks) {
  test(`asking for ${story}: ${expected}`, async () => {
    const { ana, table } = await office()
    const found = await approvals.askApproval(world, ana, { ...table, ...wish, ...change })
    assert.equal(answer(found), expected)
  })
}

test('one request waits at a time; after it lapsed there may be another', async () => {
  const { ana, bia, table, approvalId } = await asked()
  const again = () => approvals.askApproval(world, ana, { ...table, ...wish })
  assert.equal(answer(await again()), 'already-asked')
  clock.set(String(moment(start).add({ minutes: 15 })))
  assert.equal(answer(await decide(bia, approvalId, true)), 'not-waiting')
  assert.equal(answer(await again()), 'yes')
})

test('what owners alone may give waits for an owner', async () => {
  const { ana, bia, agency, table } = await office()
  const found = await approvals.askApproval(world, ana, { ...table, ...wish, discountPct: '18' })
  assert.ok(found.ok, answer(found))
  assert.equal(answer(await decide(bia, found.value.approvalId, true)), 'needs-higher-approver')
  assert.equal(answer(await decide(agency.person('owner'), found.value.approvalId, true)), 'yes')
})

test('what a person lives on is said once, and opens a plan that fits', async () => {
  const { ana, table, agency } = await office()
  const { debtorId } = table
  assert.equal(answer(await noteBudget(world, ana, { debtorId })), 'nothing-said')
  const told = { debtorId, incomeCents: 120_000, fixedCostsCents: 100_000 }
  assert.equal(answer(await noteBudget(world, ana, told)), 'yes')
  const made = await makeOffers(world, ana, table)
  assert.ok(made.ok)
  const { affordable, items } = made.value
  assert.deepEqual(
    [affordable?.monthlyCents, affordable?.from, affordable?.isBelowMinimum],
    [6_000n, 'income', true],
  )
  const opening = items.find(({ isRecommended }) => isRecommended)
  assert.equal(opening?.reason, 'month-fits-budget')
  const later = opening?.quote.instalments.slice(1) ?? []
  assert.ok(later.every(({ amountCents }) => amountCents <= 6_000n))
  const budget = await readBudget(world, ana, { debtorId })
  assert.ok(budget.ok)
  assert.equal(String(budget.value.budget?.toldOn), '2026-11-24')
  assert.equal(
    answer(await readBudget(world, agency.person('viewer'), { debtorId })),
    'not-allowed',
  )
})

test('when no plan fits the month, it is said what would have to change', async () => {
  const { ana, table } = await office()
  await noteBudget(world, ana, { debtorId: table.debtorId, monthlyCents: 2_999 })
  const made = await makeOffers(world, ana, table)
  assert.ok(made.ok)
  assert.deepEqual(made.value.affordable?.noPlan, {
    reason: 'month-below-smallest-instalment',
    facts: { instalmentCentsMin: 3000, monthlyCents: 2999 },
  })
})
