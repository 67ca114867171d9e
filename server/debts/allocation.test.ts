import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, fromDecimalText, percent, toDecimalText, zero } from '../../kit/money.ts'
import { cover, type Owing, spread } from './allocation.ts'
import { type Amounts, civilCodeOrder, components, nothing, sumOf, totalOf } from './amounts.ts'

type Debt = {
  readonly id: string
  readonly due: string
  readonly amount: string
  jurosPctMes?: string
}
type Vector = {
  readonly id: string
  readonly input: {
    readonly payment: string
    readonly order?: string[]
    readonly debts?: Debt[]
    readonly debtorIndicates?: string
    readonly today?: string
    readonly [amount: string]: unknown
  }
  readonly expected: Readonly<Record<string, string>> & {
    readonly remaining?: Record<string, string>
  }
}

const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const { allocation } = JSON.parse(readFileSync(file, 'utf8')) as { allocation: Vector[] }

const money = (text: unknown) => fromDecimalText(String(text)) ?? zero
const names = { principal: 'principal', fine: 'multa', interest: 'juros', fees: 'custos' } as const

for (const { id, input, expected } of allocation.filter(({ input }) => !input.debts)) {
  test(`the published case ${id}`, () => {
    const owed = Object.fromEntries(components.map((name) => [name, money(input[names[name]])]))
    const found = cover(owed as Amounts, money(input.payment), civilCodeOrder)
    for (const name of components) {
      const told = expected[names[name]]
      if (told !== undefined) assert.equal(toDecimalText(found.applied[name]), told)
      const left = expected.remaining?.[names[name]]
      if (left !== undefined) assert.equal(toDecimalText(found.left[name]), left)
    }
  })
}

for (const { id, input, expected } of allocation.filter(({ input }) => input.debts)) {
  test(`the published case ${id}`, () => {
    const debts = (input.debts ?? []).map(
      ({ id, due, amount, jurosPctMes }): Owing => ({
        itemId: id,
        dueOn: day(due),
        owed: { ...nothing, principal: money(amount) },
        interestPctMonth: percent(jurosPctMes ?? '1'),
      }),
    )
    const { covers } = spread(debts, money(input.payment), {
      order: civilCodeOrder,
      today: day(input.today ?? '2026-03-01'),
      chosenItemId: input.debtorIndicates,
    })
    for (const { itemId, applied } of covers) {
      assert.equal(toDecimalText(totalOf(applied)), expected[itemId])
    }
  })
}

const debt = (itemId: string, dueOn: string, owed: Partial<Amounts>): Owing => ({
  itemId,
  dueOn: day(dueOn),
  owed: { ...nothing, ...owed },
})

test('the oldest debt is filled whole before the next gets anything', () => {
  const debts = [
    debt('young', '2026-02-10', { principal: cents(5000), interest: cents(50) }),
    debt('old', '2026-01-10', { principal: cents(5000), interest: cents(100) }),
  ]
  const rule = { order: civilCodeOrder, today: day('2026-03-01') }
  const { covers, leftOverCents } = spread(debts, cents(5120), rule)
  assert.deepEqual(
    covers.map(({ itemId, applied }) => [itemId, applied.principal, applied.interest]),
    [
      ['old', 5000n, 100n],
      ['young', 0n, 20n],
    ],
  )
  assert.equal(leftOverCents, 0n)
})

test('another order of components is the creditor’s to choose', () => {
  const owed = { principal: cents(100), fine: cents(10), interest: cents(20), fees: cents(5) }
  const { applied } = cover(owed, cents(105), ['principal', 'interest', 'fine', 'fees'])
  assert.deepEqual(applied, { principal: 100n, fine: 0n, interest: 5n, fees: 0n })
})

const amounts = fc.integer({ min: 0, max: 100_000 }).map(cents)
const aDebt = fc.record({
  itemId: fc.uuid(),
  dueOn: fc.integer({ min: 0, max: 700 }).map((days) => day('2025-01-01').add({ days })),
  owed: fc.record({ principal: amounts, fine: amounts, interest: amounts, fees: amounts }),
})
const order = fc.shuffledSubarray([...components], { minLength: 4 })

test('money is neither made nor lost: applied and left over add up to what was paid', () => {
  const debts = fc.uniqueArray(aDebt, { maxLength: 6, selector: ({ itemId }) => itemId })
  fc.assert(
    fc.property(debts, amounts, order, (owing, paid, theOrder) => {
      const rule = { order: theOrder, today: day('2026-01-01') }
      const { covers, leftOverCents } = spread(owing, paid, rule)
      const applied = totalOf(sumOf(covers.map((one) => one.applied)))
      const owed = totalOf(sumOf(owing.map((one) => one.owed)))
      assert.equal(add(applied, leftOverCents), paid)
      assert.equal(applied, paid < owed ? paid : owed)
      for (const one of covers) {
        const before = owing.find(({ itemId }) => itemId === one.itemId)
        for (const name of components) {
          assert.ok(one.applied[name] >= 0n && one.left[name] >= 0n)
          assert.equal(add(one.applied[name], one.left[name]), before?.owed[name])
        }
      }
    }),
  )
})
