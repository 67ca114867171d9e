import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { hoursOfParts, keptHours, partsOfHours, readHours, suiting } from './preferred-hours.ts'

const zone = 'America/Manaus'
const tuesday = day('2026-11-24')
const open = [
  { start: moment('2026-11-24T08:00:00-04:00'), end: moment('2026-11-24T20:00:00-04:00') },
]
const clock = (at: (typeof open)[0]['start']) => at.toZonedDateTimeISO(zone).toPlainTime()
const left = (written: object) =>
  suiting(open, keptHours(written), tuesday, zone).map(
    ({ start, end }) => `${clock(start)}-${clock(end)}`,
  )

test('hours of the evening, on the clock of where the person lives, within those of the law', () => {
  assert.deepEqual(left({ 'mon-fri': '18:00-21:00' }), ['18:00:00-20:00:00'])
  assert.deepEqual(left({ tue: '07:00-09:00, 12:00-13:00' }), [
    '08:00:00-09:00:00',
    '12:00:00-13:00:00',
  ])
})

test('another day has no hour; hours that the law closes leave none', () => {
  assert.deepEqual(left({ wed: '18:00-20:00' }), [])
  assert.deepEqual(left({ tue: '20:00-21:00' }), [])
})

test('without a wish every lawful hour is left', () => {
  assert.deepEqual(suiting(open, undefined, tuesday, zone), open)
})

const bad = [
  {},
  { mon: '' },
  { someday: '08:00-09:00' },
  { mon: '9-10' },
  { mon: '20:00-18:00' },
  { mon: '08:00-12:00, 11:00-13:00' },
  'mon',
  null,
  { 'fri-mon': '08:00-09:00' },
]
for (const written of bad) {
  test(`no hours: ${JSON.stringify(written)}`, () => assert.ok(!readHours(written).ok))
}

test('parts of the day become hours, neighbours joined, and come back as they were chosen', () => {
  const chosen = ['mon-afternoon', 'mon-evening', 'sat-morning', 'tue-morning', 'tue-evening']
  const hours = hoursOfParts(chosen)
  assert.deepEqual(hours, {
    mon: '12:00-21:00',
    tue: '08:00-12:00, 18:00-21:00',
    sat: '08:00-12:00',
  })
  assert.deepEqual(new Set(partsOfHours(keptHours(hours))), new Set(chosen))
  assert.equal(hoursOfParts([]), undefined)
  assert.equal(hoursOfParts(['<script>', 'mon-night']), undefined)
})
