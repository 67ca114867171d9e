import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { consequence } from './consequence.ts'
import type { Outcome } from './outcome.ts'
import { chosenByPeople, shippedTree } from './outcome-tree.ts'
import { outcomeOf, outcomes, outcomesVersion } from './outcomes.ts'
import { type CallFacts, type WrapUp, wrapUp } from './wrap-up.ts'

// Written down on purpose: a code that changes its meaning needs another version.
const meaning = (one: Outcome): string => {
  const flags: readonly (readonly [boolean, string])[] = [
    [one.answered, 'answered'],
    [one.rightParty, 'right'],
    [one.productive, 'productive'],
    [one.promise, 'promise'],
    [one.isFinal, 'final'],
    [one.needsConfirmation, 'twice'],
  ]
  const hold = one.hold ? [`hold ${one.hold.days ?? 'until lifted'}`] : []
  const said = flags.filter(([isSo]) => isSo).map(([, name]) => name)
  return [one.code, ...said, ...hold, one.phone].join(' ')
}

test('codes and flags are those of version 1', () => {
  assert.equal(outcomesVersion, 2)
  assert.deepEqual(outcomes.map(meaning), [
    'NAT worse',
    'OCU none',
    'CXP worse',
    'MUD none',
    'INX bad',
    'FAX bad',
    'NLIG none',
    'REC answered ok',
    'TRC answered worse',
    'ERR answered bad',
    'MUDOU answered bad',
    'MENO answered twice hold until lifted dnc',
    'HOSP answered hold 30 ok',
    'FALT answered twice hold until lifted dnc',
    'DESL answered right ok',
    'NMOM answered right ok',
    'AGEN answered right productive ok',
    'PROM answered right productive promise ok',
    'ACV answered right productive promise ok',
    'ACP answered right productive promise ok',
    'VISI answered right productive ok',
    'CHEQ answered right productive promise ok',
    'CPRO answered right productive ok',
    '2VIA answered right productive ok',
    'ALEG answered right hold 3 ok',
    'DISC answered right ok',
    'DESC answered right twice hold until lifted ok',
    'SEMC answered right ok',
    'RECU answered right ok',
    'JUD answered right twice hold until lifted dnc',
    'PROC answered right hold until lifted ok',
    'OPT answered right dnc',
    'FALE answered final twice hold until lifted dnc',
    'DESB answered right productive promise ok',
    'CANC answered right ok',
    'TEC answered right hold 2 ok',
    'S-NAT worse',
    'S-OCU none',
    'S-DROP none',
    'S-AMD worse',
    'S-INX bad',
    'S-TPA none',
  ])
})

test('flags build on each other: productive is of the right party, who answered', () => {
  for (const one of outcomes) {
    assert.ok(!one.productive || one.rightParty, one.code)
    assert.ok(!one.rightParty || one.answered, one.code)
    assert.ok(!one.promise || one.productive, one.code)
    assert.ok(
      Object.values(one.label).every((label) => label.trim() !== ''),
      one.code,
    )
  }
})

test('a machine’s outcomes are not for people to choose', () => {
  const chosen = chosenByPeople(shippedTree)
  assert.equal(chosen.length, 36)
  assert.ok(chosen.every(({ code }) => !code.startsWith('S-')))
})

const now = moment('2026-11-24T10:00:00-03:00')
const zone = 'America/Sao_Paulo'
const call: CallFacts = {
  wasDialed: true,
  isVerified: true,
  isThirdParty: false,
  hasAgreement: true,
  arranged: { visit: true, cheque: true },
  offers: { told: 2, couldBe: true, mayPass: false },
  today: day('2026-11-24'),
}
const ended = (code: string, given: Partial<WrapUp> = {}): WrapUp => ({
  code,
  fields: {},
  callbackAt: null,
  promise: null,
  isConfirmed: true,
  ...given,
})
const promise = { dueOn: day('2026-11-24'), amount: cents(1), means: 'pix' }
const refused = (isConfirmed = false) =>
  ended('RECU', { fields: { reason: 'não quer conversar' }, isConfirmed })
const offersTold = (told: number, change: object = {}) => ({
  offers: { told, couldBe: true, mayPass: false, ...change },
})
const promised = (change: Partial<typeof promise>) =>
  ended('PROM', { promise: { ...promise, ...change } })

const stories: readonly (readonly [string, WrapUp, Partial<CallFacts>, string])[] = [
  ['a code that is not there', ended('XYZ'), {}, 'unknown-outcome'],
  ['a machine’s code', ended('S-NAT'), {}, 'unknown-outcome'],
  ['no answer', ended('NAT'), {}, 'yes'],
  ['no answer, and nobody was dialed', ended('NAT'), { wasDialed: false }, 'outcome-needs-a-call'],
  [
    'not called, and why',
    ended('NLIG', { fields: { why: 'no-number' } }),
    { wasDialed: false },
    'yes',
  ],
  ['not called, without why', ended('NLIG'), { wasDialed: false }, 'missing-field why'],
  [
    'not called, for a reason of its own',
    ended('NLIG', { fields: { why: 'tired' } }),
    {},
    'missing-field why',
  ],
  [
    'a message, and with whom',
    ended('REC', { fields: { answeredBy: 'Ana', kinship: 'irmã' } }),
    {},
    'yes',
  ],
  [
    'a message, and blanks',
    ended('REC', { fields: { answeredBy: 'Ana', kinship: '  ' } }),
    {},
    'missing-field kinship',
  ],
  ['a promise with all three', promised({}), {}, 'yes'],
  ['a promise without anything', ended('PROM'), {}, 'promise-incomplete dueOn'],
  [
    'a promise for yesterday',
    promised({ dueOn: day('2026-11-23') }),
    {},
    'promise-incomplete dueOn',
  ],
  ['a promise of nothing', promised({ amount: cents(0) }), {}, 'promise-incomplete amountCents'],
  ['a promise without its means', promised({ means: ' ' }), {}, 'promise-incomplete means'],
  ['a promise of nobody knows whom', promised({}), { isVerified: false }, 'outcome-needs-identity'],
  ['a promise of somebody else', promised({}), { isThirdParty: true }, 'outcome-needs-identity'],
  ['an agreement that was made', ended('ACP'), {}, 'yes'],
  ['an agreement that was not', ended('ACP'), { hasAgreement: false }, 'no-agreement-made'],
  ['a refusal after two offers', refused(), {}, 'yes'],
  ['a refusal after one', refused(), offersTold(1), 'too-few-offers'],
  ['a refusal of somebody unknown', refused(), { ...offersTold(0), isVerified: false }, 'yes'],
  ['a refusal where nothing could be offered', refused(), offersTold(0, { couldBe: false }), 'yes'],
  [
    'a supervisor’s refusal after one, said once',
    refused(false),
    offersTold(1, { mayPass: true }),
    'needs-confirmation',
  ],
  ['and said again', refused(true), offersTold(1, { mayPass: true }), 'yes'],
  ['a callback and its time', ended('AGEN', { callbackAt: now }), {}, 'yes'],
  ['a callback without its time', ended('AGEN'), {}, 'missing-field callbackAt'],
  ['cannot talk, without a time', ended('NMOM'), {}, 'yes'],
  [
    'paid, on a day that is none',
    ended('ALEG', { fields: { paidOn: '2026-02-30', means: 'pix' } }),
    {},
    'missing-field paidOn',
  ],
  [
    'paid, without the receipt',
    ended('ALEG', { fields: { paidOn: '2026-11-20', means: 'pix' } }),
    {},
    'yes',
  ],
  ['another number, left out', ended('MUDOU'), {}, 'yes'],
  [
    'another number, too short',
    ended('MUDOU', { fields: { newPhone: '1234' } }),
    {},
    'missing-field newPhone',
  ],
  [
    'a death, said once',
    ended('FALT', { fields: { informant: 'Ana' }, isConfirmed: false }),
    {},
    'needs-confirmation',
  ],
  ['a death, said twice', ended('FALT', { fields: { informant: 'Ana' } }), {}, 'yes'],
  [
    'a death, and nobody said so',
    ended('FALT', { isConfirmed: false }),
    {},
    'missing-field informant',
  ],
]

for (const [story, given, facts, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const decision = wrapUp(shippedTree, given, { ...call, ...facts })
    const said = decision.ok
      ? 'yes'
      : [decision.refusal, decision.facts.field ?? []].flat().join(' ')
    assert.equal(said.replace(/^unknown-outcome.*/, 'unknown-outcome'), answer)
  })
}

const follows = (code: string, given: Partial<WrapUp> = {}) => {
  const outcome = outcomeOf(code)
  assert.ok(outcome)
  return consequence(outcome, ended(code, given), now, zone)
}
const notBefore = (code: string, given: Partial<WrapUp> = {}) =>
  follows(code, given).notBefore?.toZonedDateTimeISO(zone).toPlainDateTime().toString() ?? null

test('each outcome says when to try again', () => {
  assert.equal(notBefore('OCU'), '2026-11-24T10:15:00')
  assert.equal(notBefore('NAT'), '2026-11-24T14:00:00')
  assert.equal(notBefore('DESL'), '2026-11-25T00:00:00')
  assert.equal(notBefore('SEMC'), '2026-12-09T00:00:00')
  assert.equal(notBefore('SEMC', { fields: { retryOn: '2026-12-05' } }), '2026-12-05T00:00:00')
  assert.equal(notBefore('2VIA'), '2026-11-26T00:00:00')
  assert.equal(notBefore('ACV'), null)
  const callbackAt = moment('2026-11-26T15:00:00-03:00')
  assert.equal(notBefore('NMOM', { callbackAt }), '2026-11-26T15:00:00')
  assert.equal(String(follows('AGEN', { callbackAt }).callbackAt), String(callbackAt))
})

test('a wrong number dies, a bad one too, and an answered one gains', () => {
  assert.deepEqual(follows('ERR').phone, { state: 'dead', rightParty: 'wrong', scoreChange: 0 })
  assert.deepEqual(follows('INX').phone, { state: 'dead', rightParty: null, scoreChange: 0 })
  assert.deepEqual(follows('NAT').phone, { state: 'alive', rightParty: null, scoreChange: -1 })
  assert.deepEqual(follows('RECU').phone, {
    state: 'alive',
    rightParty: 'confirmed',
    scoreChange: 1,
  })
  assert.deepEqual(follows('REC').phone, { state: 'alive', rightParty: null, scoreChange: 1 })
  assert.equal(follows('JUD').phone.state, 'do-not-contact')
})

test('who asks us to stop is heard, on that channel or on all', () => {
  const sms = follows('OPT', { fields: { channel: 'sms' } })
  assert.equal(sms.optOut, 'sms')
  assert.equal(sms.phone.state, 'alive')
  const all = follows('OPT', { fields: { channel: 'all' } })
  assert.equal(all.optOut, 'all')
  assert.equal(all.phone.state, 'do-not-contact')
  assert.equal(follows('OPT').optOut, 'all')
  assert.equal(follows('RECU').optOut, null)
})

test('a hold ends after its days, or when a person lifts it', () => {
  const untilOn = (code: string) => follows(code).hold?.untilOn?.toString() ?? null
  assert.equal(untilOn('ALEG'), '2026-11-27')
  assert.equal(untilOn('TEC'), '2026-11-26')
  assert.deepEqual(follows('FALT').hold, { reason: 'deceased', untilOn: null })
  assert.equal(follows('FALT').queue, 'supervisor')
  assert.equal(follows('NAT').hold, null)
})
