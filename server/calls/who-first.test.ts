import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDebtor, newPortfolio } from '../../test/people.ts'
import { openTestWorld } from '../../test/world.ts'
import type { Person } from '../identity/actor.ts'
import * as actions from './actions.ts'
import { readBrief } from './brief-actions.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { hangUp, verifyIdentity } from './line-actions.ts'
import { listOffers } from './offer-actions.ts'

const held = await openTestWorld()
const { world, clock, owner } = held

const maria = { birthOn: '1985-03-14', documentEnd: '725', name: 'Maria Dores' }

async function office(provenance: string) {
  clock.set('2026-11-24T10:00:00-03:00')
  const agency = await held.newAgency()
  const ana = agency.person('agent')
  const portfolio = await newPortfolio(held, agency)
  const given = { document: '52998224725', provenance }
  return { ana, ...(await newDebtor(held, agency, portfolio, given)) }
}

async function opened(agent: Person, debtorId: string): Promise<string> {
  const call = await actions.openCall(world, agent, { debtorId })
  assert.ok(call.ok)
  await actions.seeBrief(world, agent, call.value.callId)
  return call.value.callId
}

async function briefOf(agent: Person, callId: string) {
  const read = await world.transaction(agent, (tx) => readBrief(tx, agent, callId))
  assert.ok(read.ok)
  return read.value
}

const reachedOf = async (callId: string) =>
  (
    await owner.query('select reached from attempt where call_id = $1 order by started_at', [
      callId,
    ])
  ).rows.map(({ reached }) => reached)

test('a number from a bureau is dialed to ask who answers, and for nothing else', async () => {
  const { ana, debtorId, contactPointId } = await office('bureau_enriched')
  const callId = await opened(ana, debtorId)
  const before = await briefOf(ana, callId)
  assert.deepEqual([before.isNeutral, before.numbers[0]?.asksOnlyWho], [false, true])
  const dialed = await dial(world, ana, { callId, contactPointId })
  assert.ok(dialed.ok && dialed.value.permit.isAllowed)
  const { rows } = await owner.query(
    'select purpose, outcome, requirements from permit_decision where debtor_id = $1',
    [debtorId],
  )
  assert.deepEqual([rows[0].purpose, rows[0].outcome], ['identity_check', 'allow'])
  assert.equal(rows[0].requirements[0].ruleId, 'BR-CONTACT-POINT')
})

test('until the right person is known to be there, nothing of the debt is in the brief', async () => {
  const { ana, debtorId, contactPointId } = await office('public_search')
  const callId = await opened(ana, debtorId)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  const brief = await briefOf(ana, callId)
  assert.equal(brief.isNeutral, true)
  const said = JSON.stringify([brief.script, brief.items, brief.history, brief.pastAgreements])
  assert.doesNotMatch(said, /Vale Fibra|R\$|valor|aberto|acordo|parcela|fatura|Internet/i)
  assert.deepEqual([brief.itemCount, brief.totalCents, brief.creditorName], [0, null, ''])
  const offers = await listOffers(world, ana, {
    debtorId,
    portfolioId: String(brief.call.portfolioId),
  })
  assert.equal(!offers.ok && offers.refusal, 'identity-not-verified')

  assert.ok((await verifyIdentity(world, ana, { callId, heard: maria })).ok)
  const open = await briefOf(ana, callId)
  assert.deepEqual([open.isNeutral, open.areAmountsOpen, open.itemCount], [false, true, 1])
})

test('once the person answered there, the number serves for a call like any other', async () => {
  const { ana, debtorId, contactPointId } = await office('unknown')
  const callId = await opened(ana, debtorId)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  assert.ok((await verifyIdentity(world, ana, { callId, heard: maria })).ok)
  await hangUp(world, ana, callId)
  const ended = { callId, outcome: 'NMOM', note: '', fields: {} }
  const closed = await closeCall(world, ana, { ...ended, callbackAt: '2026-11-26T10:00:00-03:00' })
  assert.ok(closed.ok, JSON.stringify(closed))
  assert.deepEqual(await reachedOf(callId), ['right-party'])
  clock.set('2026-11-26T10:00:00-03:00')
  const again = await opened(ana, debtorId)
  assert.equal((await briefOf(ana, again)).numbers[0]?.asksOnlyWho, false)
})

test('what the person gave says it all, as ever', async () => {
  const { ana, debtorId, contactPointId } = await office('consumer_provided')
  const callId = await opened(ana, debtorId)
  assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
  assert.equal((await briefOf(ana, callId)).isNeutral, false)
})

test('a number that does not exist leaves at once, unless the agency waits for a second time', async () => {
  const { ana, debtorId, contactPointId } = await office('creditor_contract')
  await owner.query(
    `insert into number_policy values ($1, 1, '{"goneTimes":2,"silentTimes":0}', now(), 'teste')`,
    [ana.agencyId],
  )
  const stateOf = async () =>
    (
      await owner.query('select state, state_reason from contact_point where id = $1', [
        contactPointId,
      ])
    ).rows[0]
  for (const [day, state] of [
    ['24', 'alive'],
    ['25', 'dead'],
  ]) {
    clock.set(`2026-11-${day}T10:00:00-03:00`)
    const callId = await opened(ana, debtorId)
    assert.ok((await dial(world, ana, { callId, contactPointId })).ok)
    await hangUp(world, ana, callId)
    assert.ok((await closeCall(world, ana, { callId, outcome: 'INX', note: '', fields: {} })).ok)
    assert.deepEqual(await reachedOf(callId), ['gone'])
    assert.equal((await stateOf()).state, state)
  }
  assert.equal((await stateOf()).state_reason, 'INX')
})
