import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import { savePins } from '../listening/store.ts'
import * as actions from './actions.ts'
import { dial } from './dial-actions.ts'
import { hangUp } from './line-actions.ts'
import { openNextCall } from './next-actions.ts'

const held = await openTestWorld()
const { world, clock } = held

const answerOf = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'

async function office() {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const bruno = agency.person('supervisor')
  const portfolio = await newPortfolio(held, agency)
  return { agency, ana, bruno, portfolio }
}

async function opened(agent: Person, debtorId: string): Promise<string> {
  const call = await actions.openCall(world, agent, { debtorId })
  assert.ok(call.ok, answerOf(call))
  return call.value.callId
}

async function withMaria() {
  const made = await office()
  return { ...made, ...(await newDebtor(held, made.agency, made.portfolio)) }
}

test('two agents open the same person: the second is told who has her', async () => {
  const { agency, ana, bruno, portfolio } = await office()
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const both = await Promise.all([
    actions.openCall(world, ana, { debtorId }),
    actions.openCall(world, bruno, { debtorId }),
  ])
  assert.deepEqual(both.map(answerOf).sort(), ['with-another-agent', 'yes'])
  const refused = both.find(({ ok }) => !ok)
  assert.match(JSON.stringify(refused), /agentName":"(agent|supervisor) de teste/)
})

test('the same agent finds the same call again, and no second person beside it', async () => {
  const { agency, ana, portfolio } = await office()
  const maria = await newDebtor(held, agency, portfolio)
  const joana = await newDebtor(held, agency, portfolio, { name: 'JOANA' })
  const callId = await opened(ana, maria.debtorId)
  assert.equal(await opened(ana, maria.debtorId), callId)
  const other = await actions.openCall(world, ana, { debtorId: joana.debtorId })
  assert.equal(answerOf(other), 'another-call-open')
  assert.deepEqual(!other.ok && other.facts, { callId, debtorName: 'MARIA DAS DORES' })
  const current = await actions.currentCall(world, ana)
  assert.deepEqual(current, { callId, debtorName: 'MARIA DAS DORES' })
})

test('a person who owes nothing is not opened, and nobody sees another agency', async () => {
  const { agency, ana, portfolio } = await office()
  const { debtorId } = await newDebtor(held, agency, portfolio, { items: [] })
  assert.equal(answerOf(await actions.openCall(world, ana, { debtorId })), 'nothing-owed')
  const other = await office()
  const stranger = await actions.openCall(world, other.ana, { debtorId })
  assert.equal(answerOf(stranger), 'unknown-debtor')
  const viewer = await actions.openCall(world, agency.person('viewer'), { debtorId })
  assert.equal(answerOf(viewer), 'not-allowed')
})

test('a closed tab frees the person after ten minutes, and what was typed goes along', async () => {
  const { agency, ana, bruno, portfolio } = await office()
  const { debtorId } = await newDebtor(held, agency, portfolio)
  const callId = await opened(ana, debtorId)
  const draft = { step: 'prepare', note: 'pediu para falar à tarde', outcome: null, fields: {} }
  assert.ok((await actions.saveDraft(world, ana, { callId, draftVersion: 0, draft })).ok)
  clock.advance({ minutes: 9 })
  const early = await actions.openCall(world, bruno, { debtorId })
  assert.equal(answerOf(early), 'with-another-agent')
  clock.advance({ minutes: 1 })
  assert.equal(await opened(bruno, debtorId), callId)
  const saved = await actions.saveDraft(world, ana, { callId, draftVersion: 1, draft })
  assert.equal(answerOf(saved), 'not-your-call')
  const { rows } = await held.owner.query('select draft from call where id = $1', [callId])
  assert.equal(rows[0].draft.note, 'pediu para falar à tarde')
})

test('dialing opens with the brief, and a permit is kept with the attempt', async () => {
  const { agency, ana, portfolio } = await office()
  const { debtorId, contactPointId } = await newDebtor(held, agency, portfolio, {
    phone: '+5511987654321',
  })
  const callId = await opened(ana, debtorId)
  const early = await dial(world, ana, { callId, contactPointId })
  assert.equal(answerOf(early), 'brief-not-seen')
  await actions.seeBrief(world, ana, callId)
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok)
  assert.equal(dialed.value.dialUrl, 'tel:+5511987654321')
  const { isAllowed, attemptsToday, attemptsMax, zone, closesAt } = dialed.value.permit
  assert.deepEqual([isAllowed, attemptsToday, attemptsMax], [true, 1, 3])
  assert.equal(zone, 'America/Sao_Paulo')
  assert.equal(String(closesAt), '2026-11-24T23:00:00Z')
  assert.equal(answerOf(await dial(world, ana, { callId, contactPointId })), 'already-dialing')
  assert.ok((await hangUp(world, ana, callId)).ok)
  assert.equal(answerOf(await hangUp(world, ana, callId)), 'not-dialing')
})

test('the next person is the first who may be called, and two agents get two people', async () => {
  const { agency, ana, bruno, portfolio } = await office()
  const empty = await openNextCall(world, ana, {})
  assert.equal(answerOf(empty), 'worklist-empty')
  await newDebtor(held, agency, portfolio)
  await newDebtor(held, agency, portfolio, { items: [{ cents: 90000, dueOn: '2026-11-10' }] })
  const both = await Promise.all([openNextCall(world, ana, {}), openNextCall(world, bruno, {})])
  assert.deepEqual(both.map(answerOf), ['yes', 'yes'])
  const ids = both.map((one) => (one.ok ? one.value.callId : ''))
  assert.notEqual(ids[0], ids[1])
  assert.equal(answerOf(await openNextCall(world, ana, {})), 'another-call-open')
})

test('at night nobody may be called, and the next time is told', async () => {
  const { agency, ana, portfolio } = await office()
  await newDebtor(held, agency, portfolio)
  clock.set('2026-11-24T20:00:00-03:00')
  const next = await openNextCall(world, ana, {})
  assert.equal(answerOf(next), 'nobody-may-be-called-now')
  assert.equal(!next.ok && next.facts.nextAllowedAt, '2026-11-25T11:00:00Z')
})

test('a supervisor lets a call go on without its study, and that is kept with it', async () => {
  const { ana, bruno, debtorId, contactPointId } = await withMaria()
  const callId = await opened(ana, debtorId)
  const because = { callId, why: 'Retorno urgente, a pessoa espera na outra linha' }
  assert.equal(answerOf(await actions.skipStudy(world, ana, because)), 'not-allowed')
  assert.equal(answerOf(await dial(world, ana, { callId, contactPointId })), 'brief-not-seen')
  assert.equal(answerOf(await actions.skipStudy(world, bruno, because)), 'yes')
  assert.equal(answerOf(await actions.skipStudy(world, bruno, because)), 'already-prepared')
  assert.equal(answerOf(await dial(world, ana, { callId, contactPointId })), 'yes')
  const { rows } = await held.owner.query(
    `select study_skipped_by, study_skipped_because, what from call
     join journal_line on journal_line.debtor_id = call.debtor_id and what = 'call.study-skipped'
     where call.id = $1`,
    [callId],
  )
  assert.deepEqual(rows, [
    {
      study_skipped_by: bruno.name,
      study_skipped_because: because.why,
      what: 'call.study-skipped',
    },
  ])
})

test('a call that was let go on is studied anew by whoever takes it over', async () => {
  const { ana, bruno, debtorId, contactPointId } = await withMaria()
  const callId = await opened(ana, debtorId)
  const why = 'Retorno urgente'
  assert.ok((await actions.skipStudy(world, bruno, { callId, why })).ok)
  clock.advance({ minutes: 11 })
  const taken = await actions.openCall(world, bruno, { debtorId })
  assert.ok(taken.ok)
  assert.equal(answerOf(await dial(world, bruno, { callId, contactPointId })), 'brief-not-seen')
})

test('seeing the brief keeps what was studied: questions as proposed, excuses as shown', async () => {
  const { ana, debtorId } = await withMaria()
  const callId = await opened(ana, debtorId)
  assert.equal(answerOf(await actions.seeBrief(world, ana, callId, ['lost-job'])), 'yes')
  const { rows } = await held.owner.query('select study from call where id = $1', [callId])
  const { questions, proposed, excuses } = rows[0].study
  assert.deepEqual([questions.length, proposed, excuses], [3, 3, ['lost-job']])
})

test('an agent who kept one question of three chooses the others before dialing', async () => {
  const { ana, debtorId, contactPointId } = await withMaria()
  const callId = await opened(ana, debtorId)
  const pin = { questionId: 'since-when', ownWords: null, fact: 'since-when' } as const
  const pinning = { callId, pins: [pin], isChosen: true, by: ana.name }
  await world.transaction(ana, (tx) => savePins(tx, { ...pinning, at: tx.now }))
  assert.equal(answerOf(await actions.seeBrief(world, ana, callId)), 'questions-not-chosen')
  assert.equal(answerOf(await dial(world, ana, { callId, contactPointId })), 'brief-not-seen')
})
