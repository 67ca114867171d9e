import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cents, fromDecimalText, toDecimalText } from '../../kit/money.ts'
import { paymentAllocate } from './allocate.ts'
import { json } from './lines.ts'

type Told = {
  appliedCents: Record<string, number>
  remainingCents: Record<string, number>
  leftOverCents: number
  error?: { code: string; field: string }
}
const told = (line: unknown) => JSON.parse(json(paymentAllocate.answer(line))) as Told

type Case = {
  readonly id: string
  readonly input: Readonly<Record<string, string>> & { readonly order: readonly string[] }
  readonly expected: {
    readonly juros: string
    readonly multa: string
    readonly principal: string
    readonly remaining: Readonly<Record<'principal' | 'multa' | 'juros', string>>
  }
}
const file = new URL('../../test/fixtures/interest.json', import.meta.url)
const { allocation } = JSON.parse(readFileSync(file, 'utf8')) as { allocation: Case[] }
const named: Record<string, string> = {
  principal: 'principal',
  multa: 'fine',
  juros: 'interest',
  custos: 'fees',
}
const inCents = (text = '0.00') => Number(fromDecimalText(text))
const written = (amount = 0) => toDecimalText(cents(amount))

for (const { id, input, expected } of allocation.filter(({ input }) => input.order)) {
  test(`the case ${id} comes out as told`, () => {
    const dueCents = Object.fromEntries(
      Object.entries(named).map(([theirs, ours]) => [ours, inCents(input[theirs])]),
    )
    const order = input.order.map((theirs) => named[theirs])
    const line = { dueCents, paidCents: inCents(input.payment), order }
    const { appliedCents, remainingCents, leftOverCents } = told(line)
    assert.equal(written(appliedCents.interest), expected.juros)
    assert.equal(written(appliedCents.fine), expected.multa)
    assert.equal(written(appliedCents.principal), expected.principal)
    for (const theirs of ['principal', 'multa', 'juros'] as const) {
      assert.equal(written(remainingCents[named[theirs] ?? '']), expected.remaining[theirs])
    }
    assert.equal(leftOverCents, 0)
    assert.deepEqual(told({ dueCents, paidCents: line.paidCents }), told(line), 'also by default')
  })
}

const dueCents = { principal: 100000, fine: 2000, interest: 3000, fees: 500 }

test('without an order: fees, interest, fine, then the principal', () => {
  const { appliedCents, remainingCents } = told({ dueCents, paidCents: 4000 })
  assert.deepEqual(appliedCents, { principal: 0, fine: 500, interest: 3000, fees: 500 })
  assert.deepEqual(remainingCents, { principal: 100000, fine: 1500, interest: 0, fees: 0 })
})

test('what is paid beyond all that is due is left over', () => {
  const { leftOverCents, remainingCents } = told({ dueCents, paidCents: 105501 })
  assert.equal(leftOverCents, 1)
  assert.deepEqual(Object.values(remainingCents), [0, 0, 0, 0])
})

test('an order that names only some goes on with the others', () => {
  const { appliedCents } = told({ dueCents, paidCents: 100500, order: ['principal'] })
  assert.deepEqual(appliedCents, { principal: 100000, fine: 0, interest: 0, fees: 500 })
})

const bad = [
  ['a payment below zero', { dueCents, paidCents: -1 }, 'invalid-field', 'paidCents'],
  ['half a centavo', { dueCents: { fine: 0.5 }, paidCents: 1 }, 'invalid-field', 'dueCents.fine'],
  ['nothing paid', { dueCents }, 'missing-field', 'paidCents'],
  ['an unknown component', { dueCents, paidCents: 1, order: ['tip'] }, 'invalid-field', 'order.0'],
  [
    'a component twice',
    { dueCents, paidCents: 1, order: ['fine', 'fees', 'fine'] },
    'repeated-component',
    'order.2',
  ],
] as const

for (const [story, line, code, field] of bad) {
  test(`${story}: ${code} of ${field}`, () => {
    const { error } = told(line)
    assert.deepEqual([error?.code, error?.field], [code, field])
  })
}
