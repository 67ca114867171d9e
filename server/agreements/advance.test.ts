import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, minus, percent } from '../../kit/money.ts'
import { cet } from '../negotiation/cet.ts'
import { monthly, type PlanMethod, plan } from '../negotiation/plan.ts'
import { type Advance, advance, lapse, take } from './advance.ts'
import { breakOff, type Instalment, leftIn, type OpenAgreement, pay } from './agreement.ts'

const agreedOn = day('2026-11-24')

/** R$ 1.000,00 financed in some months at a rate, the first a month after the agreement. */
function financed(parts: number, monthPct: string, method: PlanMethod = 'price') {
  const rows = plan({
    method,
    principalCents: cents(100_000),
    monthRate: percent(monthPct),
    ...monthly(parts),
  })
  assert.ok(rows.ok)
  const agreement: OpenAgreement = {
    state: 'open',
    agreedOn,
    instalments: rows.value.map(({ n, amountCents, interestCents }) => ({
      n,
      dueOn: agreedOn.add({ months: n }),
      amountCents,
      interestCents,
      paidCents: cents(0),
      paidOn: null,
    })),
  }
  const flows = agreement.instalments.map(({ dueOn, amountCents }) => ({
    on: dueOn,
    cents: amountCents,
  }))
  const yearly = cet({ on: agreedOn, netCents: cents(100_000), flows })
  assert.ok(yearly.ok)
  return { agreement, cetAnnualPct: yearly.value }
}

const asked = (given: ReturnType<typeof financed>, count: number, today: string) => {
  const answer = advance({ ...given, count, today: day(today) })
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal)
  return answer.value
}
const refused = (given: Parameters<typeof advance>[0]) => {
  const answer = advance(given)
  return answer.ok ? 'yes' : answer.refusal
}

test('all of it paid almost at once costs almost what was financed', () => {
  const given = financed(12, '2')
  const { offCents, payCents, payByOn } = asked(given, 12, '2026-11-24')
  assert.equal(String(payByOn), '2026-11-27')
  assert.equal(add(offCents, payCents), leftIn(given.agreement))
  // Three days of 2% a month on R$ 1.000,00 are the R$ 2 that have accrued.
  assert.ok(payCents > 100_150n && payCents < 100_250n, `${payCents}`)
})

test('an instalment a year ahead is worth less than one a month ahead', () => {
  const given = financed(12, '2')
  const { parts } = asked(given, 12, '2026-11-24')
  const off = parts.map(({ offCents }) => Number(offCents))
  assert.deepEqual(
    off,
    off.toSorted((a, b) => a - b),
  )
})

test('what is due by then is paid first, for all that it is', () => {
  const given = financed(3, '2')
  const [first] = given.agreement.instalments
  const { parts, payCents, offCents } = asked(given, 1, '2026-12-22')
  assert.deepEqual(
    parts.map(({ n }) => n),
    [2],
  )
  const both = add(...given.agreement.instalments.slice(0, 2).map((one) => one.amountCents))
  assert.equal(payCents, minus(both, offCents))
  assert.ok(first && payCents > first.amountCents)
})

test('without interest there is nothing to take off; without instalments, nothing to pay', () => {
  const { agreement } = financed(3, '0')
  const ask = { agreement, cetAnnualPct: null, count: 2, today: agreedOn }
  assert.equal(refused(ask), 'no-interest-to-take-off')
  assert.equal(refused({ ...ask, today: day('2027-03-01') }), 'nothing-to-pay-ahead')
  const broken = breakOff(agreement, day('2027-03-01'))
  assert.ok(broken.ok)
  assert.equal(refused({ ...ask, agreement: broken.value }), 'not-open')
})

const capitalIn = ({ instalments }: OpenAgreement) =>
  add(...instalments.map(({ amountCents, interestCents }) => minus(amountCents, interestCents)))

const cases = fc.record({
  parts: fc.integer({ min: 1, max: 24 }),
  monthPct: fc.constantFrom('0.5', '1', '2', '4.99', '9'),
  method: fc.constantFrom('price' as const, 'sac' as const, 'equal' as const),
  count: fc.integer({ min: 1, max: 24 }),
  daysOn: fc.integer({ min: 0, max: 400 }),
  paid: fc.integer({ min: 0, max: 60_000 }),
})

/** Money paid before, the oldest instalment first. */
function paidBefore(agreement: OpenAgreement, amount: number): OpenAgreement {
  let left = BigInt(amount)
  const parts = agreement.instalments.flatMap(({ n, amountCents, paidCents }) => {
    const room = amountCents - paidCents
    const part = left < room ? left : room
    left -= part
    return part > 0n ? [{ n, cents: cents(part) }] : []
  })
  const answer = pay(agreement, parts, agreedOn)
  assert.ok(answer.ok)
  return answer.value
}

test('whatever is paid ahead, the debts are paid in full; lapsed, it is as it was', () => {
  fc.assert(
    fc.property(cases, ({ parts, monthPct, method, count, daysOn, paid }) => {
      const plain = financed(parts, monthPct, method)
      const agreement = paidBefore(plain.agreement, paid)
      const answer = advance({ ...plain, agreement, count, today: agreedOn.add({ days: daysOn }) })
      if (!answer.ok) return
      const taken = take(agreement, answer.value)
      holds(agreement, taken, answer.value)
      settled(agreement, taken)
      for (const meanwhile of [0, 1, 7_777]) {
        const open = paidBefore(taken, meanwhile)
        const back = lapse(open, answer.value.parts)
        settled(open, back)
        assert.equal(capitalIn(back), capitalIn(open), 'the debts get as much')
        assert.ok(leftIn(back) <= leftIn(agreement))
        if (meanwhile > 0) continue
        const days = (plan: OpenAgreement) => plan.instalments.map(({ dueOn }) => `${dueOn}`)
        assert.deepEqual(days(back), days(agreement))
        if (agreement.instalments.every(isWholeOrUnpaid))
          assert.equal(leftIn(back), leftIn(agreement), 'nothing stays taken off')
      }
    }),
  )
})

const isWholeOrUnpaid = ({ paidOn, paidCents, interestCents }: Instalment) =>
  paidOn !== null || paidCents <= interestCents

/** How what is paid divides into interest and debt is settled: it stays as it was. */
function settled(before: OpenAgreement, after: OpenAgreement) {
  const paidInterest = ({ instalments }: OpenAgreement) =>
    instalments.map(({ paidCents, interestCents }) =>
      paidCents < interestCents ? paidCents : interestCents,
    )
  const begun = (one: Instalment) => one.paidCents > 0n
  const of = (plan: OpenAgreement) =>
    paidInterest({ ...plan, instalments: plan.instalments.filter(begun) })
  assert.deepEqual(of(after), of(before))
}

function holds(before: OpenAgreement, after: OpenAgreement, { offCents }: Advance) {
  assert.equal(capitalIn(after), capitalIn(before), 'the debts get as much')
  assert.equal(add(leftIn(after), offCents), leftIn(before), 'only interest is taken off')
  const days = after.instalments.filter(({ paidOn }) => !paidOn).map(({ dueOn }) => `${dueOn}`)
  assert.deepEqual(days, days.toSorted(), 'what is promised first is due first')
  for (const { amountCents, interestCents, paidCents } of after.instalments) {
    assert.ok(interestCents >= 0n && interestCents <= amountCents)
    assert.ok(paidCents <= amountCents)
    assert.ok(amountCents > 0n)
  }
}
