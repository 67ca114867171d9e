import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, percent, zero } from '../../kit/money.ts'
import { type ChargeFacts, capCharges } from './charge-caps.ts'
import { packs } from './packs.ts'

const late: ChargeFacts = {
  profile: 'conservative',
  debtorKind: 'consumer',
  sector: null,
  jurisdiction: 'BR-SP',
  principalCents: cents(10_000),
  daysLate: 45,
  finePct: percent('2'),
  interestPctMonth: percent('1'),
  feesPct: percent('0'),
  isReciprocal: false,
}
const on = day('2026-11-24')
const told = (facts: Partial<ChargeFacts>) => {
  const { passed, allowed } = capCharges(packs, { ...late, ...facts }, on)
  return [passed.map(({ ruleId }) => ruleId), allowed.fine, allowed.interest, allowed.fees]
}

const stories: [string, Partial<ChargeFacts>, unknown[]][] = [
  ['2% and 1% a month are what may be charged', {}, [[], 200n, 150n, 0n]],
  ['a fine of 10% is cut to 2%', { finePct: percent('10') }, [['BR-CDC-52-1'], 200n, 150n, 0n]],
  [
    'interest above 1% is cut',
    { interestPctMonth: percent('2') },
    [['BR-INT-1PCT'], 200n, 150n, 0n],
  ],
  [
    'fees fall away where the consumer has no such right',
    { feesPct: percent('10') },
    [['BR-CDC-51-XII'], 200n, 150n, 0n],
  ],
  [
    'with the same right they stand',
    { feesPct: percent('10'), isReciprocal: true },
    [[], 200n, 150n, 1035n],
  ],
  [
    'between companies the contract rules',
    { debtorKind: 'business', finePct: percent('10') },
    [[], 1000n, 150n, 0n],
  ],
  [
    'nothing is charged of what is not late',
    { daysLate: 0, finePct: percent('10') },
    [[], 0n, 0n, 0n],
  ],
]

for (const [story, facts, expected] of stories) {
  test(story, () => assert.deepEqual(told(facts), expected))
}

test('a fine is never a centavo above 2%, however small the amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10_000_000n }), (principal) => {
      const facts = { ...late, principalCents: cents(principal), finePct: percent('2.5') }
      const { allowed } = capCharges(packs, facts, on)
      assert.ok(allowed.fine * 100n <= principal * 2n)
      assert.ok(add(allowed.fine, allowed.interest, allowed.fees) >= zero)
    }),
  )
})
