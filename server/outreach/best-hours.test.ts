import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moment } from '../../kit/dates.ts'
import type { Reached } from './best-hours.ts'
import { bandOf, bestHours } from './best-hours.ts'

const zone = 'America/Sao_Paulo'
const tried = (at: string, reached: Reached) => ({
  contactPointId: 'one',
  at: moment(`2026-11-${at}:00-03:00`),
  reached,
})

test('bands of two hours are those of the person, not of the office', () => {
  assert.equal(bandOf(moment('2026-11-24T19:59:00-03:00'), zone), 18)
  assert.equal(bandOf(moment('2026-11-24T20:00:00-03:00'), zone), 20)
  assert.equal(bandOf(moment('2026-11-24T19:59:00-03:00'), 'America/Manaus'), 18)
  assert.equal(bandOf(moment('2026-11-24T20:30:00-03:00'), 'America/Rio_Branco'), 18)
})

test('without an answer there is no best hour', () => {
  assert.equal(bestHours([], zone), null)
  assert.equal(bestHours([tried('20T10:00', 'silent'), tried('20T18:00', 'someone')], zone), null)
})

test('the hours with the best rate win, and say how often', () => {
  const tries = [
    tried('16T10:00', 'silent'),
    tried('17T10:30', 'right-party'),
    tried('18T10:30', 'silent'),
    tried('18T18:30', 'right-party'),
    tried('19T19:00', 'right-party'),
  ]
  assert.deepEqual(bestHours(tries, zone), {
    fromHour: 18,
    toHour: 20,
    weekday: null,
    answered: 2,
    tried: 2,
  })
})

test('a day of the week is said once it shows in two answers, and in most of them', () => {
  const mondays = [tried('09T10:00', 'right-party'), tried('16T11:00', 'right-party')]
  assert.equal(bestHours(mondays, zone)?.weekday, 'mon')
  assert.equal(bestHours(mondays.slice(0, 1), zone)?.weekday, null)
  const spread = [...mondays, tried('17T10:00', 'right-party'), tried('18T10:00', 'right-party')]
  assert.equal(bestHours(spread, zone)?.weekday, null)
})
