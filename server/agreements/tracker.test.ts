import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents, zero } from '../../kit/money.ts'
import { packs } from '../compliance/packs.ts'
import { type Agreement, breakOff, keep, type OpenAgreement, renegotiate } from './agreement.ts'
import { type Rescue, readFollowUpPolicy, usualFollowUpPolicy } from './follow-up.ts'
import { tracker } from './tracker.ts'

const read = readFollowUpPolicy(usualFollowUpPolicy, '')
assert.ok(read.ok)
const policy = read.value

/** Two payments of R$ 10,00; `paidOn` are the days of those that are paid. */
const agreed = (...paidOn: string[]): OpenAgreement => ({
  state: 'open',
  agreedOn: day('2026-12-01'),
  instalments: [0, 1].map((months) => ({
    n: months + 1,
    dueOn: day('2026-12-10').add({ months }),
    amountCents: cents(1000),
    interestCents: zero,
    paidCents: cents(paidOn[months] ? 1000 : 0),
    paidOn: paidOn[months] ? day(paidOn[months]) : null,
  })),
})
const value = (answer: { ok: true; value: Agreement } | { ok: false }) => {
  assert.ok(answer.ok)
  return answer.value
}
const rescue: Rescue = { n: 1, dueOn: day('2026-12-10'), untilOn: day('2026-12-18') }

const told = (agreement: Agreement, today: string, rescues: Rescue[] = []) => {
  const about = { debtorKind: 'consumer', jurisdiction: 'BR', sector: null } as const
  return tracker({ agreement, policy, rescues, packs, about, today: day(today) })
}
const step = (...given: Parameters<typeof told>) =>
  Object.values(told(...given).step)
    .map(String)
    .join(' ')

const stories = [
  ['before the first payment', step(agreed(), '2026-12-05'), 'pay 2026-12-10'],
  ['after it, the next', step(agreed('2026-12-10'), '2026-12-11'), 'pay 2027-01-10'],
  ['late', step(agreed(), '2026-12-11'), 'pay-late 2026-12-15'],
  ['in rescue', step(agreed(), '2026-12-16', [rescue]), 'talk 2026-12-18'],
  ['all paid', step(agreed('2026-12-10', '2026-12-11'), '2026-12-11'), 'settle'],
  [
    'kept',
    step(value(keep(agreed('2026-12-10', '2026-12-11'), day('2026-12-12'))), '2026-12-20'),
    'settled 2026-12-12',
  ],
  [
    'broken',
    step(value(breakOff(agreed(), day('2026-12-19'))), '2026-12-20'),
    'debt-returned 2026-12-19',
  ],
  [
    'replaced',
    step(value(renegotiate(agreed(), day('2026-12-14'))), '2026-12-20'),
    'replaced 2026-12-14',
  ],
] as const
for (const [story, answer, expected] of stories) {
  test(`${story}: ${expected}`, () => assert.equal(answer, expected))
}

test('what is paid and what is left add up to what was agreed', () => {
  const { paidCents, leftCents, paidCount, partCount, next } = told(
    agreed('2026-12-10'),
    '2026-12-11',
  )
  assert.deepEqual([paidCents, leftCents, paidCount, partCount], [1000n, 1000n, 1, 2])
  assert.deepEqual(next, { n: 2, dueOn: day('2027-01-10'), leftCents: 1000n })
})

const removal = (...given: Parameters<typeof told>) => {
  const found = told(...given).listingRemoval
  return found ? `${found.by} by ${found.ruleId}` : 'none'
}

const removals = [
  ['nothing is paid', removal(agreed(), '2026-12-05'), 'none'],
  [
    'the first of several is paid: five business days, by analogy',
    removal(agreed('2026-12-10'), '2026-12-11'),
    '2026-12-17 by BR-DELIST-AGREE',
  ],
  [
    'paid on a Saturday: Monday is the first of the five',
    removal(agreed('2026-12-12'), '2026-12-13'),
    '2026-12-18 by BR-DELIST-AGREE',
  ],
  [
    'kept: what was to be done after the first payment is not done later for the last',
    removal(value(keep(agreed('2026-12-10', '2027-01-08'), day('2027-01-09'))), '2027-01-09'),
    '2026-12-17 by BR-DELIST-AGREE',
  ],
  [
    'broken: the debt has returned',
    removal(value(breakOff(agreed('2026-12-10'), day('2027-01-20'))), '2027-01-20'),
    'none',
  ],
] as const
for (const [story, answer, expected] of removals) {
  test(`${story}: ${expected}`, () => assert.equal(answer, expected))
}

test('a single payment counts as paid in full (Súmula 548), from the day of its money', () => {
  const [first] = agreed('2026-12-10').instalments
  const single = { ...agreed(), instalments: first ? [first] : [] }
  assert.equal(removal(single, '2026-12-10'), 'none')
  const kept = value(keep(single, day('2026-12-12')))
  assert.equal(removal(kept, '2026-12-12'), '2026-12-17 by BR-DELIST-5BD')
})
