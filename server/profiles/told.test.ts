import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delayReasons, type FactKind } from '../../api/listening.ts'
import { day, moment } from '../../kit/dates.ts'
import type { Answer } from '../listening/answer.ts'
import { channelTold, signsWith } from './told.ts'

const told = (fact: FactKind, value: string, at = '2026-11-20T23:30:00-03:00'): Answer => ({
  id: '1',
  fact,
  topic: '',
  value,
  callId: null,
  questionId: null,
  ownWords: null,
  toldAt: moment(at),
  notedBy: 'Ana',
})
const zone = 'America/Sao_Paulo'

test('a reason that the person told is a sign of the day on which it was told, there', () => {
  assert.deepEqual(signsWith([], [told('reason', 'job-lost')], zone), [
    { sign: 'said-lost-income', on: day('2026-11-20') },
  ])
})

test('an illness, a death, a separation and a disaster are no signs', () => {
  for (const reason of ['illness', 'death-in-family', 'separation', 'disaster'])
    assert.deepEqual(signsWith([], [told('reason', reason)], zone), [], reason)
})

test('of every reason that can be told it is decided whether it is a sign', () => {
  const silent = delayReasons.filter(
    (reason) => signsWith([], [told('reason', reason)], zone).length === 0,
  )
  assert.deepEqual(silent, [
    'illness',
    'death-in-family',
    'separation',
    'disaster',
    'service-problem',
    'other',
  ])
})

test('what the outcome of the call says already is not counted again', () => {
  const known = [{ sign: 'said-forgot' as const, on: day('2026-11-20') }]
  assert.equal(signsWith(known, [told('reason', 'forgot')], zone).length, 1)
  const earlier = told('reason', 'forgot', '2026-11-19T12:00:00-03:00')
  assert.equal(signsWith(known, [earlier], zone).length, 2)
})

test('the channel that the person prefers is one that we can use, or none', () => {
  assert.equal(channelTold([told('preferred-channel', 'phone')]), 'voice')
  assert.equal(channelTold([told('preferred-channel', 'letter')]), null)
  assert.equal(channelTold([]), null)
})
