import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bandAt,
  bandEnd,
  contradiction,
  type Discounts,
  grantedPct,
  withBandsInOrder,
} from './discount.ts'

const band = (fromDaysLate: number, principalPct: string) => ({
  fromDaysLate,
  principalPct,
  finePct: '100',
  interestPct: '100',
  feesPct: '0',
})
const policy: Discounts = {
  bands: [band(91, '15'), band(1, '0'), band(31, '5')],
  authorityPct: { agent: '60', supervisor: '80', owner: '100' },
}

const stories = [
  [0, undefined],
  [1, '0'],
  [30, '0'],
  [31, '5'],
  [90, '5'],
  [91, '15'],
  [4000, '15'],
] as const
for (const [days, principalPct] of stories) {
  test(`${days} days late may be forgiven ${principalPct ?? 'nothing'}% of the principal`, () =>
    assert.equal(bandAt(policy, days)?.principalPct, principalPct))
}

test('a band ends the day before the next begins, in whatever order they stand', () => {
  assert.equal(bandEnd(policy, band(1, '0')), 30)
  assert.equal(bandEnd(policy, band(31, '5')), 90)
  assert.equal(bandEnd(policy, band(91, '15')), null)
})

test('bands are published from the fewest days late to the most', () => {
  const days = withBandsInOrder(policy).bands.map(({ fromDaysLate }) => fromDaysLate)
  assert.deepEqual(days, [1, 31, 91])
})

test('each role gives its share of the most', () => {
  assert.equal(grantedPct(policy, '15', 'agent'), '9')
  assert.equal(grantedPct(policy, '15', 'supervisor'), '12')
  assert.equal(grantedPct(policy, '15', 'owner'), '15')
  assert.equal(grantedPct(policy, '0.5', 'agent'), '0.3')
})

test('a policy that contradicts itself is named before it is sent', () => {
  assert.equal(contradiction(policy), undefined)
  const twice = { ...policy, bands: [band(1, '0'), band(1, '5')] }
  assert.equal(contradiction(twice), 'bands-begin-twice')
  const falls = { ...policy, authorityPct: { agent: '90', supervisor: '80', owner: '100' } }
  assert.equal(contradiction(falls), 'authority-falls')
})
