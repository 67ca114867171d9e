import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, isEarlier, moment } from '../../kit/dates.ts'
import { callToMaria, happened, livesIn, phone } from './example.ts'
import type { ContactFacts } from './facts.ts'
import { areHoursOpen, nextOpenHours, openHours } from './hours.ts'
import { packs } from './packs.ts'

const zone = 'America/Sao_Paulo'
const told = (on: string, facts: Partial<ContactFacts> = {}) =>
  openHours(packs, { ...callToMaria, ...facts }, day(on), zone)
    .map(({ start, end }) => {
      const clock = (at: typeof start) => at.toZonedDateTimeISO(zone).toPlainTime().toString()
      return `${clock(start).slice(0, 5)}-${clock(end).slice(0, 5)}`
    })
    .join(' ')

const inManaus = { contactPoint: phone('+5592987654321') }

test('the hours of a day are those that every place shares', () => {
  assert.equal(told('2026-11-24'), '08:00-20:00')
  assert.equal(told('2026-11-24', inManaus), '09:00-19:00')
  assert.equal(told('2026-11-28'), '08:00-14:00')
  assert.equal(told('2026-11-28', inManaus), '')
  assert.equal(told('2026-11-20'), '')
})

test('where hours do not matter the whole day is open, and an unknown place has none', () => {
  assert.equal(told('2026-11-29', { channel: 'email' }), '00:00-00:00')
  assert.equal(told('2026-11-24', livesIn('BR-XX')), '')
})

test('what has happened today does not close the hours of another day', () => {
  const facts = { ...callToMaria, history: [happened('2026-11-24T09:55', 'attempt')] }
  const at = moment('2026-11-24T10:00:00-03:00')
  assert.equal(areHoursOpen(packs, facts, at), true)
  assert.equal(String(nextOpenHours(packs, facts, at)), String(at))
})

test('the hours shown are the hours decided by', () => {
  const anyMinute = fc.integer({ min: 0, max: 30 * 24 * 60 - 1 })
  const anyPhone = fc.constantFrom('+5511987654321', '+5592987654321', '+5597987654321')
  fc.assert(
    fc.property(anyMinute, anyPhone, (minutes, value) => {
      const facts = { ...callToMaria, contactPoint: phone(value) }
      const at = moment('2026-11-01T00:00:00-03:00').add({ minutes })
      const on = at.toZonedDateTimeISO(zone).toPlainDate()
      const isShown = openHours(packs, facts, on, zone).some(
        ({ start, end }) => !isEarlier(at, start) && isEarlier(at, end),
      )
      assert.equal(isShown, areHoursOpen(packs, facts, at))
    }),
  )
})
