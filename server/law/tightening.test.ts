import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packs } from '../compliance/packs.ts'
import { looser } from './looser.ts'
import { isKnownPlace, noTightening, readTightenings } from './tightening.ts'

const read = (given: object) =>
  readTightenings(isKnownPlace(packs))({ ...noTightening, ...given }, 'tightenings')

const nineToSix = { 'mon-fri': '09:00-18:00' }
const hours = (other: object) => ({
  hours: [{ place: 'BR-SP', channels: ['voice_manual'], days: nineToSix, ...other }],
})

for (const [story, given, field] of [
  ['nothing at all', {}, undefined],
  ['hours of a state', hours({}), undefined],
  ['hours of a town by its IBGE code', hours({ place: 'BR-SP-3550308' }), undefined],
  ['a place that is nowhere', hours({ place: 'BR-XX' }), 'tightenings.hours.0.place'],
  ['hours for no channel', hours({ channels: [] }), 'tightenings.hours.0.channels'],
  [
    'hours that end before they begin',
    hours({ days: { sat: '14:00-09:00' } }),
    'tightenings.hours.0.days.sat',
  ],
  [
    'a day of the week that is none',
    hours({ days: { seg: '09:00-10:00' } }),
    'tightenings.hours.0.days.seg',
  ],
  [
    'the portal, by which people reach us',
    { channelsOff: ['portal'] },
    'tightenings.channelsOff.0',
  ],
  [
    '29 February of every year',
    { closedDays: [{ on: '02-29', name: 'x', place: 'ALL' }] },
    undefined,
  ],
  [
    '29 February of a year without',
    { closedDays: [{ on: '2027-02-29', name: 'x', place: 'ALL' }] },
    'tightenings.closedDays.0.on',
  ],
  [
    'no calls at all is said by a channel, not a zero',
    { callsPerDayMax: 0 },
    'tightenings.callsPerDayMax',
  ],
  ['a wish with another name', { callsPerHourMax: 1 }, 'tightenings.callsPerHourMax'],
] as const) {
  test(`${story}: ${field ?? 'is read'}`, () => {
    const found = read(given)
    assert.equal(found.ok ? undefined : found.facts.field, field)
  })
}

for (const [story, given, profile, rule] of [
  ['as many calls a day as the rules allow', { callsPerDayMax: 3 }, 'conservative', undefined],
  ['more', { callsPerDayMax: 4 }, 'conservative', 'ALL-POL-FREQ-DAY'],
  ['more contacts a week', { contactsPerWeekMax: 11 }, 'conservative', 'ALL-POL-FREQ-WEEK'],
  ['more messages a day', { messagesPerDayMax: 3 }, 'conservative', 'ALL-POL-TEXT-DAY'],
  ['the same gap', { minutesBetweenCalls: 60 }, 'conservative', undefined],
  ['a shorter gap', { minutesBetweenCalls: 59 }, 'conservative', 'ALL-POL-FREQ-GAP'],
  [
    'exactly the hours of São Paulo',
    hours({ days: { 'mon-fri': '08:00-20:00', sat: '08:00-14:00' } }),
    'conservative',
    undefined,
  ],
  ['a minute more', hours({ days: { 'mon-fri': '08:00-20:01' } }), 'conservative', 'BR-SP-HOURS'],
  ['a Sunday', hours({ days: { sun: '10:00-11:00' } }), 'conservative', 'BR-SP-HOURS'],
  [
    'hours that only law which is not certain narrows',
    hours({ place: 'BR-MG', days: { 'mon-fri': '08:00-20:00' } }),
    'statutory',
    undefined,
  ],
  [
    'the same for who keeps that law too',
    hours({ place: 'BR-MG', days: { 'mon-fri': '08:00-20:00' } }),
    'conservative',
    'BR-MG-HOURS',
  ],
] as const) {
  test(`${story}: ${rule ?? 'is a tightening'}`, () => {
    const found = read(given)
    assert.ok(found.ok)
    assert.equal(looser(packs, found.value, profile)?.ruleId, rule)
  })
}

test('whoever asks for more is told what was asked and what there is', () => {
  const found = read(hours({ days: { sat: '08:00-15:00' } }))
  assert.ok(found.ok)
  assert.deepEqual(looser(packs, found.value, 'conservative'), {
    field: 'hours.0.sat',
    value: '08:00-15:00',
    most: '08:00-14:00',
    ruleId: 'BR-SP-HOURS',
  })
})
