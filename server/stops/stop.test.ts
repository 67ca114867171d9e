import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { undue } from '../debts/undue.ts'
import { check } from '../wording/check.ts'
import {
  type AskedStop,
  lifting,
  placing,
  type StopInForce,
  stopOfCall,
  stopOfNight,
  stopOfOffers,
} from './stop.ts'
import { kindsThatStop, stopCodes, stopKindOf, stopKindOfHold, stopKinds } from './stop-kinds.ts'
import { sayOfStop } from './words/say.ts'

const today = day('2026-11-24')
const asked = (kind: string, more: Partial<AskedStop> = {}): AskedStop => ({
  kind,
  channel: null,
  contactPointId: null,
  untilOn: null,
  evidence: 'disse',
  door: 'person-page',
  ...more,
})
const answer = (given: AskedStop) => {
  const placed = placing(given, today)
  return placed.ok ? String(placed.value.untilOn) : placed.refusal
}

const stories: readonly (readonly [string, AskedStop, string])[] = [
  ['a death lasts until somebody lifts it', asked('deceased'), 'null'],
  ['hospital rests for thirty days', asked('illness'), '2026-12-24'],
  [
    'or until the day that was said',
    asked('illness', { untilOn: day('2026-12-01') }),
    '2026-12-01',
  ],
  ['not until today', asked('illness', { untilOn: today }), 'stop-day-past'],
  ['but until tomorrow', asked('illness', { untilOn: day('2026-11-25') }), '2026-11-25'],
  [
    'hard times: ninety days',
    asked('hardship', { untilOn: today.add({ days: 90 }) }),
    '2027-02-22',
  ],
  ['and no more', asked('hardship', { untilOn: today.add({ days: 91 }) }), 'stop-too-long'],
  ['a day is not asked where none is', asked('minor', { untilOn: day('2026-12-01') }), 'null'],
  ['a channel is named', asked('channel'), 'stop-needs-channel'],
  ['and then closed', asked('channel', { channel: 'sms' }), 'null'],
  ['a wrong person is at a number', asked('wrong-person'), 'stop-needs-contact-point'],
  ['a technical pause comes from a call', asked('technical'), 'stop-not-by-hand'],
  ['which it may', asked('technical', { door: 'call' }), '2026-11-26'],
  ['a word that is no kind', asked('tired'), 'unknown-stop-kind'],
]
for (const [story, given, wanted] of stories) {
  test(`${story}: ${wanted}`, () => assert.equal(answer(given), wanted))
}

test('what an agent may lift, a supervisor may; with a ground of the kind and no other', () => {
  for (const { code, liftedBy, grounds } of stopKinds) {
    const [ground = 'mistake'] = grounds
    assert.equal(lifting(code, ground, false).ok, liftedBy === 'agent', code)
    assert.ok(lifting(code, ground, true).ok, code)
  }
  const byTheDead = lifting('deceased', 'person-asked', true)
  assert.equal(!byTheDead.ok && byTheDead.refusal, 'ground-not-enough')
})

const stop = (kind: string, channel: StopInForce['channel'] = null): StopInForce => ({
  kind,
  channel,
  untilOn: null,
})

test('what is stopped of offers is what the table of debts refuses', () => {
  for (const code of stopCodes) {
    const hold = stopKindOf(code)?.hold ?? 'none'
    const refused = undue({ marks: [], holds: [hold], lastDayInTime: null }, today)
    assert.equal(stopOfOffers([stop(code)]) !== undefined, refused !== undefined, code)
  }
  assert.deepEqual(kindsThatStop('offers'), ['deceased', 'minor', 'disputed'])
})

test('every hold that people place has its kind', () => {
  const holds = ['deceased', 'disputed', 'lawyer', 'complaint', 'payment-claimed', 'hardship']
  for (const reason of [...holds, 'technical', 'minor', 'illness', 'not-at-work', 'other'])
    assert.equal(stopKindOfHold(reason)?.hold, reason)
})

test('a call within a stop, and the first one after it', () => {
  const until = { ...stop('illness'), untilOn: day('2026-12-01') }
  const zone = 'America/Sao_Paulo'
  const at = (text: string) => stopOfCall([until], moment(`${text}:00-03:00`), zone)
  assert.equal(at('2026-11-30T23:59'), 'illness')
  assert.equal(at('2026-12-01T00:00'), undefined)
  const now = moment('2026-11-24T10:00:00-03:00')
  assert.equal(stopOfCall([stop('channel', 'voice')], now, zone), 'channel')
  assert.equal(stopOfCall([stop('channel', 'sms')], now, zone), undefined)
  assert.equal(stopOfCall([stop('not-at-work')], now, zone), undefined)
})

test('a night rests for the grave, keeps silent for who asked, and works for the others', () => {
  const night = (kind: string, channel: StopInForce['channel'] = null) =>
    stopOfNight([stop(kind, channel)])
  for (const code of kindsThatStop('breaking')) assert.equal(night(code), 'rest', code)
  assert.equal(night('cease'), 'silent')
  assert.equal(night('channel', 'voice'), null)
  assert.equal(night('not-at-work'), null)
  assert.equal(stopOfNight([stop('cease'), stop('minor')]), 'rest')
})

for (const locale of ['pt-BR', 'es'] as const) {
  test(`what is said at a stop could be said to anybody, in ${locale}`, () => {
    for (const code of stopCodes) {
      const text = sayOfStop[code][locale]
      assert.deepEqual(
        check({ text, locale, audience: 'third_party' }).map(({ category }) => category),
        [],
        text,
      )
    }
  })
}
