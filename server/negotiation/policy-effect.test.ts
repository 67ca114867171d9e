import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../kit/dates.ts'
import { add, cents } from '../../kit/money.ts'
import type { Balance } from '../debts/balance.ts'
import { usualOfferPolicy } from './policy.ts'
import { compared, effects, type Owing } from './policy-effect.ts'
import { readOfferPolicy } from './policy-reader.ts'

const today = day('2026-11-24')
const policyWith = (change: object) => {
  const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}

/** R$ 1.000,00 of principal and R$ 100,00 of interest, so many days late. */
const owing = (debtorId: string, daysLate: number, times = 1): Owing => {
  const [principal, interest] = [cents(100_000 * times), cents(10_000 * times)]
  const owed = { principal, fine: cents(0), interest, fees: cents(0) }
  const balance = { itemId: debtorId, owed, daysLate, totalCents: add(principal, interest) }
  return {
    debtorId,
    name: debtorId,
    balances: [balance as unknown as Balance],
    history: { firstPaidOn: null, kept: 0, broken: 0, problem: null },
  }
}

const before = policyWith({})
/** Young debts lose their discount of interest, old ones gain. */
const after = policyWith({
  authorityPct: { agent: '100', supervisor: '100', owner: '100' },
  bands: [
    { ...usualOfferPolicy.bands[0], interestPct: '0', finePct: '0' },
    { ...usualOfferPolicy.bands[1], fromDaysLate: 91 },
  ],
})

test('what each role may forgive, and what a month weighs, before and after', () => {
  const one = compared(owing('ana', 100), { before, after }, today)
  // Before, 91 days or more: 15% of the principal and all interest, of which an agent gives 60%.
  assert.deepEqual(one.before.mostCents, { agent: 15_000n, supervisor: 20_000n, owner: 25_000n })
  assert.equal(one.before.mostPct, '13.63')
  // 102.500 in at most 12 parts, none below a down payment of a tenth: ten of them.
  assert.equal(one.before.monthlyCents, 10_250n)
  assert.deepEqual(one.after.mostCents, { agent: 15_000n, supervisor: 15_000n, owner: 15_000n })
})

test('who gains and who loses, and the people whom it changes most', () => {
  const people = [owing('young', 5), owing('old', 100, 3), owing('older', 400), owing('on-time', 0)]
  const found = effects(
    people.map((one) => compared(one, { before, after }, today)),
    4,
  )
  assert.equal(found.people, 4)
  assert.equal(found.lose, 2)
  assert.equal(found.gain, 0)
  assert.deepEqual(
    found.examples.map(({ debtorId }) => debtorId),
    ['older', 'young', 'old'],
  )
  assert.equal(found.before.withDiscount, 3)
  assert.equal(found.after.withDiscount, 2)
  const everyone = found.before.distribution.reduce((sum, { people }) => sum + people, 0)
  assert.equal(everyone, 4)
})

test('a sample stands for all: money grows, counts do not', () => {
  const some = [owing('a', 100), owing('b', 100)].map((one) =>
    compared(one, { before, after }, today),
  )
  const [seen, all] = [effects(some, 2), effects(some, 7)]
  assert.equal(seen.owedCents, 220_000n)
  assert.equal(all.owedCents, 770_000n)
  assert.equal(all.before.mostCents.agent, 105_000n)
  assert.equal(all.before.averageCents, seen.before.averageCents)
  assert.equal(all.people, 2)
})

test('nobody at all is no effect, not an error', () => {
  const none = effects([], 0)
  assert.equal(none.owedCents, 0n)
  assert.equal(none.after.averageCents, 0n)
  assert.equal(none.after.smallestMonthlyCents, null)
})

test('the same policy changes nobody', () => {
  const same = effects([compared(owing('a', 40), { before, after: before }, today)], 1)
  assert.equal(same.gain + same.lose, 0)
  assert.deepEqual(same.before, same.after)
})
