import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import { after, type Health, isPaused } from './breaker.ts'

const now = moment('2026-11-24T13:00:00Z')
const well: Health = { failures: 0, pausedUntil: null }
const failed = (times: number) =>
  Array.from({ length: times }).reduce<Health>((health) => after(health, false, now), well)

test('four failures in a row are bad luck; the fifth is a pause of a minute', () => {
  assert.equal(isPaused(failed(4), now), false)
  const fifth = failed(5)
  assert.equal(isPaused(fifth, now.add({ seconds: 59 })), true)
  assert.equal(isPaused(fifth, now.add({ seconds: 60 })), false)
})

test('each failure after a pause doubles it, up to an hour', () => {
  assert.equal(String(failed(6).pausedUntil), '2026-11-24T13:02:00Z')
  assert.equal(String(failed(8).pausedUntil), '2026-11-24T13:08:00Z')
  assert.equal(String(failed(40).pausedUntil), '2026-11-24T14:00:00Z')
})

test('one answer makes it well again', () => assert.deepEqual(after(failed(9), true, now), well))

test('a clock that goes back pauses nobody for longer than an hour', () => {
  const health = failed(40)
  assert.equal(isPaused(health, now), true)
  assert.equal(isPaused(health, now.subtract({ minutes: 1 })), false)
})
