import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { FullOfferPolicy } from '../../api/creditors.ts'
import { percent } from '../../kit/money.ts'
import { usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { writtenPolicy } from './policy-wire.ts'

test('the usual policy is a policy, and what it leaves out has its usual value', () => {
  const read = readOfferPolicy(usualOfferPolicy, '')
  assert.ok(read.ok)
  assert.equal(read.value.instalmentCentsMin, 3000n)
  assert.deepEqual(read.value.inInstalmentsPct, percent('50'))
  assert.deepEqual(read.value.discountOrder, ['interest', 'fine', 'fees', 'principal'])
  assert.deepEqual(read.value.dueDays, [])
})

const [early, late] = usualOfferPolicy.bands

const bad = [
  ['no bands', { bands: [] }, 'policy.bands'],
  ['a band of more than all', { bands: [{ ...early, finePct: '101' }] }, 'policy.bands.0.finePct'],
  [
    'a band before the due day',
    { bands: [{ ...early, fromDaysLate: -1 }] },
    'policy.bands.0.fromDaysLate',
  ],
  ['bands out of order', { bands: [late, early] }, 'policy.bands'],
  ['the same band twice', { bands: [early, early] }, 'policy.bands'],
  [
    'an agent above the supervisor',
    { authorityPct: { agent: '90', supervisor: '80', owner: '100' } },
    'policy.authorityPct',
  ],
  [
    'a supervisor above the owner',
    { authorityPct: { agent: '10', supervisor: '80', owner: '70' } },
    'policy.authorityPct',
  ],
  [
    'a role forgotten',
    { authorityPct: { agent: '10', owner: '70' } },
    'policy.authorityPct.supervisor',
  ],
  ['no instalments', { instalmentsMax: 0 }, 'policy.instalmentsMax'],
  ['half a centavo', { instalmentCentsMin: 0.5 }, 'policy.instalmentCentsMin'],
  ['a day no month has', { dueDays: [32] }, 'policy.dueDays.0'],
  ['a component twice', { discountOrder: ['fine', 'fine'] }, 'policy.discountOrder'],
  ['an unknown component', { discountOrder: ['tax'] }, 'policy.discountOrder.0'],
  ['an instalment below one centavo', { instalmentCentsMin: 0 }, 'policy.instalmentCentsMin'],
  ['a down payment of everything', { downPaymentPctMin: '100' }, 'policy.downPaymentPctMin'],
  ['a due day twice', { dueDays: [5, 5] }, 'policy.dueDays'],
  [
    'interest without a method',
    { instalmentInterest: { method: 'none', pctMonth: '1' } },
    'policy.instalmentInterest',
  ],
  [
    'a method without interest',
    { instalmentInterest: { method: 'price' } },
    'policy.instalmentInterest',
  ],
  [
    'an unknown method',
    { instalmentInterest: { method: 'gauss' } },
    'policy.instalmentInterest.method',
  ],
  ['no shape at all', { shapes: [] }, 'policy.shapes'],
  ['nobody may pay at once', { shapes: ['growing'] }, 'policy.shapes'],
  ['a shape twice', { shapes: ['pay-now', 'pay-now'] }, 'policy.shapes'],
  ['a thirteenth month', { lowMonths: [13] }, 'policy.lowMonths.0'],
  [
    'a year of low months',
    { lowMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    'policy.lowMonths',
  ],
  ['an extra of more than all', { goodPayer: { finePct: '101' } }, 'policy.goodPayer.finePct'],
  ['an unknown benefit', { benefits: [{ code: 'cake', when: 'any' }] }, 'policy.benefits.0.code'],
  [
    'a benefit without its parameter',
    { benefits: [{ code: 'unblock-on-trust', when: 'any' }] },
    'policy.benefits.0.days',
  ],
  [
    "a benefit with another's parameter",
    { benefits: [{ code: 'second-copy-free', when: 'any', days: 3 }] },
    'policy.benefits.0.days',
  ],
  [
    'more than all fees waived',
    { benefits: [{ code: 'fee-waived', when: 'any', feesPct: '101' }] },
    'policy.benefits.0.feesPct',
  ],
  [
    'a plan of all the income',
    { affordability: { incomePctMax: '101' } },
    'policy.affordability.incomePctMax',
  ],
  [
    'an approval that lives no minute',
    { counterOffer: { approvalMinutes: 0 } },
    'policy.counterOffer.approvalMinutes',
  ],
  ['an agent as approver', { counterOffer: { approver: 'agent' } }, 'policy.counterOffer.approver'],
  ['a misspelt rule', { maxInstalments: 3 }, 'policy.maxInstalments'],
] as const

for (const [story, change, field] of bad) {
  test(`${story} is refused, naming ${field}`, () => {
    const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, 'policy')
    assert.ok(!read.ok)
    assert.equal(read.facts.field, field)
  })
}

test('equal authority for all is allowed', () => {
  const authorityPct = { agent: '80', supervisor: '80', owner: '80' }
  assert.ok(readOfferPolicy({ ...usualOfferPolicy, authorityPct }, '').ok)
})

test('the last day of the month may be chosen as a due day', () => {
  assert.ok(readOfferPolicy({ ...usualOfferPolicy, dueDays: [5, 31] }, '').ok)
})

const { shapes: _shapes, ...former } = usualOfferPolicy

test('a policy from before keeps its meaning: no interest, no good payers, no new delays', () => {
  const read = readOfferPolicy(former, '')
  assert.ok(read.ok)
  const { instalmentInterest, goodPayer, benefits, shapes, counterOffer } = read.value
  assert.deepEqual(instalmentInterest, { method: 'none', pctMonth: percent('0') })
  assert.equal(goodPayer.isOn, false)
  assert.deepEqual(benefits, [])
  assert.ok(!shapes.includes('month-of-grace') && !shapes.includes('biweekly'))
  assert.deepEqual(counterOffer, { approver: 'supervisor', approvalMinutes: 15 })
})

test('what is written of a policy reads back the same, and is what the contract promises', () => {
  const full = {
    ...usualOfferPolicy,
    instalmentInterest: { method: 'price', pctMonth: '1.99' },
    lowMonths: [1, 2],
    goodPayer: { isOn: true, principalPct: '10', instalmentsExtra: 6 },
    benefits: [
      { code: 'fee-waived', when: 'at-once', feesPct: '100' },
      { code: 'speed-bonus', when: 'any', withinDays: 2, days: 30 },
      { code: 'next-invoice-discount', when: 'any', invoicePct: '12.5' },
    ],
  }
  const read = readOfferPolicy(full, '')
  assert.ok(read.ok)
  const written = writtenPolicy(read.value)
  assert.ok(Value.Check(FullOfferPolicy, written))
  const again = readOfferPolicy(written, '')
  assert.ok(again.ok)
  assert.deepEqual(writtenPolicy(again.value), written)
})
