import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import { openCall, seeBrief } from '../calls/actions.ts'
import { dial } from '../calls/dial-actions.ts'
import type { Person } from '../identity/actor.ts'
import * as actions from './actions.ts'
import { ownSpan } from './own-span.ts'

const testWorld = await openTestWorld()
const { world, newAgency } = testWorld
const agency = await newAgency('Boa Conversa')
const portfolio = await newPortfolio(testWorld, agency)
const [ana, chefe] = [agency.person('agent'), agency.person('supervisor')]
const bia: Person = { ...ana, userId: `${agency.agencyId}-owner`, name: 'Bia' }
const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'
const goal = { talks: 40, agreements: 10, firstPayments: 8, kept: 5 }

const spans = [
  ['today', '2026-11-24', '2026-11-24'],
  ['week', '2026-11-24', '2026-11-23'],
  ['week', '2026-11-23', '2026-11-23'],
  ['week', '2026-11-29', '2026-11-23'],
  ['month', '2026-11-01', '2026-11-01'],
  ['month', '2026-11-30', '2026-11-01'],
] as const
for (const [span, today, from] of spans) {
  test(`on ${today} ${span} begins on ${from}`, () => {
    assert.equal(String(ownSpan(span, day(today)).from), from)
    assert.equal(String(ownSpan(span, day(today)).to), today)
  })
}

test('a page holds one’s own calls and goal, and nothing of a colleague’s', async () => {
  const { debtorId, contactPointId } = await newDebtor(testWorld, agency, portfolio)
  const call = await openCall(world, ana, { debtorId })
  assert.ok(call.ok)
  const { callId } = call.value
  await seeBrief(world, ana, callId)
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  assert.equal(
    answerOf(await actions.setGoal(world, ana, { agentId: ana.userId, ...goal })),
    'not-allowed',
  )
  assert.equal(
    answerOf(await actions.setGoal(world, chefe, { agentId: ana.userId, ...goal })),
    'yes',
  )
  const mine = await actions.readMyDay(world, ana, 'today')
  assert.ok(mine.ok)
  assert.deepEqual(mine.value.goal, goal)
  assert.equal(mine.value.funnel[0]?.count, 1)
  assert.equal(mine.value.rates[0]?.isFew, true)
  const hers = await actions.readMyDay(world, bia, 'today')
  assert.ok(hers.ok)
  assert.equal(hers.value.goal, null)
  assert.equal(hers.value.funnel[0]?.count, 0)
})

test('what a supervisor says is read and answered by whom it was said to, and once', async () => {
  const note = 'Você esperou a pessoa terminar. Ficou ótimo.'
  const said = { agentId: ana.userId, kind: 'well-done', note } as const
  assert.equal(answerOf(await actions.giveFeedback(world, ana, said)), 'not-allowed')
  const self = { ...said, agentId: chefe.userId }
  assert.equal(answerOf(await actions.giveFeedback(world, chefe, self)), 'not-to-oneself')
  const given = await actions.giveFeedback(world, chefe, said)
  assert.ok(given.ok)
  const { feedbackId } = given.value
  const read = (who: Person, answer: string) =>
    actions.answerFeedback(world, who, { feedbackId, answer })
  assert.equal(answerOf(await read(bia, 'li')), 'unknown-feedback')
  assert.equal(answerOf(await read(ana, 'Obrigada!')), 'yes')
  assert.equal(answerOf(await read(ana, 'Outra coisa')), 'yes')
  const mine = await actions.readMyDay(world, ana, 'today')
  assert.ok(mine.ok)
  assert.equal(mine.value.feedback[0]?.answer, 'Obrigada!')
})
