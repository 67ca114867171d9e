import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { motives, offerPoints, worries } from '../../api/listening.ts'
import { day } from '../../kit/dates.ts'
import { cents, zero } from '../../kit/money.ts'
import type { Standing } from './authority.ts'
import { fitted, type Heard } from './fit.ts'
import { offers } from './offers.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const read = readOfferPolicy(usualOfferPolicy, '')
assert.ok(read.ok)
const policy = read.value

const today = day('2026-11-22')
const standing = (principal: number, more: Partial<Standing> = {}): Standing => ({
  balances: [
    {
      itemId: 'A',
      dueOn: day('2026-01-10'),
      daysLate: 100,
      owed: { principal: cents(principal), fine: cents(200), interest: cents(100), fees: zero },
      totalCents: cents(principal + 300),
      creditCents: zero,
    },
  ],
  policy,
  who: 'agent',
  today,
  ...more,
})

const fit = (heard: Heard, on = standing(100000)) => {
  const made = offers(on, heard.monthlyCents)
  assert.ok(made)
  return { made, ...fitted(made.offers, made.advice, heard) }
}
const story = (heard: Heard) => {
  const { offers: order, advice } = fit(heard)
  return [order.map(({ shape }) => shape).join(' '), advice.shape, advice.reason]
}

const usual = 'pay-now down-payment smallest-monthly'

test('nothing told: offers and advice stay as they were', () => {
  assert.deepEqual(story({}), [usual, 'down-payment', 'first-payment-opens-plan'])
  assert.deepEqual(story({ motive: 'none', worry: 'trust', point: 'form' }), [
    usual,
    'down-payment',
    'first-payment-opens-plan',
  ])
})

test('who minds the total is offered to pay at once, who minds the month the smallest part', () => {
  assert.deepEqual(story({ point: 'discount' }), [usual, 'pay-now', 'smallest-total'])
  assert.deepEqual(story({ point: 'size' }), [
    'smallest-monthly down-payment pay-now',
    'smallest-monthly',
    'smallest-instalment',
  ])
})

test('what matters in an offer counts before the motive, and that before the worry', () => {
  assert.equal(story({ point: 'size', motive: 'avoid-interest' })[2], 'smallest-instalment')
  assert.equal(story({ motive: 'peace-of-mind', worry: 'family-income' })[2], 'soonest-done')
  assert.equal(story({ point: 'form', worry: 'service-cut' })[2], 'smallest-start')
})

test('a date that matters says something only when it is known when money comes in', () => {
  assert.equal(story({ point: 'date', motive: 'fits-month' })[2], 'smallest-instalment')
  const incomeOn = day('2026-12-05')
  assert.equal(story({ point: 'date', incomeOn })[2], 'near-income')
})

test('what fits the month is recommended whatever else was told, and says the amount', () => {
  const heard = { monthlyCents: cents(15000), point: 'discount' } as const
  const { offers: order, advice } = fit(heard)
  assert.equal(advice.reason, 'fits-budget')
  assert.deepEqual(advice.facts, {
    monthlyCents: 15000,
    fact: 'point-that-matters',
    told: 'discount',
  })
  const [first] = order
  assert.equal(first?.shape, advice.shape)
  assert.ok(first?.quote.instalments.every(({ amountCents }) => amountCents <= 15000n))
})

test('when nothing fits the month, the advice for that stays', () => {
  const { made, advice } = fit({ monthlyCents: cents(3000), point: 'discount' })
  assert.equal(advice.reason, made.advice.reason)
  assert.equal(advice.shape, made.advice.shape)
})

test('the first payment of a plan waits for the day on which money comes in, within the policy', () => {
  const firstOf = (planFrom: string) =>
    offers(standing(100000, { planFrom: day(planFrom) }))?.offers.map(({ shape, quote }) => [
      shape,
      String(quote.instalments[0]?.dueOn),
    ])
  const withinOn = String(today.add({ days: 2 }))
  assert.deepEqual(firstOf(withinOn), [
    ['pay-now', '2026-11-22'],
    ['down-payment', withinOn],
    ['smallest-monthly', withinOn],
  ])
  const lastOn = String(today.add({ days: policy.firstPaymentDaysMax }))
  const later = String(today.add({ days: policy.firstPaymentDaysMax + 1 }))
  assert.equal(firstOf(lastOn)?.[1]?.[1], lastOn)
  assert.equal(firstOf(later)?.[1]?.[1], '2026-11-22')
})

test('it never changes what is offered: the same offers, each once', () => {
  const maybe = <Word>(words: readonly Word[]) =>
    fc.option(fc.constantFrom(...words), { nil: undefined })
  fc.assert(
    fc.property(
      fc.record({
        point: maybe(offerPoints),
        motive: maybe(motives),
        worry: maybe(worries),
        monthlyCents: fc.option(fc.integer({ min: 1, max: 200_000 }).map(cents), {
          nil: undefined,
        }),
        incomeOn: maybe([today, day('2026-12-05')]),
      }),
      fc.integer({ min: 1000, max: 500_000 }),
      (heard, principal) => {
        const { made, offers: order, advice } = fit(heard, standing(principal))
        assert.equal(order.length, made.offers.length)
        assert.deepEqual(new Set(order), new Set(made.offers))
        assert.ok(order.some(({ shape }) => shape === advice.shape))
      },
    ),
  )
})
