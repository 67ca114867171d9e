import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import type { Balance } from '../debts/balance.ts'
import { authority, type Standing } from './authority.ts'
import { type Negotiator, usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const read = readOfferPolicy(
  {
    ...usualOfferPolicy,
    bands: [
      { fromDaysLate: 1, principalPct: '0', finePct: '100', interestPct: '50', feesPct: '0' },
      { fromDaysLate: 90, principalPct: '20', finePct: '100', interestPct: '100', feesPct: '10' },
    ],
    authorityPct: { agent: '50', supervisor: '100', owner: '100' },
    inInstalmentsPct: '50',
  },
  '',
)
assert.ok(read.ok)
const policy = read.value

const owing = (daysLate: number): Balance => ({
  itemId: `${daysLate}`,
  dueOn: day('2026-01-10'),
  daysLate,
  owed: { principal: cents(10001), fine: cents(200), interest: cents(101), fees: cents(1000) },
  totalCents: cents(11302),
  creditCents: cents(0),
})

const most = (who: Negotiator, paying: 'at-once' | 'in-instalments', ...daysLate: number[]) => {
  const balances = daysLate.map(owing)
  const standing: Standing = { balances, policy, who, today: day('2026-11-22') }
  const { principal, fine, interest, fees } = authority(standing, paying)
  return [principal, fine, interest, fees]
}

const stories = [
  ['not late, nothing is forgiven', most('owner', 'at-once', 0), [0n, 0n, 0n, 0n]],
  ['the first day late opens the first band', most('owner', 'at-once', 1), [0n, 200n, 50n, 0n]],
  ['89 days are still the first band', most('owner', 'at-once', 89), [0n, 200n, 50n, 0n]],
  ['90 days open the second', most('owner', 'at-once', 90), [2000n, 200n, 101n, 100n]],
  ['an agent gives half of it', most('agent', 'at-once', 90), [1000n, 100n, 50n, 50n]],
  ['and half of that in instalments', most('agent', 'in-instalments', 90), [500n, 50n, 25n, 25n]],
  ['a supervisor all of it', most('supervisor', 'at-once', 90), [2000n, 200n, 101n, 100n]],
  [
    'each debt is judged by its own lateness',
    most('owner', 'at-once', 0, 1, 90),
    [2000n, 400n, 151n, 100n],
  ],
] as const

for (const [story, found, expected] of stories) {
  test(story, () => assert.deepEqual(found, expected))
}
