import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, type Cents, cents, minus, zero } from '../../kit/money.ts'
import { type CommissionRule, commission, readCommissionRule } from './commission.ts'
import { type Booked, lineOf, netOf, totals } from './remittance.ts'

function ruleOf(change: object = {}): CommissionRule {
  const read = readCommissionRule(
    {
      bands: [
        { fromDays: 0, pct: '10' },
        { fromDays: 91, pct: '15' },
        { fromDays: 361, pct: '30' },
      ],
      ...change,
    },
    'rule',
  )
  assert.ok(read.ok)
  return read.value
}

const paid = {
  receivedCents: cents(10000),
  feesCents: cents(500),
  financedCents: cents(200),
  means: 'boleto',
  ageDays: 45,
  isFirstOfAgreement: true,
}

type Story = readonly [story: string, rule: object, paid: object, kept: number, fixed: number]
const stories: readonly Story[] = [
  ['45 days late', {}, {}, 1000, 0],
  ['on the last day of the first band', {}, { ageDays: 90 }, 1000, 0],
  ['on the first day of the second', {}, { ageDays: 91 }, 1500, 0],
  ['years late', {}, { ageDays: 3000 }, 3000, 0],
  ['before it was due', {}, { ageDays: 0 }, 1000, 0],
  ['at the counter, which costs more', { byMeans: [{ means: 'counter', pct: '12' }] }, {}, 1000, 0],
  [
    'at the counter, when it was paid there',
    { byMeans: [{ means: 'counter', pct: '12' }] },
    { means: 'counter' },
    1200,
    0,
  ],
  ['a little, with a minimum', { minimumCents: 500 }, { receivedCents: cents(2000) }, 500, 0],
  ['less than the minimum', { minimumCents: 500 }, { receivedCents: cents(300) }, 300, 0],
  ['the first payment of an agreement', { fixedCentsPerAgreement: 900 }, {}, 1000, 900],
  [
    'the second payment of it',
    { fixedCentsPerAgreement: 900 },
    { isFirstOfAgreement: false },
    1000,
    0,
  ],
  [
    'never more than what came',
    { fixedCentsPerAgreement: 900, bands: [{ fromDays: 0, pct: '100' }] },
    {},
    10000,
    0,
  ],
  ['half a centavo goes up', {}, { receivedCents: cents(1005) }, 101, 0],
  ['less than half goes down', {}, { receivedCents: cents(1004) }, 100, 0],
  ['the fees are the agency’s: the rest is the base', { feesGoTo: 'agency' }, {}, 950, 0],
  ['so is the interest', { financedInterestGoesTo: 'agency' }, {}, 980, 0],
]

for (const [story, rule, change, kept, fixed] of stories) {
  test(`${story}: commission ${kept}, fee ${fixed}`, () => {
    const answer = commission({ ...paid, ...change }, ruleOf(rule))
    assert.equal(answer.commissionCents, BigInt(kept))
    assert.equal(answer.fixedCents, BigInt(fixed))
  })
}

const booked: Booked = {
  placementId: 'one',
  receivedCents: cents(10000),
  principalCents: cents(9000),
  fineCents: cents(200),
  interestCents: cents(300),
  feesCents: cents(300),
  financedCents: cents(200),
  means: 'pix',
  paidOn: day('2026-11-10'),
  countsOn: day('2026-11-10'),
  oldestDueOn: day('2026-08-10'),
  isFirstOfAgreement: true,
  undoes: null,
}

test('what is in the creditor’s own account is not paid to it again: it owes the commission', () => {
  const line = lineOf(booked, ruleOf({ directMeans: ['pix'], withheldPct: '5' }))
  assert.equal(line.ageDays, 92)
  assert.equal(line.commissionCents, 1500n)
  assert.equal(line.withheldCents, 75n)
  assert.equal(line.netCents, -1425n)
})

test('money of a period that was closed is a correction', () => {
  assert.equal(lineOf(booked, ruleOf()).isCorrection, false)
  const late = { ...booked, countsOn: day('2026-12-01') }
  assert.equal(lineOf(late, ruleOf()).isCorrection, true)
})

const undone = (line: Booked): Booked => ({
  ...line,
  receivedCents: minus(zero, line.receivedCents),
  principalCents: minus(zero, line.principalCents),
  fineCents: minus(zero, line.fineCents),
  interestCents: minus(zero, line.interestCents),
  feesCents: minus(zero, line.feesCents),
  financedCents: minus(zero, line.financedCents),
})

test('undoing what was handed over takes back just what was kept then, whatever the rule is now', () => {
  const then = lineOf(booked, ruleOf())
  const undoing = { ...undone(booked), undoes: { ...then, isClosed: true } }
  const line = lineOf(undoing, ruleOf({ bands: [{ fromDays: 0, pct: '50' }] }))
  assert.equal(line.commissionCents, -then.commissionCents)
  assert.equal(line.netCents, -then.netCents)
  assert.equal(line.isCorrection, true)
})

const amount = fc.integer({ min: 0, max: 5_000_000 }).map(cents)
const anyBooked = fc
  .record({
    parts: fc.tuple(amount, amount, amount, amount, amount),
    means: fc.constantFrom('pix', 'boleto', 'cash', 'cheque'),
    age: fc.integer({ min: 0, max: 2000 }),
    isFirstOfAgreement: fc.boolean(),
  })
  .map(({ parts, means, age, isFirstOfAgreement }): Booked => {
    const [principalCents, fineCents, interestCents, feesCents, financedCents] = parts
    return {
      ...booked,
      receivedCents: add(cents(1), ...parts),
      principalCents: add(principalCents, cents(1)),
      fineCents,
      interestCents,
      feesCents,
      financedCents,
      means,
      oldestDueOn: booked.paidOn.subtract({ days: age }),
      isFirstOfAgreement,
    }
  })

const pctText = fc.integer({ min: 0, max: 10000 }).map((n) => `${Math.trunc(n / 100)}.${n % 100}`)
const anyRule = fc
  .record({
    bands: fc.tuple(pctText, pctText).map(([a, b]) => [
      { fromDays: 0, pct: a },
      { fromDays: 180, pct: b },
    ]),
    minimumCents: fc.integer({ min: 0, max: 5000 }),
    fixedCentsPerAgreement: fc.integer({ min: 0, max: 5000 }),
    feesGoTo: fc.constantFrom('creditor', 'agency'),
    financedInterestGoesTo: fc.constantFrom('creditor', 'agency'),
    withheldPct: pctText,
    directMeans: fc.subarray(['pix', 'boleto', 'cash']),
  })
  .map(ruleOf)

test('every centavo of every line is somebody’s, and nothing is kept that did not come', () => {
  fc.assert(
    fc.property(fc.array(anyBooked, { minLength: 1, maxLength: 12 }), anyRule, (all, rule) => {
      const lines = all.map((one) => lineOf(one, rule))
      for (const line of lines) {
        const kept = add(
          line.keptFeesCents,
          line.keptInterestCents,
          line.commissionCents,
          line.fixedCents,
        )
        assert.ok(kept <= line.receivedCents, 'no more is kept than came')
        const agency = minus(kept, line.withheldCents)
        assert.equal(add(agency, line.netCents, line.directCents), line.receivedCents)
      }
      const sums = totals(lines)
      assert.equal(sums.netCents, add(...lines.map(({ netCents }) => netCents)))
      assert.equal(netOf(sums), sums.netCents)
    }),
  )
})

test('what came and was undone comes to nothing, line by line', () => {
  fc.assert(
    fc.property(anyBooked, anyRule, (one, rule) => {
      const then = lineOf(one, rule)
      for (const isClosed of [true, false]) {
        const back = lineOf({ ...undone(one), undoes: { ...then, isClosed } }, rule)
        const sums = totals([then, back])
        for (const sum of Object.values<Cents>(sums)) assert.equal(sum, 0n)
      }
    }),
  )
})

const wrong = [
  ['no bands', { bands: [] }, 'bands'],
  ['a gap at the start', { bands: [{ fromDays: 1, pct: '10' }] }, 'bands'],
  ['more than all of it', { bands: [{ fromDays: 0, pct: '101' }] }, 'bands.0.pct'],
  ['bands out of order', { bands: [...'00'].map(() => ({ fromDays: 0, pct: '1' })) }, 'bands'],
  ['a means twice', { byMeans: [...'00'].map(() => ({ means: 'pix', pct: '1' })) }, 'byMeans'],
  ['an unknown means', { directMeans: ['gold'] }, 'directMeans.0'],
] as const

for (const [story, change, field] of wrong) {
  test(`a rule with ${story} is refused at ${field}`, () => {
    const read = readCommissionRule({ bands: [{ fromDays: 0, pct: '10' }], ...change }, '')
    assert.equal(read.ok ? '' : read.facts.field, field)
  })
}
