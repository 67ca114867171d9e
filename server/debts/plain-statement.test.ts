import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { day, monthsAfter } from '../../kit/dates.ts'
import {
  cents,
  fromDecimalText,
  percent,
  type Rate,
  type Rounding,
  rate,
  times,
  toDecimalText,
} from '../../kit/money.ts'
import { indexTable } from './index-table.ts'
import { plainStatement } from './plain-statement.ts'

type Late = {
  readonly principal: string
  readonly multaPct: string
  readonly jurosPctMes: string
  readonly days: number
  readonly dailyRateOverridePct?: string | null
}
type Told = { readonly multa: string; readonly juros: string; readonly total: string }
type Worked = Late & { readonly monthlyIndexPct: string[]; readonly honorariosPct: string }

const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const published = JSON.parse(readFileSync(file, 'utf8')) as {
  publishedLate: { id: string; input: Late; expected: Told }[]
  publishedButWrong: { id: string; input: Late; correct: string }[]
  derivedLate: { input: Late; expected: Record<'HALF_UP' | 'HALF_EVEN' | 'DOWN', Told> }[]
  worked: { id: string; input: Worked; expected: Record<string, string> }[]
}

// The cases `bcb` of that file need a banking calendar: they are in banking-due.test.ts.
const dueOn = day('2026-01-10')

/** A rate a day, where one is published, is thirty of them a month. */
const monthly = ({ jurosPctMes, dailyRateOverridePct }: Late): Rate =>
  dailyRateOverridePct ? times(percent(dailyRateOverridePct), rate(30)) : percent(jurosPctMes)

const late = (input: Late, rounding: Rounding) => {
  const principalCents = fromDecimalText(input.principal)
  assert.ok(principalCents !== undefined)
  return plainStatement(
    { id: 'A', dueOn, principalCents },
    {
      finePct: percent(input.multaPct),
      interestPctMonth: monthly(input),
      feesPct: rate(0),
      rounding,
    },
    dueOn.add({ days: input.days }),
  )
}

const told = (input: Late, rounding: Rounding): Told => {
  const { fineCents, interestCents, totalCents } = late(input, rounding)
  return {
    multa: toDecimalText(fineCents),
    juros: toDecimalText(interestCents),
    total: toDecimalText(totalCents),
  }
}

for (const { id, input, expected } of published.publishedLate) {
  test(`the published example ${id} comes out as published: ${expected.total}`, () => {
    assert.deepEqual(told(input, 'half-up'), expected)
  })
}

for (const { id, input, correct } of published.publishedButWrong) {
  test(`the example ${id}, published wrong, comes out right: ${correct}`, () => {
    assert.equal(told(input, 'half-up').total, correct)
  })
}

const roundings = { HALF_UP: 'half-up', HALF_EVEN: 'half-even', DOWN: 'down' } as const

for (const { input, expected } of published.derivedLate) {
  for (const [name, rounding] of Object.entries(roundings)) {
    test(`${input.principal}, ${input.days} days late, rounded ${rounding}`, () => {
      assert.deepEqual(told(input, rounding), expected[name as keyof typeof roundings])
    })
  }
}

for (const { id, input, expected } of published.worked) {
  test(`the debt ${id} with index, fine, interest and fees adds up to ${expected.total}`, () => {
    const factors = input.monthlyIndexPct.map((pct, n) => ({
      month: monthsAfter(dueOn, n).toString().slice(0, 7),
      pct: percent(pct),
    }))
    const found = plainStatement(
      { id: 'A', dueOn, principalCents: cents(50000) },
      {
        finePct: percent(input.multaPct),
        interestPctMonth: percent(input.jurosPctMes),
        feesPct: percent(input.honorariosPct),
        rounding: 'half-up',
        correction: indexTable('IPCA', factors),
      },
      dueOn.add({ days: input.days }),
    )
    assert.equal(toDecimalText(cents(50000n + found.correctionCents)), expected.corrected)
    assert.equal(toDecimalText(found.fineCents), expected.multa)
    assert.equal(toDecimalText(found.interestCents), expected.juros)
    assert.equal(toDecimalText(found.feesCents), expected.honorarios)
    assert.equal(toDecimalText(found.totalCents), expected.total)
    assert.deepEqual(
      found.rules.map(({ ruleId }) => ruleId),
      ['monetary-correction', 'late-fine', 'late-interest', 'collection-fees'],
    )
  })
}

test('nothing is added on the due day, and the fine on the day after', () => {
  const input = { principal: '100.00', multaPct: '2', jurosPctMes: '1', days: 0 }
  assert.deepEqual(told(input, 'half-up'), { multa: '0.00', juros: '0.00', total: '100.00' })
  assert.deepEqual(told({ ...input, days: 1 }, 'half-up').multa, '2.00')
  assert.deepEqual(late({ ...input, days: -10 }, 'half-up').daysLate, 0)
  assert.deepEqual(late(input, 'half-up').rules, [])
})

test('an index does not touch an invoice that is not late', () => {
  const terms = {
    finePct: rate(0),
    interestPctMonth: rate(0),
    feesPct: rate(0),
    rounding: 'half-up' as const,
    correction: indexTable('IPCA', [{ month: '2026-01', pct: percent('10') }]),
  }
  const item = { id: 'A', dueOn, principalCents: cents(10000) }
  assert.equal(plainStatement(item, terms, dueOn).totalCents, 10000n)
  assert.equal(plainStatement(item, terms, dueOn.add({ days: 1 })).totalCents, 11000n)
})
