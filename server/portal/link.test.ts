import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { goodUntil, isTheirDocument, type Link, lockedUntil, stateOf, triesLeft } from './link.ts'
import { localeOf } from './says.ts'

const now = moment('2026-11-24T13:00:00Z')
const link: Link = {
  expiresAt: moment('2027-03-24T13:00:00Z'),
  revokedAt: null,
  wrongAnswers: 0,
  lastWrongAt: null,
}
const minutesAgo = (minutes: number) => now.subtract({ minutes })

for (const [story, given, state] of [
  ['a fresh address', {}, 'live'],
  ['at its last second', { expiresAt: now.add({ seconds: 1 }) }, 'live'],
  ['at its end', { expiresAt: now }, 'expired'],
  ['withdrawn by an agent', { revokedAt: now }, 'revoked'],
  ['four wrong answers', { wrongAnswers: 4, lastWrongAt: minutesAgo(1) }, 'live'],
  ['five wrong answers', { wrongAnswers: 5, lastWrongAt: minutesAgo(59) }, 'locked'],
  ['an hour after the fifth', { wrongAnswers: 5, lastWrongAt: minutesAgo(60) }, 'live'],
  ['ten wrong answers', { wrongAnswers: 10, lastWrongAt: minutesAgo(1) }, 'locked'],
  ['fifteen, however long ago', { wrongAnswers: 15, lastWrongAt: minutesAgo(9000) }, 'revoked'],
] as const) {
  test(`${story}: ${state}`, () => assert.equal(stateOf({ ...link, ...given }, now), state))
}

test('tries are counted down, and begin again after the pause', () => {
  assert.equal(triesLeft(link), 5)
  assert.equal(triesLeft({ ...link, wrongAnswers: 4 }), 1)
  assert.equal(triesLeft({ ...link, wrongAnswers: 5 }), 5)
  assert.equal(lockedUntil({ ...link, wrongAnswers: 3, lastWrongAt: now }), undefined)
})

test('the end of the document opens the page, however it is typed; nothing else does', () => {
  for (const said of ['4705', '47-05', ' 47 05 ']) assert.ok(isTheirDocument('39053344705', said))
  for (const said of ['', '705', '04705', '4706', '39053344705', '••••'])
    assert.ok(!isTheirDocument('39053344705', said), said)
  assert.ok(isTheirDocument('GODE561231GR8', '1gr8'))
})

test('an address outlives the last payment', () => {
  const soon = goodUntil(now, day('2026-12-24'), 'America/Sao_Paulo')
  assert.equal(String(soon), '2027-03-24T13:00:00Z')
  const long = goodUntil(now, day('2028-11-24'), 'America/Sao_Paulo')
  assert.equal(String(long).slice(0, 10), '2028-12-24')
})

for (const [accepted, locale] of [
  [undefined, 'pt-BR'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr-FR,fr;q=0.9', 'pt-BR'],
  ['en-US;q=0.5, pt;q=0.9', 'pt-BR'],
  ['en', 'en'],
  ['es;q=0,en;q=0.1', 'en'],
  [',;q=,;;', 'pt-BR'],
] as const) {
  test(`a browser that asks for ${accepted} reads ${locale}`, () =>
    assert.equal(localeOf(accepted), locale))
}
