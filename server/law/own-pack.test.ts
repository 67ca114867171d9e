import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { moment } from '../../kit/dates.ts'
import { decide, nextAllowedAt } from '../compliance/decide.ts'
import { callToMaria, happened, livesIn, phone } from '../compliance/example.ts'
import { type ContactFacts, channels, profiles, purposes } from '../compliance/facts.ts'
import { packs } from '../compliance/packs.ts'
import { withOwn } from './own-pack.ts'
import { noTightening, stoppable, type Tightenings } from './tightening.ts'

const own = (tightenings: Partial<Tightenings>) =>
  withOwn(packs, {
    version: 3,
    tightenings: { ...noTightening, ...tightenings },
    decidedOn: '2026-11-20',
  })

const refusing = (given: Partial<Tightenings>, facts: Partial<ContactFacts>, at: string) =>
  decide(own(given), { ...callToMaria, ...facts }, moment(`${at}:00-03:00`)).blockers.map(
    ({ ruleId }) => ruleId,
  )

const weekdays = { 'mon-fri': '09:00-18:00' }
const inSaoPaulo = { place: 'BR-SP', channels: ['voice_manual'], days: weekdays } as const
const inBrazil = { ...inSaoPaulo, place: 'BR' }
const christmasEve = { on: '12-24', name: 'Véspera de Natal', place: 'ALL' }
const townDay = { on: '2026-11-25', name: 'Aniversário', place: 'BR-SP' }
const called = { history: [happened('2026-11-24T09:00', 'attempt')] }
const talked = { history: [happened('2026-11-24T09:00', 'conversation')] }

for (const [story, given, facts, at, rules] of [
  [
    'its own hours have not begun',
    { hours: [inSaoPaulo] },
    {},
    '2026-11-24T08:59',
    ['OWN-HOURS-1'],
  ],
  ['its own hours have begun', { hours: [inSaoPaulo] }, {}, '2026-11-24T09:00', []],
  ['its own hours are over', { hours: [inSaoPaulo] }, {}, '2026-11-24T18:00', ['OWN-HOURS-1']],
  [
    'hours for calls say nothing of messages',
    { hours: [inSaoPaulo] },
    { channel: 'sms' },
    '2026-11-24T18:30',
    [],
  ],
  [
    'hours of a country count in its states',
    { hours: [inBrazil] },
    {},
    '2026-11-24T18:00',
    ['OWN-HOURS-1'],
  ],
  [
    'hours of another state do not',
    { hours: [{ ...inSaoPaulo, place: 'BR-BA' }] },
    {},
    '2026-11-24T18:00',
    [],
  ],
  [
    'a day of every year is closed',
    { closedDays: [christmasEve] },
    {},
    '2026-12-24T10:00',
    ['OWN-CLOSED-DAYS'],
  ],
  [
    'also for e-mail, of which the law says no hours',
    { closedDays: [christmasEve] },
    { channel: 'email' },
    '2026-12-24T10:00',
    ['OWN-CLOSED-DAYS'],
  ],
  [
    'and the year after',
    { closedDays: [christmasEve] },
    {},
    '2027-12-24T10:00',
    ['OWN-CLOSED-DAYS'],
  ],
  [
    'one day of one year',
    { closedDays: [townDay] },
    {},
    '2026-11-25T10:00',
    ['OWN-CLOSED-DAYS-BR-SP'],
  ],
  ['is open the year after', { closedDays: [townDay] }, {}, '2027-11-25T10:00', []],
  [
    'a state holiday is not the agency’s own matter',
    { closedDays: [christmasEve] },
    { channel: 'email' },
    '2027-07-09T10:00',
    [],
  ],
  [
    'a channel that it does not use',
    { channelsOff: ['whatsapp'] },
    { channel: 'whatsapp' },
    '2026-11-24T10:00',
    ['OWN-CHANNELS-OFF'],
  ],
  [
    'while others stay open',
    { channelsOff: ['whatsapp'] },
    { channel: 'sms' },
    '2026-11-24T10:00',
    [],
  ],
  [
    'an answer to the person is no contact of ours',
    { channelsOff: ['whatsapp'] },
    { channel: 'whatsapp', purpose: 'inbound_reply' },
    '2026-11-24T10:00',
    [],
  ],
  ['one call a day was made', { callsPerDayMax: 1 }, called, '2026-11-24T11:00', ['OWN-CALLS-DAY']],
  ['two were allowed', { callsPerDayMax: 2 }, called, '2026-11-24T11:00', []],
  ['too soon after a call', { minutesBetweenCalls: 240 }, called, '2026-11-24T12:59', ['OWN-GAP']],
  ['soon enough', { minutesBetweenCalls: 240 }, called, '2026-11-24T13:00', []],
  [
    'a day of rest after a conversation',
    { daysAfterConversation: 1 },
    talked,
    '2026-11-25T10:00',
    ['OWN-REST'],
  ],
  ['and no more', { daysAfterConversation: 1 }, talked, '2026-11-26T10:00', []],
] as const) {
  test(`an agency stricter than the law: ${story}`, () => {
    const found = refusing(given as Partial<Tightenings>, facts as Partial<ContactFacts>, at)
    assert.deepEqual(found, rules)
  })
}

test('a decision names the version of the agency’s own rules', () => {
  const { packVersions } = decide(
    own({ callsPerDayMax: 1 }),
    callToMaria,
    moment('2026-11-24T13:00:00Z'),
  )
  assert.equal(packVersions['own:ALL'], '3')
})

const clock = fc
  .integer({ min: 0, max: 23 })
  .chain((from) =>
    fc.integer({ min: from + 1, max: 24 }).map((to) => `${two(from)}:00-${two(to)}:00`),
  )
const two = (n: number) => String(n).padStart(2, '0')
const maybe = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null })
const someChannels = fc.subarray([...stoppable], { minLength: 1 })
const place = fc.constantFrom('ALL', 'BR', 'BR-SP', 'BR-CE', 'MX', 'US')

const tightening: fc.Arbitrary<Tightenings> = fc.record({
  towns: fc.constant([]),
  hours: fc.array(
    fc.record({
      place,
      channels: someChannels,
      days: fc.record({ 'mon-fri': clock, sat: clock }, { requiredKeys: [] }) as fc.Arbitrary<
        Record<string, string>
      >,
    }),
    { maxLength: 3 },
  ),
  closedDays: fc.array(
    fc.record({
      on: fc.constantFrom('2026-11-24', '11-25', '02-29'),
      name: fc.constant('x'),
      place,
    }),
    { maxLength: 3 },
  ),
  channelsOff: fc.subarray([...stoppable]),
  callsPerDayMax: maybe(5),
  callsPerWeekMax: maybe(20),
  messagesPerDayMax: maybe(5),
  messagesPerWeekMax: maybe(20),
  contactsPerWeekMax: maybe(30),
  minutesBetweenCalls: maybe(600),
  daysAfterConversation: maybe(10),
})

const contact: fc.Arbitrary<ContactFacts> = fc
  .record({
    channel: fc.constantFrom(...channels),
    purpose: fc.constantFrom(...purposes),
    profile: fc.constantFrom(...profiles),
    lives: fc.constantFrom('BR-SP', 'BR-CE', 'BR-AM', 'MX-JAL', 'US-NY', 'nowhere'),
    number: fc.constantFrom('+5511987654321', '+5585987654321', '+523312345678', '+12125550100'),
    history: fc.array(
      fc
        .record({
          day: fc.integer({ min: 20, max: 24 }),
          hour: fc.integer({ min: 8, max: 12 }),
          kind: fc.constantFrom('attempt', 'conversation', 'payment_claimed'),
          channel: fc.constantFrom('voice_manual', 'sms', 'email'),
        } as const)
        .map(({ day, hour, kind, channel }) =>
          happened(`2026-11-${day}T${two(hour)}:00`, kind, channel),
        ),
      { maxLength: 6 },
    ),
  })
  .map(({ lives, number, ...facts }) => ({
    ...callToMaria,
    ...facts,
    ...livesIn(lives),
    contactPoint: phone(number),
  }))

const within = fc
  .integer({ min: 0, max: 60 * 24 * 20 })
  .map((minutes) => moment('2026-11-24T00:00:00-03:00').add({ minutes }))

test('whatever an agency adds, nothing is allowed that was not, and nothing comes earlier', () => {
  fc.assert(
    fc.property(tightening, contact, within, (tightenings, facts, at) => {
      const stricter = own(tightenings)
      const before = decide(packs, facts, at).blockers.map(({ ruleId }) => ruleId)
      const after = new Set(decide(stricter, facts, at).blockers.map(({ ruleId }) => ruleId))
      assert.deepEqual(
        before.filter((id) => !after.has(id)),
        [],
      )
      const [was, is] = [nextAllowedAt(packs, facts, at), nextAllowedAt(stricter, facts, at)]
      if (was === null) assert.equal(is, null)
      else if (is !== null) assert.ok(is.epochMilliseconds >= was.epochMilliseconds)
    }),
    { numRuns: 150 },
  )
})
