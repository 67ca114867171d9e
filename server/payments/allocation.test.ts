import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents } from '../../kit/money.ts'
import { type Instalment, leftIn, type OpenAgreement, pay } from '../agreements/agreement.ts'
import { allocate } from './allocation.ts'

const instalments = (
  ...amounts: readonly (readonly [amount: number, paid: number, interest?: number])[]
) =>
  amounts.map(
    ([amount, paid, interest = 0], index): Instalment => ({
      n: index + 1,
      dueOn: day('2026-12-10').add({ months: index }),
      amountCents: cents(amount),
      interestCents: cents(interest),
      paidCents: cents(paid),
      paidOn: amount === paid ? day('2026-12-01') : null,
    }),
  )

const three = instalments([3400, 0], [3300, 0], [3300, 0])

const stories = [
  ['one instalment to the centavo', three, 3400, [[1, 3400n]], 0n],
  ['a centavo less leaves it unpaid', three, 3399, [[1, 3399n]], 0n],
  [
    'a centavo more begins the next',
    three,
    3401,
    [
      [1, 3400n],
      [2, 1n],
    ],
    0n,
  ],
  [
    'all at once',
    three,
    10000,
    [
      [1, 3400n],
      [2, 3300n],
      [3, 3300n],
    ],
    0n,
  ],
  [
    'more than all: the rest is handed back',
    three,
    10050,
    [
      [1, 3400n],
      [2, 3300n],
      [3, 3300n],
    ],
    50n,
  ],
  [
    'what is paid already is passed over',
    instalments([3400, 3400], [3300, 300]),
    1000,
    [[2, 1000n]],
    0n,
  ],
  ['nothing left to pay', instalments([3400, 3400]), 1000, [], 1000n],
  [
    'the oldest first, however they are listed',
    three.toReversed(),
    3401,
    [
      [1, 3400n],
      [2, 1n],
    ],
    0n,
  ],
] as const

for (const [story, owed, amount, expected, leftOver] of stories) {
  test(story, () => {
    const { parts, leftOverCents } = allocate(cents(amount), owed)
    assert.deepEqual(
      parts.map(({ n, cents: part }) => [n, part]),
      expected,
    )
    assert.equal(leftOverCents, leftOver)
  })
}

const withInterest = instalments([3400, 0, 400], [3300, 0, 300])

const interestStories = [
  ['a little pays interest before the debt', withInterest, 399, [399n], 0n],
  ['one centavo more than the interest is the debt’s', withInterest, 401, [400n], 1n],
  ['a whole instalment and the interest of the next', withInterest, 3600, [400n, 200n], 3000n],
  ['interest paid already is not paid again', instalments([3400, 150, 400]), 300, [250n], 50n],
  ['all of it', withInterest, 6800, [400n, 300n], 6000n],
] as const

for (const [story, owed, amount, interest, amortisation] of interestStories) {
  test(story, () => {
    const { parts, amortisationCents } = allocate(cents(amount), owed)
    assert.deepEqual(
      parts.map(({ interestCents }) => interestCents),
      interest,
    )
    assert.equal(amortisationCents, amortisation)
  })
}

test('a payment of nothing is our own mistake', () => {
  assert.throws(() => allocate(cents(0), three), /is money/)
})

test('parts and left over add up to the payment, and each part fits its instalment', () => {
  const one = fc
    .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 100 }))
    .map(([amount, share]) => {
      const paid = Math.floor((amount * share) / 100)
      return [amount, paid, Math.floor(amount / 3)] as const
    })
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 8 }),
      fc.integer({ min: 1, max: 60000 }),
      (amounts, paid) => {
        const agreement: OpenAgreement = {
          state: 'open',
          agreedOn: day('2026-12-01'),
          instalments: instalments(...amounts),
        }
        const { parts, amortisationCents, leftOverCents } = allocate(
          cents(paid),
          agreement.instalments,
        )
        assert.equal(add(leftOverCents, ...parts.map((part) => part.cents)), BigInt(paid))
        const interest = parts.map(({ interestCents }) => interestCents)
        assert.equal(add(amortisationCents, leftOverCents, ...interest), BigInt(paid))
        const after = pay(agreement, parts, day('2026-12-05'))
        assert.ok(after.ok)
        assert.ok(leftOverCents === 0n || leftIn(after.value) === 0n)
      },
    ),
  )
})
