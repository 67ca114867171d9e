import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysIn, inWeekOrder, sameHours } from './week-days.ts'

test('days side by side are one stretch, and come back as the days that were chosen', () => {
  const hours = sameHours(['fri', 'mon', 'tue', 'wed', 'sun'], '18:00', '20:00')
  assert.deepEqual(hours, { 'mon-wed': '18:00-20:00', fri: '18:00-20:00', sun: '18:00-20:00' })
  assert.deepEqual(daysIn(hours), ['mon', 'tue', 'wed', 'fri', 'sun'])
})

test('hours are told in the order of the week', () => {
  const told = inWeekOrder({ sat: 'b', 'mon-fri': 'a' }).map(([days]) => days)
  assert.deepEqual(told, ['mon-fri', 'sat'])
})
