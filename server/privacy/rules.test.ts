import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { workingDayOf } from '../complaints/working-days.ts'
import { packs } from '../compliance/packs.ts'
import { dueOfRequest } from './due.ts'
import { type ErasureFacts, erasure } from './erasure.ts'
import { protocolOf } from './protocol.ts'
import { retentionTimes } from './retention.ts'

for (const [country, kind, lastDay, ruleId] of [
  ['BR', 'access', '2026-12-09', 'BR-LGPD-RIGHTS'],
  ['BR', 'deletion', '2026-12-09', 'BR-LGPD-RIGHTS'],
  // Confirmation is at once: the next working day, by our own policy.
  ['BR', 'confirmation', '2026-11-25', 'policy'],
  ['MX', 'access', '2026-12-22', 'MX-ARCO'],
  ['CO', 'access', '2026-12-09', 'CO-HABEAS-DATA'],
  ['PE', 'access', '2026-12-09', 'policy'],
] as const) {
  test(`${kind} asked in ${country} on 24 November is answered by ${lastDay} (${ruleId})`, () => {
    const asked = { country, kind, on: day('2026-11-24') }
    const due = dueOfRequest(packs, asked, workingDayOf(packs, country))
    assert.deepEqual({ ...due, on: String(due.on) }, { on: lastDay, ruleId })
  })
}

const long: ErasureFacts = {
  owes: false,
  hasOpenComplaint: false,
  isUnderLegalHold: false,
  lastMovementOn: day('2021-11-24'),
  today: day('2026-11-24'),
}
const fates = (facts: Partial<ErasureFacts>) =>
  erasure({ ...long, ...facts })
    .map(({ record, does, why }) => `${record} ${does}${why ? ` ${why}` : ''}`)
    .join(', ')

const all = (why: string) =>
  ['budgets', 'contacts', 'notes', 'identity'].map((one) => `${one} keep ${why}`).join(', ')

for (const [story, facts, answer] of [
  [
    'five years after the last movement',
    {},
    'budgets remove, contacts remove, notes remove, identity remove',
  ],
  [
    'a day before that',
    { lastMovementOn: day('2021-11-25') },
    'budgets remove, contacts remove, notes keep evidence, identity keep evidence',
  ],
  [
    'while something is owed',
    { owes: true },
    'budgets remove, contacts keep owes, notes keep owes, identity keep owes',
  ],
  ['while a complaint is open', { hasOpenComplaint: true }, all('complaint')],
  [
    'under a legal hold, whatever else',
    { isUnderLegalHold: true, hasOpenComplaint: true, owes: true },
    all('legal-hold'),
  ],
] as const) {
  test(`deletion ${story}: ${answer}`, () => assert.equal(fates(facts), answer))
}

test('what is kept as proof says from which day it may go, and every fate names its law', () => {
  const plan = erasure({ ...long, lastMovementOn: day('2024-02-29') })
  assert.equal(String(plan.find(({ record }) => record === 'identity')?.untilOn), '2029-02-28')
  for (const { law } of plan) for (const words of Object.values(law)) assert.ok(words.length > 20)
})

test('an agency keeps as long as it chose, within what the packs of its country bound', () => {
  const chosen = new Map([
    ['identity', 30],
    ['contacts', 400],
    ['page-visits', 7],
    ['notes', 30],
  ])
  const days = (country: string, record: string) =>
    retentionTimes(packs, country, chosen).find((one) => one.record === record)?.days
  assert.equal(days('BR', 'identity'), 1826, 'proof stays five years')
  assert.equal(days('BR', 'notes'), 1826, 'and so does what was said and how it is known')
  assert.equal(days('BR', 'contacts'), 90, 'nothing is kept for a next debt')
  assert.equal(days('BR', 'page-visits'), 7)
  assert.equal(days('BR', 'budgets'), 30)
  assert.equal(days('CL', 'identity'), 730)
  assert.equal(days('MX', 'contacts'), 400)
})

test('a protocol is said on the phone, and is never the same by its day alone', () => {
  const one = protocolOf(day('2026-11-24'), new Uint8Array([0, 29, 30, 255, 7]))
  assert.match(one, /^20261124-[2-9A-HJKMNP-TV-Z]{5}$/)
  assert.notEqual(one, protocolOf(day('2026-11-24'), new Uint8Array([1, 29, 30, 255, 7])))
})
