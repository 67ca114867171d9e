import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstOpen, slotsOf } from './callback-slots.ts'

const manaus = 'America/Manaus'
const tuesday = {
  day: '2026-11-24',
  windows: [{ from: '2026-11-24T12:00:00Z', to: '2026-11-25T00:00:00Z' }],
}
const early = '2026-11-24T03:00:00Z'
const openTimes = (now: string, day = tuesday) =>
  slotsOf(day, manaus, now).flatMap(({ time, at }) => (at ? [time] : []))

test('hours are those of the clock where the person is', () => {
  const open = openTimes(early)
  assert.equal(open[0], '08:00')
  assert.equal(open.at(-1), '19:30')
})

test('closed hours are there to be seen, and cannot be taken', () => {
  const slots = slotsOf(tuesday, manaus, early)
  assert.equal(slots[0]?.time, '07:00')
  assert.equal(slots[0]?.at, null)
  assert.equal(slots.at(-1)?.time, '21:30')
  assert.equal(slots.at(-1)?.at, null)
})

test('what is taken is the moment itself, wherever it is read', () => {
  const [first] = slotsOf(tuesday, manaus, early).filter(({ at }) => at)
  assert.equal(first?.at, '2026-11-24T12:00:00Z')
})

test('what has passed today is closed, the half hour that begins now included', () => {
  assert.equal(openTimes('2026-11-24T18:00:00Z')[0], '14:30')
  assert.equal(openTimes('2026-11-24T17:59:59Z')[0], '14:00')
})

test('a closed day has no hour', () => {
  const sunday = { day: '2026-11-22', windows: [] }
  assert.equal(firstOpen(slotsOf(sunday, manaus, early)), undefined)
})

test('hours that begin between half hours are taken from the next one on', () => {
  const odd = {
    day: tuesday.day,
    windows: [{ from: '2026-11-24T12:10:00Z', to: '2026-11-24T13:10:00Z' }],
  }
  assert.deepEqual(openTimes(early, odd), ['08:30', '09:00'])
})

test('where the clock goes past midnight the day keeps its own hours', () => {
  const late = {
    day: tuesday.day,
    windows: [{ from: '2026-11-25T01:30:00Z', to: '2026-11-25T03:00:00Z' }],
  }
  assert.deepEqual(openTimes(early, late), ['21:30', '22:00', '22:30'])
})
