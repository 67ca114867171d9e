import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ends, isSimple, isWhole, type Tightenings, townCode, withEnds } from './own-draft.ts'

const none: Tightenings = {
  towns: [],
  hours: [],
  closedDays: [],
  channelsOff: [],
  callsPerDayMax: null,
  callsPerWeekMax: null,
  messagesPerDayMax: null,
  messagesPerWeekMax: null,
  contactsPerWeekMax: null,
  minutesBetweenCalls: null,
  daysAfterConversation: null,
}
const hours = (days: Record<string, string>) => ({
  place: 'BR',
  channels: ['voice_manual' as const],
  days,
})

test('a day is typed end by end, and emptied it is closed', () => {
  const half = withEnds({}, 'sat', ['09:00', ''])
  assert.deepEqual(half, { sat: '09:00-' })
  assert.equal(isWhole({ ...none, hours: [hours(half)] }), false)
  const whole = withEnds(half, 'sat', ['09:00', '13:00'])
  assert.deepEqual(ends(whole, 'sat'), ['09:00', '13:00'])
  assert.equal(isWhole({ ...none, hours: [hours(whole)] }), true)
  assert.deepEqual(withEnds(whole, 'sat', ['', '']), {})
})

test('hours written in another way are kept, not taken apart', () => {
  assert.equal(isSimple(hours({ 'mon-fri': '09:00-12:00' })), true)
  assert.equal(isSimple(hours({ 'mon-fri': '09:00-12:00, 14:00-18:00' })), false)
  assert.equal(isSimple(hours({ mon: '09:00-12:00' })), false)
})

test('hours for no channel, or a day without its name, are not whole', () => {
  assert.equal(isWhole({ ...none, hours: [{ ...hours({}), channels: [] }] }), false)
  const day = { on: '12-24', name: ' ', place: 'ALL' }
  assert.equal(isWhole({ ...none, closedDays: [day] }), false)
  assert.equal(isWhole({ ...none, closedDays: [{ ...day, name: 'Véspera' }] }), true)
})

for (const [digits, code] of [
  ['3550308', 'BR-SP-3550308'],
  ['4208450', 'BR-SC-4208450'],
  ['355030', undefined],
  ['9950308', undefined],
] as const) {
  test(`the code of IBGE ${digits} is ${code ?? 'no municipality'}`, () => {
    assert.equal(townCode(digits), code)
  })
}
