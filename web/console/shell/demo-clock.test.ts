import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockText, dayLater, fromClock, hourLater, nextWorkingMorning } from './demo-clock.ts'

const zone = 'America/Sao_Paulo'

const mornings: readonly [story: string, now: string, morning: string][] = [
  ['a Tuesday night', '2026-11-24T22:00:00-03:00', '2026-11-25T13:00:01Z'],
  ['early the same Tuesday', '2026-11-24T06:00:00-03:00', '2026-11-25T13:00:01Z'],
  ['a Thursday', '2026-11-26T11:00:00-03:00', '2026-11-27T13:00:01Z'],
  ['a Friday', '2026-11-27T11:00:00-03:00', '2026-11-30T13:00:01Z'],
  ['a Saturday', '2026-11-28T11:00:00-03:00', '2026-11-30T13:00:01Z'],
  ['a Sunday', '2026-11-29T11:00:00-03:00', '2026-11-30T13:00:01Z'],
]

for (const [story, now, morning] of mornings) {
  test(`the next working morning after ${story}`, () =>
    assert.equal(nextWorkingMorning(now, zone), morning))
}

test('an hour later is an hour later, a day later is the same time of the clock', () => {
  assert.equal(hourLater('2026-11-24T10:00:00-03:00'), '2026-11-24T14:00:00Z')
  assert.equal(dayLater('2026-11-24T10:00:00-03:00', zone), '2026-11-25T13:00:00Z')
})

test('what the clock on the wall shows is read back as the same moment', () => {
  assert.equal(clockText('2026-11-24T13:05:00Z', zone), '2026-11-24T10:05')
  assert.equal(fromClock('2026-11-24T10:05', zone), '2026-11-24T13:05:01Z')
})
