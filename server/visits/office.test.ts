import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, isEarlier, moment } from '../../kit/dates.ts'
import { type OfficeTimes, slotAt, slotsOn } from './office.ts'
import { type OfficeGiven, readOffice } from './office-reader.ts'
import { endOfVisit, type VisitState } from './visit.ts'

const saoJose: OfficeTimes = {
  zone: 'America/Sao_Paulo',
  slotMinutes: 30,
  capacity: 2,
  hours: [
    { weekday: 2, from: '08:30', to: '10:00' },
    { weekday: 2, from: '13:00', to: '14:15' },
  ],
  closedDays: [{ on: '2026-12-01', name: 'Inventário' }],
}
const now = moment('2026-11-24T09:00:00-03:00')
const tuesday = day('2026-11-24')
const clocks = (slots: ReturnType<typeof slotsOn>) =>
  slots.map(({ startsAt, left }) => {
    const local = startsAt.toZonedDateTimeISO(saoJose.zone).toPlainTime()
    return `${String(local).slice(0, 5)} ${left}`
  })
const visitAt = (clock: string) => ({
  startsAt: moment(`2026-11-24T${clock}:00-03:00`),
  endsAt: moment(`2026-11-24T${clock}:00-03:00`).add({ minutes: 30 }),
})

test('a day is cut into slots; what is left over at its end receives nobody', () => {
  const taken = [visitAt('09:00'), visitAt('09:00'), visitAt('13:00')]
  const slots = slotsOn(saoJose, tuesday, taken, false)
  assert.deepEqual(clocks(slots), ['08:30 2', '09:00 0', '09:30 2', '13:00 1', '13:30 2'])
})

test('nobody is received on a weekday without hours, a closed day or a holiday', () => {
  assert.deepEqual(slotsOn(saoJose, day('2026-11-25'), [], false), [])
  assert.deepEqual(slotsOn(saoJose, day('2026-12-01'), [], false), [])
  assert.deepEqual(slotsOn(saoJose, tuesday, [], true), [])
})

test('a visit booked under longer slots takes room from each that it touches', () => {
  const long = { startsAt: visitAt('08:45').startsAt, endsAt: visitAt('09:15').endsAt }
  assert.deepEqual(clocks(slotsOn(saoJose, tuesday, [long], false)).slice(0, 3), [
    '08:30 1',
    '09:00 1',
    '09:30 1',
  ])
})

const wishes: readonly (readonly [string, string, string])[] = [
  ['at a beginning', '2026-11-24T09:30:00-03:00', 'yes'],
  ['in the same instant, told from elsewhere', '2026-11-24T12:30:00Z', 'yes'],
  ['at this very moment', '2026-11-24T09:00:00-03:00', 'visit-in-the-past'],
  ['between two beginnings', '2026-11-24T09:45:00-03:00', 'office-closed-then'],
  ['at closing time', '2026-11-24T10:00:00-03:00', 'office-closed-then'],
  ['on a closed day', '2026-12-01T09:00:00-03:00', 'office-closed-then'],
  ['in sixty days', '2027-01-19T09:30:00-03:00', 'yes'],
  ['in more than sixty days', '2027-01-26T08:30:00-03:00', 'visit-too-far'],
]
for (const [story, at, answer] of wishes) {
  test(`a visit ${story}: ${answer}`, () => {
    const decision = slotAt(saoJose, moment(at), { taken: [], isHoliday: false, now })
    assert.equal(decision.ok ? 'yes' : decision.refusal, answer)
  })
}

test('the last room of a slot may be taken, and no more', () => {
  const known = (count: number) => ({
    taken: Array.from({ length: count }, () => visitAt('13:30')),
    isHoliday: false,
    now,
  })
  const { startsAt } = visitAt('13:30')
  assert.ok(slotAt(saoJose, startsAt, known(1)).ok)
  const full = slotAt(saoJose, startsAt, known(2))
  assert.equal(full.ok || full.refusal, 'slot-taken')
})

test('whatever the hours, slots follow one another and end within them', () => {
  const clock = fc.integer({ min: 0, max: 23 * 60 + 59 })
  const text = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(clock, clock, fc.constantFrom(15, 20, 30, 45, 60), (from, to, slotMinutes) => {
      const hours = [{ weekday: 2, from: text(from), to: text(to) }]
      const slots = slotsOn({ ...saoJose, slotMinutes, hours }, tuesday, [], false)
      const end = tuesday.toZonedDateTime({ timeZone: saoJose.zone, plainTime: text(to) })
      for (const [index, slot] of slots.entries()) {
        const next = slots[index + 1]
        assert.ok(!next || next.startsAt.equals(slot.endsAt))
        assert.ok(!isEarlier(end.toInstant(), slot.endsAt))
      }
    }),
  )
})

const given: OfficeGiven = {
  place: 'BR-SC',
  mapUrl: 'https://mapas.exemplo.com.br/sao-jose',
  hours: saoJose.hours,
  closedDays: [],
  slotMinutes: 30,
}
const offices: readonly (readonly [string, Partial<OfficeGiven>, string])[] = [
  ['as it should be', {}, 'America/Sao_Paulo'],
  ['in Manaus', { place: 'BR-AM' }, 'America/Manaus'],
  ['nowhere that is known', { place: 'BR-XX' }, 'unknown-state'],
  ['with a link that runs something', { mapUrl: 'javascript:alert(1)' }, 'map-link-unsafe'],
  ['with a link that is not sealed', { mapUrl: 'http://mapas.exemplo.com' }, 'map-link-unsafe'],
  ['without hours', { hours: [] }, 'never-open'],
  [
    'open half an hour',
    { hours: [{ weekday: 1, from: '09:00', to: '09:30' }] },
    'America/Sao_Paulo',
  ],
  ['open a minute less', { hours: [{ weekday: 1, from: '09:00', to: '09:29' }] }, 'never-open'],
  [
    'with spans that touch',
    {
      hours: [
        { weekday: 1, from: '12:00', to: '13:00' },
        { weekday: 1, from: '09:00', to: '12:00' },
      ],
    },
    'America/Sao_Paulo',
  ],
  [
    'with spans that cross',
    {
      hours: [
        { weekday: 1, from: '11:59', to: '13:00' },
        { weekday: 1, from: '09:00', to: '12:00' },
      ],
    },
    'hours-overlap',
  ],
]
for (const [story, change, answer] of offices) {
  test(`an office ${story}: ${answer}`, () => {
    const read = readOffice({ ...given, ...change })
    assert.equal(read.ok ? read.value.zone : read.refusal, answer)
  })
}

const ends: readonly (readonly [VisitState, 'came' | 'missed' | 'cancelled', string, string])[] = [
  ['booked', 'came', '2026-11-24T00:00:00-03:00', 'came'],
  ['booked', 'came', '2026-11-23T23:59:59-03:00', 'visit-not-yet'],
  ['booked', 'missed', '2026-11-24T13:00:00-03:00', 'missed'],
  ['booked', 'missed', '2026-11-24T12:59:59-03:00', 'visit-not-yet'],
  ['booked', 'cancelled', '2026-11-20T10:00:00-03:00', 'cancelled'],
  ['missed', 'came', '2026-11-25T10:00:00-03:00', 'came'],
  ['missed', 'cancelled', '2026-11-25T10:00:00-03:00', 'visit-ended'],
  ['came', 'missed', '2026-11-25T10:00:00-03:00', 'visit-ended'],
  ['cancelled', 'came', '2026-11-25T10:00:00-03:00', 'visit-ended'],
]
for (const [state, to, at, answer] of ends) {
  test(`a ${state} visit of one o'clock is said to be ${to} at ${at}: ${answer}`, () => {
    const visit = { state, startsAt: moment('2026-11-24T13:00:00-03:00') }
    const ended = endOfVisit(visit, to, moment(at), saoJose.zone)
    assert.equal(ended.ok ? ended.value : ended.refusal, answer)
  })
}
