import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { packs } from '../compliance/packs.ts'
import type { FactRow } from './facts-store.ts'
import { factsReader } from './work-facts.ts'

const read = factsReader(packs, moment('2026-11-24T10:00:00-03:00'), 'America/Sao_Paulo')

const row: FactRow = {
  debtorId: 'joana',
  portfolioId: 'isp',
  creditorId: 'vale',
  country: 'BR',
  balance: cents(20570),
  oldestDueOn: day('2026-09-10'),
  newestDueOn: day('2026-10-10'),
  isPhoneConfirmed: false,
  isPhoneHopeful: true,
  isOptedOut: false,
  isDeceased: false,
  isHeld: false,
  callbackAt: null,
  notBefore: null,
  promiseDueOn: null,
  lastAgreement: null,
  nextDueOn: null,
  rescueUntilOn: null,
  interruptedOn: null,
  lastAttemptAt: null,
  hasTalked: false,
  attemptsToday: 0,
  debtorKind: 'person',
  hasBirthDay: true,
  hasPostalCode: true,
  hasPlace: true,
  hasProduct: true,
  hasBoughtOn: false,
  hasServiceFacts: false,
  hasEmail: false,
  hasTreatment: false,
  hasPaymentMeans: true,
  visitState: null,
  visitAt: null,
  isVisitFollowed: null,
  chequeState: null,
}

const phones = [
  ['nothing that still works', null, null, 'none'],
  ['somebody answered there', true, false, 'confirmed'],
  ['nobody tried it', false, true, 'untested'],
  ['it only ever failed', false, false, 'failing'],
] as const

for (const [story, isPhoneConfirmed, isPhoneHopeful, answer] of phones) {
  test(`a phone: ${story}: ${answer}`, () => {
    assert.equal(read({ ...row, isPhoneConfirmed, isPhoneHopeful }).phone, answer)
  })
}

const ages = [
  ['due five years ago to the day', '2021-11-24', null, false],
  ['due a day more than five years ago', '2021-11-23', null, true],
  ['as old, but agreed upon in time', '2021-11-23', '2026-11-01', false],
  ['agreed upon too late', '2019-01-10', '2026-11-01', true],
] as const

for (const [story, due, interrupted, isTimeBarred] of ages) {
  test(`${story}: ${isTimeBarred ? 'too old to be asked for' : 'in time'}`, () => {
    const newestDueOn = day(due)
    const interruptedOn = interrupted && day(interrupted)
    const facts = { ...row, oldestDueOn: newestDueOn, newestDueOn, interruptedOn }
    assert.equal(read(facts).isTimeBarred, isTimeBarred)
  })
}

test('an agreement that is paid up waits for its night and for nobody', () => {
  const facts = read({ ...row, lastAgreement: 'open', nextDueOn: null })
  assert.equal(String(facts.agreement?.nextDueOn), '9999-12-31')
})

test('the last attempt is on the day of the office', () => {
  const facts = read({ ...row, lastAttemptAt: moment('2026-11-24T01:30:00Z') })
  assert.equal(String(facts.lastAttemptOn), '2026-11-23')
})
