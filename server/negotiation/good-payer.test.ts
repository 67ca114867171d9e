import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { compareRates, percentText, rate } from '../../kit/money.ts'
import { goodPayer, type PaidHistory, widened } from './good-payer.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'

const today = day('2026-11-24')

const policyWith = (goodPayer: object) => {
  const read = readOfferPolicy({ ...usualOfferPolicy, goodPayer }, '')
  assert.ok(read.ok)
  return read.value
}

const band = policyWith({
  isOn: true,
  paidMonthsMin: 12,
  keptMin: 2,
  brokenMax: 1,
  problemDaysMax: 90,
}).goodPayer

const ana: PaidHistory = {
  firstPaidOn: day('2025-11-24'),
  kept: 2,
  broken: 1,
  problem: { kind: 'job-lost', verifiedOn: day('2026-08-26') },
}

const stories: [story: string, change: Partial<PaidHistory>, answer: string][] = [
  ['twelve months, two kept, one broken, a problem 90 days ago', {}, 'yes'],
  ['no problem proved', { problem: null }, 'problem-not-verified'],
  [
    'a problem proved 91 days ago',
    { problem: { kind: 'job-lost', verifiedOn: day('2026-08-25') } },
    'problem-verified-long-ago',
  ],
  ['never paid', { firstPaidOn: null }, 'paid-too-short'],
  ['a day less than twelve months', { firstPaidOn: day('2025-11-25') }, 'paid-too-short'],
  ['one kept', { kept: 1 }, 'kept-too-few'],
  ['two broken', { broken: 2 }, 'broke-too-many'],
]
for (const [story, change, answer] of stories) {
  test(`${story}: ${answer}`, () => {
    const given = goodPayer(band, { ...ana, ...change }, today)
    assert.equal(given.ok ? 'yes' : given.refusal, answer)
  })
}

test('where the band is off nobody is a good payer', () => {
  const answer = goodPayer(policyWith({}).goodPayer, ana, today)
  assert.equal(answer.ok ? 'yes' : answer.refusal, 'good-payers-off')
})

test('a good payer may get so many points more, and so many instalments more', () => {
  const more = { isOn: true, principalPct: '10', feesPct: '30', instalmentsExtra: 6 }
  const wide = widened(policyWith(more))
  assert.equal(wide.instalmentsMax, usualOfferPolicy.instalmentsMax + 6)
  assert.deepEqual(
    wide.bands.map((one) => percentText(one.principalPct)),
    ['10', '15', '25', '40', '60'],
  )
  assert.deepEqual(
    wide.bands.map((one) => percentText(one.feesPct)),
    ['30', '80', '80', '100', '100'],
  )
})

test('no band of a good payer forgives more than all, and none less than before', () => {
  const pct = fc.integer({ min: 0, max: 100 }).map(String)
  fc.assert(
    fc.property(pct, pct, (principalPct, finePct) => {
      const before = policyWith({ isOn: true, principalPct, finePct })
      const after = widened(before)
      for (const [index, one] of after.bands.entries())
        for (const name of ['principalPct', 'finePct', 'interestPct', 'feesPct'] as const) {
          assert.ok(compareRates(one[name], rate(1)) <= 0)
          assert.ok(compareRates(one[name], before.bands[index]?.[name] ?? rate(1)) >= 0)
        }
    }),
  )
})
