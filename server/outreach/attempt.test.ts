import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { decide } from '../compliance/decide.ts'
import { callToMaria } from '../compliance/example.ts'
import { packs } from '../compliance/packs.ts'
import { permit } from '../compliance/permit.ts'
import { attemptsSince, beginAttempt, type Ended, eventsOf } from './attempt.ts'

const at = (time: string) => moment(`2026-11-24T${time}:00-03:00`)
const by = { agentId: 'ana', callId: 'call-1' }

test('an attempt carries its permit, and begins only while that holds', () => {
  const decision = permit(packs, callToMaria, at('10:00'))
  assert.ok(decision.ok)
  const begun = beginAttempt(decision.permit, by, at('10:04'))
  assert.ok(begun.ok)
  assert.deepEqual(begun.value, {
    permitId: 'permit-1',
    debtorId: 'maria',
    contactPointId: 'marias-phone',
    channel: 'voice_manual',
    ...by,
    startedAt: at('10:04'),
  })
  const late = beginAttempt(decision.permit, by, at('10:05'))
  assert.equal(!late.ok && late.refusal, 'permit-expired')
})

const call: Ended = {
  startedAt: at('09:00'),
  channel: 'voice_manual',
  contactPointId: 'marias-phone',
  answered: true,
  rightParty: true,
}

test('only the right person on the line is a conversation', () => {
  const kinds = (change: Partial<Ended>) => eventsOf({ ...call, ...change }).map(({ kind }) => kind)
  assert.deepEqual(kinds({}), ['attempt', 'direct_contact', 'conversation'])
  assert.deepEqual(kinds({ rightParty: false }), ['attempt'])
  assert.deepEqual(kinds({ answered: false, rightParty: false }), ['attempt'])
})

test('what came of an attempt is what the next one is judged by', () => {
  const blockers = (change: Partial<Ended>) => {
    const history = eventsOf({ ...call, ...change })
    return decide(packs, { ...callToMaria, history }, at('10:30')).blockers.map(
      ({ ruleId }) => ruleId,
    )
  }
  assert.deepEqual(blockers({}), ['BR-POL-CONV-DAY'])
  assert.deepEqual(blockers({ rightParty: false }), [])
})

test('attempts of a day are counted from its first moment', () => {
  const history = ['08:00', '09:00'].flatMap((time) => eventsOf({ ...call, startedAt: at(time) }))
  assert.equal(attemptsSince(history, at('08:00')), 2)
  assert.equal(attemptsSince(history, at('08:01')), 1)
})
