import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { add, cents, fromDecimalText, percent, rate, toDecimalText, zero } from '../../kit/money.ts'
import { monthly, type PlanMethod, type PlanRow, plan, planMethods, splitBy } from './plan.ts'

type Case = {
  readonly id: string
  readonly system: string
  readonly input: { principal: string; ratePctMonth: string; n: number }
  readonly expected: {
    rows: [number, string, string, string, string][]
    payment?: string
    payments?: string[]
    interest?: string[]
    payments1to6?: string[]
    payment39?: string
    balance39?: string
  }
}

const file = new URL('../../test/fixtures/price.json', import.meta.url)
const { house, published } = JSON.parse(readFileSync(file, 'utf8')) as {
  house: Case[]
  published: Case[]
}

function made(method: PlanMethod, principal: string, ratePct: string, parts: number) {
  const principalCents = fromDecimalText(principal) ?? zero
  const answer = plan({ method, principalCents, monthRate: percent(ratePct), ...monthly(parts) })
  assert.ok(answer.ok)
  return answer.value
}

const rowsOf = ({ system, input }: Case) =>
  made(system.startsWith('SAC') ? 'sac' : 'price', input.principal, input.ratePctMonth, input.n)

const amounts = (rows: readonly PlanRow[]) =>
  rows.map(({ amountCents }) => toDecimalText(amountCents))

for (const one of house) {
  test(`${one.id}: every row, the last with the residue`, () => {
    const told = rowsOf(one).map((row) => [
      row.n,
      toDecimalText(row.amountCents),
      toDecimalText(row.interestCents),
      toDecimalText(row.amortisationCents),
      toDecimalText(row.balanceCents),
    ])
    assert.deepEqual(told, one.expected.rows)
  })
}

const publishedAs = (id: string): Case => {
  const found = published.find((one) => one.id === id)
  assert.ok(found)
  return found
}

test('the published Price table: payments alike and the same interest', () => {
  const one = publishedAs('price-10000-2-10')
  const rows = rowsOf(one)
  assert.equal(amounts(rows)[0], one.expected.payment)
  assert.deepEqual(
    rows.map(({ interestCents }) => toDecimalText(interestCents)),
    one.expected.interest,
  )
})

test('the published SAC tables', () => {
  const one = publishedAs('sac-10000-2-10')
  assert.deepEqual(amounts(rowsOf(one)), one.expected.payments)
})

test('a published table that shows unrounded sums is met within a centavo', () => {
  const { expected, ...one } = publishedAs('sac-50000-1-60')
  const rows = rowsOf({ expected, ...one })
  const told = [...(expected.payments1to6 ?? []).entries(), [38, expected.payment39 ?? '']] as const
  for (const [index, text] of told) {
    const gap = (rows[index]?.amountCents ?? zero) - (fromDecimalText(text) ?? zero)
    assert.ok(gap === 0n || gap === -1n, `${text} is off by ${gap}`)
  }
})

test('the two centavos that a published SAC table loses are in the last payment', () => {
  const rows = rowsOf(publishedAs('sac-3500-2-6-residue'))
  assert.deepEqual(amounts(rows), ['653.33', '641.66', '630.00', '618.33', '606.66', '595.02'])
  assert.equal(rows.at(-1)?.amortisationCents, 58335n)
})

test('equal parts without interest: the odd centavo is in the first', () => {
  assert.deepEqual(amounts(made('equal', '100.00', '0', 3)), ['33.34', '33.33', '33.33'])
})

test('equal payments with interest pay simple interest over the average time', () => {
  const rows = made('equal', '1000.00', '1', 3)
  assert.deepEqual(amounts(rows), ['340.00', '340.00', '340.00'])
  assert.deepEqual(
    rows.map(({ interestCents }) => interestCents),
    [666n, 667n, 667n],
  )
})

test('without interest a Price table is level, and the last takes the odd centavo', () => {
  assert.deepEqual(amounts(made('price', '100.00', '0', 3)), ['33.33', '33.33', '33.34'])
})

test('one payment is the amount and one period of interest', () => {
  for (const method of ['price', 'sac'] as const)
    assert.deepEqual(amounts(made(method, '500.00', '2', 1)), ['510.00'])
  assert.deepEqual(amounts(made('equal', '500.00', '0', 1)), ['500.00'])
})

const refused = [
  ['three centavos in four equal parts', 'equal', 3, '0', 4, 'payments-too-small'],
  ['three centavos in four, by Price', 'price', 3, '0', 5, 'payments-too-small'],
  ['one centavo in three, by SAC', 'sac', 1, '0', 3, 'payments-too-small'],
] as const

for (const [story, method, principal, pct, parts, refusal] of refused) {
  test(`${story}: ${refusal}`, () => {
    const ask = {
      method,
      principalCents: cents(principal),
      monthRate: percent(pct),
      ...monthly(parts),
    }
    const answer = plan(ask)
    assert.equal(!answer.ok && answer.refusal, refusal)
  })
}

test('capital adds up to what is financed, and nothing is owed after the last payment', () => {
  const asks = fc.record({
    method: fc.constantFrom(...planMethods),
    principalCents: fc.integer({ min: 1, max: 1e9 }).map(cents),
    monthRate: fc.integer({ min: 0, max: 150_000 }).map((n) => percent((n / 10_000).toString())),
    parts: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(asks, (ask) => {
      const answer = plan({ ...ask, ...monthly(ask.parts) })
      if (!answer.ok) return
      const rows = answer.value
      assert.equal(rows.length, ask.parts)
      assert.equal(add(...rows.map((row) => row.amortisationCents)), ask.principalCents)
      assert.equal(rows.at(-1)?.balanceCents, 0n)
      for (const row of rows) {
        assert.equal(add(row.interestCents, row.amortisationCents), row.amountCents)
        assert.ok(row.amountCents > 0n && row.amortisationCents >= 0n && row.interestCents >= 0n)
      }
    }),
  )
})

test('from a real for each part there is always a plan', () => {
  const asks = fc.record({
    method: fc.constantFrom(...planMethods),
    reais: fc.integer({ min: 1, max: 5000 }),
    rate: fc.integer({ min: 0, max: 500 }),
    parts: fc.integer({ min: 1, max: 36 }),
  })
  fc.assert(
    fc.property(asks, ({ method, reais, rate, parts }) => {
      const principalCents = cents(reais * parts * 100)
      assert.ok(
        plan({ method, principalCents, monthRate: percent(`${rate / 100}`), ...monthly(parts) }).ok,
      )
    }),
  )
})

test('a first payment on the day of the contract carries no interest', () => {
  const months = [rate(0), rate(1), rate(1)]
  const ask = { principalCents: cents(100_000), monthRate: percent('1'), weights: [1n, 1n, 1n] }
  for (const method of ['price', 'sac'] as const) {
    const answer = plan({ ...ask, method, months })
    assert.ok(answer.ok)
    assert.equal(answer.value[0]?.interestCents, 0n)
  }
})

test('payments of other sizes: the second twice the first, worth the same today', () => {
  const ask = {
    method: 'price' as const,
    principalCents: cents(30_000),
    monthRate: percent('1'),
    months: [rate(1), rate(1)],
    weights: [1n, 2n],
  }
  const answer = plan(ask)
  assert.ok(answer.ok)
  assert.deepEqual(amounts(answer.value), ['101.67', '203.34'])
})

test('parts by weight add up, and the earliest carry the odd centavos', () => {
  assert.deepEqual(splitBy(cents(100), [1n, 1n, 1n]), [34n, 33n, 33n])
  assert.deepEqual(splitBy(cents(100), [1n, 2n, 4n]), [15n, 28n, 57n])
})
