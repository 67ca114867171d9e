import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { callToMaria } from '../compliance/example.ts'
import { packs } from '../compliance/packs.ts'
import { type Permit, permit } from '../compliance/permit.ts'
import * as calls from './call.ts'
import { outcomeOf } from './outcomes.ts'

const at = (time: string) => moment(`2026-11-24T${time}:00-03:00`)

const opened: calls.Preparing = {
  id: 'call-1',
  debtorId: 'maria',
  agentId: 'ana',
  openedAt: at('10:00'),
  heldUntil: at('10:10'),
  state: 'preparing',
  briefSeenAt: null,
}

function permitAt(time: string, debtorId = 'maria'): Permit {
  const decision = permit(packs, { ...callToMaria, debtorId }, at(time))
  assert.ok(decision.ok)
  return decision.permit
}

const got = <Value>(decision: { ok: boolean; value?: Value }): Value => {
  assert.ok(decision.ok)
  return decision.value as Value
}
const refusal = (decision: { ok: boolean; refusal?: string }) => decision.refusal ?? 'yes'

const prepared = got(calls.seeBrief(opened, at('10:01')))
const dialing = got(calls.dial(prepared, permitAt('10:02'), at('10:02')))
const talking = got(calls.answer(dialing))
const verified = got(calls.verify(talking, at('10:04')))
const wrapping = got(calls.hangUp(verified, at('10:08')))
const ending = { now: at('10:09'), outcomeVersion: 2 }
const closed = got(calls.close(wrapping, outcomeOf('RECU'), ending))

test('dialing opens with the brief, and needs a permit of this person that still holds', () => {
  const dial = (call: calls.Call, given: Permit, time: string) =>
    refusal(calls.dial(call, given, at(time)))
  assert.equal(dial(opened, permitAt('10:00'), '10:00'), 'brief-not-seen')
  assert.equal(dial(prepared, permitAt('10:02'), '10:06'), 'yes')
  assert.equal(dial(prepared, permitAt('10:02'), '10:07'), 'permit-expired')
  assert.equal(dial(prepared, permitAt('10:02', 'joana'), '10:02'), 'permit-of-another')
  assert.equal(dial(dialing, permitAt('10:02'), '10:02'), 'already-dialing')
  assert.equal(dial(talking, permitAt('10:02'), '10:02'), 'already-dialing')
  assert.equal(dial(closed, permitAt('10:02'), '10:02'), 'call-closed')
})

test('a brief seen twice was seen the first time', () => {
  const again = got(calls.seeBrief(prepared, at('10:05')))
  assert.deepEqual(again, prepared)
})

test('amounts are open while nobody is on the line yet, then to the verified person only', () => {
  const all = [opened, prepared, dialing, talking, verified, wrapping, closed]
  assert.deepEqual(all.map(calls.areAmountsOpen), [true, true, false, false, true, true, false])
  const other = got(calls.thirdParty(verified, true))
  assert.equal(calls.areAmountsOpen(other), false)
  const back = got(calls.thirdParty(other, false))
  assert.equal(calls.areAmountsOpen(back), false)
  assert.equal(calls.areAmountsOpen(got(calls.verify(back, at('10:06')))), true)
})

test('what is owed may be studied alone; offers are for the person, and wait for them', () => {
  const all = [opened, prepared, dialing, talking, verified, wrapping, closed]
  assert.deepEqual(all.map(calls.isWithPerson), [false, false, false, false, true, true, false])
  const unheard = got(calls.hangUp(talking, at('10:08')))
  assert.equal(calls.areAmountsOpen(unheard), false)
})

test('another number in the same call is another attempt, and who answers is not known', () => {
  const again = got(calls.dial(wrapping, permitAt('10:30'), at('10:30')))
  assert.equal(again.state, 'dialing')
  assert.equal(calls.areAmountsOpen(got(calls.answer(again))), false)
})

test('only who was dialed can answer, be verified or be hung up on', () => {
  for (const step of [calls.answer, calls.verify, calls.hangUp]) {
    assert.equal(refusal(step(prepared, at('10:02'))), 'not-dialing')
    assert.equal(refusal(step(wrapping, at('10:02'))), 'not-dialing')
    assert.equal(refusal(step(closed, at('10:02'))), 'call-closed')
    assert.equal(refusal(step(dialing, at('10:02'))), 'yes')
  }
})

test('nobody leaves a call without an outcome, and it is closed once', () => {
  assert.equal(refusal(calls.close(wrapping, undefined, ending)), 'outcome-missing')
  assert.equal(refusal(calls.close(closed, outcomeOf('RECU'), ending)), 'call-closed')
  assert.deepEqual(closed, {
    id: 'call-1',
    debtorId: 'maria',
    agentId: 'ana',
    openedAt: at('10:00'),
    heldUntil: at('10:10'),
    state: 'closed',
    outcome: 'RECU',
    outcomeVersion: 2,
    closedAt: at('10:09'),
  })
})

test('a closed tab loses nothing to its own agent', () => {
  const back = got(calls.resume(verified, 'ana', at('11:00')))
  assert.equal(back.state, 'talking')
  assert.equal(calls.areAmountsOpen(back), true)
  assert.equal(String(back.heldUntil), String(at('11:10')))
})

test('another agent gets only what was abandoned, and only to finish it', () => {
  assert.equal(refusal(calls.resume(verified, 'bia', at('10:09'))), 'with-another-agent')
  const taken = got(calls.resume(verified, 'bia', at('10:10')))
  assert.equal(taken.state, 'wrapping')
  assert.equal(taken.agentId, 'bia')
  const fresh = got(calls.resume(prepared, 'bia', at('10:10')))
  assert.equal(refusal(calls.dial(fresh, permitAt('10:10'), at('10:10'))), 'brief-not-seen')
  assert.equal(refusal(calls.resume(closed, 'ana', at('11:00'))), 'call-closed')
})

test('a call is abandoned when its agent gave no sign for ten minutes', () => {
  assert.equal(calls.isAbandoned(opened, at('10:09')), false)
  assert.equal(calls.isAbandoned(opened, at('10:10')), true)
  assert.equal(calls.isAbandoned(calls.keepHeld(opened, at('10:09')), at('10:10')), false)
  assert.equal(calls.isAbandoned(closed, at('12:00')), false)
})
