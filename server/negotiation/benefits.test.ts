import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents, least, share } from '../../kit/money.ts'
import { amountsBy, components, totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import { authority, discountOf, type Paying, type Standing, waived } from './authority.ts'
import { type Benefit, benefitsOf, readBenefit } from './benefits.ts'
import { widened } from './good-payer.ts'
import { type Negotiator, usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const today = day('2026-11-24')

const benefit = (written: object): Benefit => {
  const read = readBenefit(written, 'benefit')
  assert.ok(read.ok)
  return read.value
}
const speed = benefit({ code: 'speed-bonus', when: 'any', withinDays: 2, days: 30 })
const trust = benefit({ code: 'unblock-on-trust', when: 'at-once', days: 3 })

const plans = [
  ['everything today', 1, '2026-11-24', ['speed-bonus', 'unblock-on-trust']],
  ['everything on the last fast day', 1, '2026-11-26', ['speed-bonus', 'unblock-on-trust']],
  ['everything a day later', 1, '2026-11-27', ['unblock-on-trust']],
  ['two parts, the first today', 2, '2026-11-24', ['speed-bonus']],
  ['two parts, too late', 2, '2026-11-27', []],
] as const
for (const [story, parts, first, codes] of plans) {
  test(`${story} comes with ${codes.join(' and ') || 'nothing more'}`, () => {
    const plan = { parts, firstDueOn: day(first), today }
    assert.deepEqual(
      benefitsOf([speed, trust], plan).map(({ code }) => code),
      codes,
    )
  })
}

const policyWith = (change: object) => {
  const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}
const owing = (amounts: readonly number[], daysLate: number): Balance => {
  const owed = amountsBy((name) => cents(amounts[components.indexOf(name)] ?? 0))
  return {
    itemId: 'i',
    owed,
    daysLate,
    totalCents: totalOf(owed),
  } as Balance
}
const standing = (change: object, balance: Balance, who: Negotiator = 'agent'): Standing => ({
  balances: [balance],
  policy: policyWith(change),
  who,
  today,
})

const waiver = (when: string, feesPct = '100') => ({
  benefits: [{ code: 'fee-waived', when, feesPct }],
})
const early = owing([10000, 200, 300, 1000], 5)

test('fees that a benefit waives are waived whoever offers, and even if nothing is asked', () => {
  const { applied, leftOverCents } = discountOf(standing(waiver('any'), early), 'at-once', cents(0))
  assert.equal(applied.fees, 1000n)
  assert.equal(totalOf(applied), 1000n)
  assert.equal(leftOverCents, 0n)
})

test('what is asked beyond the waiver goes on in the order of the policy', () => {
  const asked = cents(1100)
  const { applied } = discountOf(standing(waiver('any'), early), 'at-once', asked)
  assert.deepEqual(applied, { principal: 0n, fine: 0n, interest: 100n, fees: 1000n })
})

test('a waiver for paying at once is not given in instalments', () => {
  const one = standing(waiver('at-once'), early)
  assert.equal(waived(one, 'at-once').fees, 1000n)
  assert.equal(waived(one, 'in-instalments').fees, 0n)
})

test('a waiver of a part leaves the other part, cut to whole centavos', () => {
  const odd = owing([10000, 0, 0, 333], 5)
  assert.equal(waived(standing(waiver('any', '50'), odd), 'at-once').fees, 166n)
})

const amount = fc.integer({ min: 0, max: 1_000_000 })
const wish = fc.record({
  amounts: fc.tuple(amount, amount, amount, amount),
  daysLate: fc.integer({ min: 0, max: 500 }),
  who: fc.constantFrom<Negotiator>('agent', 'supervisor', 'owner'),
  paying: fc.constantFrom<Paying>('at-once', 'in-instalments'),
  asked: fc.integer({ min: 0, max: 5_000_000 }),
  extraPct: fc.integer({ min: 0, max: 100 }).map(String),
  feesPct: fc.integer({ min: 1, max: 100 }).map(String),
  isGood: fc.boolean(),
})

test('no role, band, good payer or benefit forgives more than the most of the policy', () => {
  fc.assert(
    fc.property(wish, ({ amounts, daysLate, who, paying, asked, extraPct, feesPct, isGood }) => {
      const written = policyWith({
        ...waiver('any', feesPct),
        goodPayer: { isOn: true, principalPct: extraPct, feesPct: extraPct },
      })
      const policy = isGood ? widened(written) : written
      const balance = owing(amounts, daysLate)
      const given = discountOf({ balances: [balance], policy, who, today }, paying, cents(asked))
      const band = policy.bands.findLast(({ fromDaysLate }) => fromDaysLate <= daysLate)
      for (const name of components) {
        const byBand = band ? share(balance.owed[name], band[`${name}Pct`], 'down') : cents(0)
        const isFree = name === 'fees' && given.applied.fees <= waivedOf(balance, feesPct)
        assert.ok(given.applied[name] <= byBand || isFree, name)
        assert.ok(given.applied[name] <= balance.owed[name], name)
      }
    }),
  )
})

const waivedOf = (balance: Balance, feesPct: string) =>
  share(balance.owed.fees, { top: BigInt(feesPct), bottom: 100n }, 'down')

test('an owner may always forgive at least what a supervisor may, and a supervisor an agent', () => {
  fc.assert(
    fc.property(wish, ({ amounts, daysLate, paying, feesPct }) => {
      const of = (who: Negotiator) =>
        authority(standing(waiver('any', feesPct), owing(amounts, daysLate), who), paying)
      for (const name of components) {
        assert.equal(least(of('agent')[name], of('supervisor')[name]), of('agent')[name])
        assert.equal(least(of('supervisor')[name], of('owner')[name]), of('supervisor')[name])
      }
    }),
  )
})
