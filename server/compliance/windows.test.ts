import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, type Moment, moment } from '../../kit/dates.ts'
import { decide, nextAllowedAt } from './decide.ts'
import { callToMaria, livesIn, phone } from './example.ts'
import type { ContactFacts } from './facts.ts'
import { chain } from './pack.ts'
import { packs } from './packs.ts'
import type { WindowRule } from './rule.ts'
import { openOn } from './windows.ts'

type Story = readonly [
  story: string,
  facts: Partial<ContactFacts>,
  at: string,
  answer: string,
  next?: string,
]

const at = (jurisdiction: string, value: string, other: Partial<ContactFacts> = {}) => ({
  ...livesIn(jurisdiction),
  contactPoint: phone(value),
  ...other,
})
const rio = at('BR-RJ', '+5521987654321')
const ceara = at('BR-CE', '+5585987654321')
const cuiaba = at('BR-MT', '+5565987654321', { actorRole: 'third_party_collector' })
const belo = at('BR-MG', '+5531987654321')
const recife = at('BR-PE-2611606', '+5581987654321')
const goiania = at('BR-GO', '+5562987654321')
const acre = at('BR-AC', '+5568987654321')
const mexico = at('MX-CMX', '+525512345678')

const stories: readonly Story[] = [
  ['the minute before opening', {}, '2026-11-24T07:59:59-03:00', 'BR-SP-HOURS', '2026-11-24T08:00'],
  ['opening time', {}, '2026-11-24T08:00:00-03:00', 'open'],
  ['the last second', {}, '2026-11-24T19:59:59-03:00', 'open'],
  ['closing time', {}, '2026-11-24T20:00:00-03:00', 'BR-SP-HOURS', '2026-11-25T08:00'],
  ['Saturday before two', {}, '2026-11-28T13:59:00-03:00', 'open'],
  ['Saturday at two', {}, '2026-11-28T14:00:00-03:00', 'BR-SP-HOURS', '2026-11-30T08:00'],
  ['Sunday', {}, '2026-11-29T10:00:00-03:00', 'BR-SP-HOURS', '2026-11-30T08:00'],
  ['the eve of a long weekend', {}, '2026-12-24T20:30:00-03:00', 'BR-SP-HOURS', '2026-12-26T08:00'],
  ['20 November', {}, '2026-11-20T10:00:00-03:00', 'BR-SP-HOURS', '2026-11-21T08:00'],
  ['20 November before it was a holiday', {}, '2023-11-20T10:00:00-03:00', 'open'],
  ['9 July', {}, '2026-07-09T10:00:00-03:00', 'BR-SP-HOURS', '2026-07-10T08:00'],
  ['Corpus Christi, careful', {}, '2026-06-04T10:00:00-03:00', 'BR-SP-HOURS', '2026-06-05T08:00'],
  ['Corpus Christi, by statute', { profile: 'statutory' }, '2026-06-04T10:00:00-03:00', 'open'],
  [
    'a message on Sunday',
    { channel: 'sms' },
    '2026-11-29T10:00:00-03:00',
    'BR-DEFAULT-WINDOW',
    '2026-11-30T08:00',
  ],
  ['an e-mail on Sunday', { channel: 'email' }, '2026-11-29T10:00:00-03:00', 'open'],
  [
    'a receipt on Sunday',
    { channel: 'whatsapp', purpose: 'receipt' },
    '2026-11-29T10:00:00-03:00',
    'open',
  ],
  [
    'a reminder on Sunday',
    { channel: 'whatsapp', purpose: 'pre_due_reminder' },
    '2026-11-29T10:00:00-03:00',
    'BR-DEFAULT-WINDOW',
    '2026-11-30T08:00',
  ],
  [
    'an answer on Sunday night',
    { channel: 'whatsapp', purpose: 'inbound_reply' },
    '2026-11-29T23:00:00-03:00',
    'open',
  ],
  [
    'a booked callback at night',
    { purpose: 'scheduled_callback' },
    '2026-11-24T21:00:00-03:00',
    'BR-SP-HOURS',
    '2026-11-25T08:00',
  ],
  ['Rio opens at nine', rio, '2026-11-24T08:59:00-03:00', 'BR-RJ-HOURS', '2026-11-24T09:00'],
  ['Rio on Saturday', rio, '2026-11-28T10:00:00-03:00', 'BR-RJ-HOURS', '2026-11-30T09:00'],
  [
    'Rio on Carnival Tuesday',
    { ...rio, profile: 'statutory' },
    '2027-02-09T10:00:00-03:00',
    'BR-RJ-HOURS',
    '2027-02-10T09:00',
  ],
  [
    'Ceará by e-mail at six',
    { ...ceara, channel: 'email' },
    '2026-11-24T18:00:00-03:00',
    'BR-CE-HOURS',
    '2026-11-25T08:00',
  ],
  ['Mato Grosso, its own time', cuiaba, '2026-11-24T18:59:00-03:00', 'open'],
  ['Mato Grosso at six', cuiaba, '2026-11-24T19:00:00-03:00', 'BR-MT-HOURS', '2026-11-25T09:00'],
  [
    'Mato Grosso, the creditor itself',
    { ...cuiaba, actorRole: 'original_creditor' },
    '2026-11-24T19:00:00-03:00',
    'open',
  ],
  ['Minas, careful', belo, '2026-11-24T08:30:00-03:00', 'BR-MG-HOURS', '2026-11-24T09:00'],
  ['Minas, by statute', { ...belo, profile: 'statutory' }, '2026-11-24T08:30:00-03:00', 'open'],
  [
    'Pernambuco opens nothing that the default closes',
    recife,
    '2026-11-28T14:30:00-03:00',
    'BR-DEFAULT-WINDOW',
    '2026-11-30T08:00',
  ],
  [
    'a state without a law',
    goiania,
    '2026-11-24T20:00:00-03:00',
    'BR-DEFAULT-WINDOW',
    '2026-11-25T08:00',
  ],
  [
    'Acre, two hours behind',
    acre,
    '2026-11-24T09:59:00-03:00',
    'BR-DEFAULT-WINDOW',
    '2026-11-24T10:00',
  ],
  ['Mexico City', mexico, '2026-11-24T21:59:00-06:00', 'open'],
  [
    'Mexico City at ten at night',
    mexico,
    '2026-11-24T22:00:00-06:00',
    'MX-HOURS',
    '2026-11-25T10:00',
  ],
  ['Mexico on a Saturday', mexico, '2026-11-28T10:00:00-06:00', 'MX-HOURS', '2026-11-30T10:00'],
]

for (const [story, facts, text, answer, next] of stories) {
  test(`${story}: ${answer}`, () => {
    const contact = { ...callToMaria, ...facts }
    const { blockers } = decide(packs, contact, moment(text))
    assert.deepEqual(
      blockers.map(({ ruleId }) => ruleId),
      answer === 'open' ? [] : [answer],
    )
    const found = nextAllowedAt(packs, contact, moment(text))
    const wanted = next === undefined ? moment(text) : moment(`${next}:00-03:00`)
    assert.equal(String(found), String(wanted))
  })
}

test('near the end of the hours a call is warned of, a message is not', () => {
  const warned = (text: string, channel: 'voice_manual' | 'sms') =>
    decide(packs, { ...callToMaria, channel }, moment(text)).warnings.map(({ reason }) => reason.en)
  assert.deepEqual(warned('2026-11-24T19:54:59-03:00', 'voice_manual'), [])
  assert.deepEqual(warned('2026-11-24T19:55:00-03:00', 'voice_manual'), [
    "The allowed hours end at 20:00, the customer's time.",
  ])
  assert.deepEqual(warned('2026-11-24T19:55:00-03:00', 'sms'), [])
})

test('hours are those of the wall clock, also on the days when the clock is changed', () => {
  const everyHour = (place: string) => ({
    zone: place,
    packs: chain(packs, 'ALL'),
    profile: 'statutory' as const,
  })
  const span = { start: 60, end: 24 * 60 }
  const rule = { hours: [[], [], [], [], [], [], [span]], holidays: 'closed' } as unknown
  const hours = (on: string) => {
    const [open] = openOn(rule as WindowRule, day(on), everyHour('America/Tijuana'))
    return open?.end.since(open.start).total('hours')
  }
  assert.equal(hours('2026-03-01'), 23) // an ordinary Sunday, from 01:00 to 24:00
  assert.equal(hours('2026-03-08'), 22) // an hour is lost
  assert.equal(hours('2026-11-01'), 23) // an hour comes twice: it opens when it comes again
})

test('in an hour that comes twice nobody is called outside the hours of the wall clock', () => {
  const half = { start: 90, end: 110 }
  const week = [[], [], [], [], [], [], [half]]
  const rule = { hours: week, holidays: 'as_normal' } as unknown as WindowRule
  const where = { zone: 'America/Tijuana', packs: [], profile: 'statutory' as const }
  const wall = (at: Moment) => at.toZonedDateTimeISO(where.zone).toPlainTime().toString()
  const opens = openOn(rule, day('2026-11-01'), where)
  assert.deepEqual(opens, [])
  const whole = { ...rule, hours: week.with(6, [{ start: 0, end: 90 }]) }
  const [open] = openOn(whole, day('2026-11-01'), where)
  assert.deepEqual(open && [wall(open.start), wall(open.end)], ['00:00:00', '01:30:00'])
  assert.equal(open?.end.since(open.start).total('hours'), 1.5)
})
