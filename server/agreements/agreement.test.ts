import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { cents, zero } from '../../kit/money.ts'
import {
  type Agreement,
  breakOff,
  cancel,
  keep,
  leftIn,
  type OpenAgreement,
  oldestUnpaid,
  paidIn,
  pay,
  renegotiate,
} from './agreement.ts'

const today = day('2026-12-01')

const agreed = (...paid: number[]): OpenAgreement => ({
  state: 'open',
  agreedOn: day('2026-11-22'),
  instalments: paid.map((amount, index) => ({
    n: index + 1,
    dueOn: day('2026-11-22').add({ months: index }),
    amountCents: cents(1000),
    interestCents: cents(0),
    paidCents: cents(amount),
    paidOn: amount === 1000 ? day('2026-11-22') : null,
  })),
})

const value = <Value>(decision: { ok: true; value: Value } | { ok: false; refusal: string }) => {
  assert.ok(decision.ok, decision.ok ? '' : decision.refusal)
  return decision.value
}
const refusal = (decision: { ok: boolean; refusal?: string }) => decision.refusal

test('a part of an instalment leaves it open, and the rest makes it paid on that day', () => {
  const begun = value(pay(agreed(0, 0), [{ n: 1, cents: cents(400) }], today))
  assert.deepEqual(begun.instalments[0]?.paidCents, 400n)
  assert.equal(begun.instalments[0]?.paidOn, null)
  const whole = value(pay(begun, [{ n: 1, cents: cents(600) }], today))
  assert.equal(String(whole.instalments[0]?.paidOn), '2026-12-01')
  assert.equal(oldestUnpaid(whole)?.n, 2)
  assert.deepEqual([paidIn(whole), leftIn(whole)], [1000n, 1000n])
})

test('an instalment is never paid beyond its amount', () => {
  assert.throws(() => pay(agreed(900), [{ n: 1, cents: cents(101) }], today), /beyond its amount/)
  assert.throws(() => pay(agreed(900), [{ n: 1, cents: cents(-1) }], today), /is money/)
})

test('paid in full it is still open, and can only be kept', () => {
  const paid = value(pay(agreed(0), [{ n: 1, cents: cents(1000) }], today))
  assert.equal(paid.state, 'open')
  assert.equal(refusal(breakOff(paid, today)), 'paid-in-full')
  assert.equal(refusal(cancel(paid, today, 'by request')), 'paid-in-full')
  assert.equal(refusal(renegotiate(paid, today)), 'paid-in-full')
  assert.equal(value(keep(paid, today)).state, 'kept')
})

test('with a centavo missing it can be broken or cancelled, and not kept', () => {
  const almost = agreed(1000, 999)
  assert.equal(refusal(keep(almost, today)), 'not-paid-in-full')
  assert.equal(value(breakOff(almost, today)).n, 2)
  assert.equal(value(cancel(almost, today, 'by request')).reason, 'by request')
})

const ended: [string, Agreement][] = [
  ['kept', value(keep(agreed(1000), today))],
  ['broken', value(breakOff(agreed(0), today))],
  ['renegotiated', value(renegotiate(agreed(0), today))],
  ['cancelled', value(cancel(agreed(0), today, 'by request'))],
]

for (const [state, agreement] of ended) {
  test(`a ${state} agreement takes nothing more, and stays ${state}`, () => {
    const answers = [
      pay(agreement, [{ n: 1, cents: cents(1) }], today),
      keep(agreement, today),
      breakOff(agreement, today),
      renegotiate(agreement, today),
      cancel(agreement, today, 'again'),
    ]
    for (const answer of answers) {
      assert.deepEqual(answer, { ok: false, refusal: 'not-open', facts: { state } })
    }
  })
}

test('whatever happens in whatever order, it ends once and money is only ever added', () => {
  const happening = fc.oneof(
    fc.record({ n: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 1000 }) }),
    fc.constantFrom('keep' as const, 'break' as const, 'replace' as const, 'cancel' as const),
  )
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), (happenings) => {
      let agreement: Agreement = agreed(0, 0, 0)
      for (const next of happenings) {
        const before: Agreement = agreement
        const answer = happen(before, next)
        if (!answer.ok) continue
        agreement = answer.value
        assert.equal(before.state, 'open')
        assert.ok(paidIn(agreement) >= paidIn(before))
        assert.equal(paidIn(agreement) + leftIn(agreement), 3000n)
        if (agreement.state === 'kept') assert.equal(leftIn(agreement), zero)
        if (agreement.state === 'broken') assert.ok(leftIn(agreement) > 0n)
      }
    }),
  )
})

type Next = { n: number; amount: number } | 'keep' | 'break' | 'replace' | 'cancel'

function happen(agreement: Agreement, next: Next) {
  if (next === 'keep') return keep(agreement, today)
  if (next === 'break') return breakOff(agreement, today)
  if (next === 'replace') return renegotiate(agreement, today)
  if (next === 'cancel') return cancel(agreement, today, 'by request')
  const found = agreement.instalments[next.n - 1]
  const room = found ? found.amountCents - found.paidCents : 0n
  const amount = BigInt(next.amount) < room ? BigInt(next.amount) : room
  return pay(agreement, amount === 0n ? [] : [{ n: next.n, cents: cents(amount) }], today)
}
