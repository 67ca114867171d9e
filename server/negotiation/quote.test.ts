import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { planShapes } from '../../api/negotiation.ts'
import { day } from '../../kit/dates.ts'
import { add, cents, percent, zero } from '../../kit/money.ts'
import { components, nothing, totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import { authority, type Standing } from './authority.ts'
import { limits } from './limits.ts'
import { type OfferPolicy, usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { type Ask, payingIn, quote } from './quote.ts'
import { readQuote } from './stored-quote.ts'

const policyWith = (change: object = {}): OfferPolicy => {
  const read = readOfferPolicy({ ...usualOfferPolicy, ...change }, '')
  assert.ok(read.ok)
  return read.value
}

/** R$ 1.000,00 with a fine of 20 and interest of 30, 100 days late; the agent may waive 60%. */
const owing: Balance = {
  itemId: 'A',
  dueOn: day('2026-08-14'),
  daysLate: 100,
  owed: { principal: cents(100000), fine: cents(2000), interest: cents(3000), fees: zero },
  totalCents: cents(105000),
  creditCents: zero,
}
const standing: Standing = {
  balances: [owing],
  policy: policyWith(),
  who: 'agent',
  today: day('2026-11-22'),
}
const ask: Ask = {
  discount: { cents: zero },
  parts: 1,
  downPaymentCents: zero,
  firstDueOn: day('2026-11-22'),
}

const quoted = (change: Partial<Ask>, by: Partial<Standing> = {}) => {
  const answer = quote({ ...ask, ...change }, { ...standing, ...by })
  assert.ok(answer.ok, answer.ok ? '' : answer.refusal)
  return answer.value
}

test('the discount eats interest, then fine, then capital, each to its limit', () => {
  const { discount, discountCents, totalCents, discountPct } = quoted({
    discount: { pct: percent('10') },
  })
  assert.deepEqual(discount, { principal: 7500n, fine: 1200n, interest: 1800n, fees: 0n })
  assert.equal(discountCents, 10500n)
  assert.equal(totalCents, 94500n)
  assert.equal(discountPct, '10')
})

test('an offer stands for the policy’s days, but not beyond its first payment', () => {
  assert.equal(String(quoted({}).validUntil), '2026-11-22')
  assert.equal(String(quoted({ firstDueOn: day('2026-11-24') }).validUntil), '2026-11-24')
  assert.equal(String(quoted({ firstDueOn: day('2026-12-02') }).validUntil), '2026-11-25')
})

test('what each debt owed is kept with the quote', () => {
  assert.deepEqual(quoted({}).items, [{ itemId: 'A', owed: owing.owed }])
})

const agentMost = 1800 + 1200 + 9000

const boundaries = [
  ['all that an agent may forgive', { discount: { cents: cents(agentMost) } }, 'quoted'],
  [
    'a centavo more',
    { discount: { cents: cents(agentMost + 1) } },
    { refusal: 'discount-above-authority', discountPctMax: '11.42', discountCentsMax: agentMost },
  ],
  [
    'in instalments, more than half of it',
    { discount: { cents: cents(agentMost / 2 + 1) }, parts: 2, downPaymentCents: cents(20000) },
    { refusal: 'discount-above-authority', discountPctMax: '5.71', discountCentsMax: 6000 },
  ],
  [
    'yesterday',
    { firstDueOn: day('2026-11-21') },
    { refusal: 'date-in-the-past', today: '2026-11-22' },
  ],
  ['the last day there may be', { firstDueOn: day('2026-12-02') }, 'quoted'],
  [
    'the day after it',
    { firstDueOn: day('2026-12-03') },
    { refusal: 'first-payment-too-late', firstPaymentOnMax: '2026-12-02' },
  ],
  ['twelve payments', { parts: 12, downPaymentCents: cents(10500) }, 'quoted'],
  [
    'thirteen payments',
    { parts: 13, downPaymentCents: cents(10500) },
    { refusal: 'too-many-instalments', instalmentsMax: 12 },
  ],
  ['a tenth down', { parts: 2, downPaymentCents: cents(10500) }, 'quoted'],
  [
    'a centavo less than a tenth down',
    { parts: 2, downPaymentCents: cents(10499) },
    { refusal: 'down-payment-too-small', downPaymentCentsMin: 10500 },
  ],
  ['ten alike, each a tenth', { parts: 10 }, 'quoted'],
  [
    'eleven alike, each less than a tenth',
    { parts: 11 },
    { refusal: 'down-payment-too-small', downPaymentCentsMin: 10500 },
  ],
  [
    'all of it down and still more parts',
    { parts: 2, downPaymentCents: cents(105000) },
    { refusal: 'down-payment-too-large', totalCents: 105000 },
  ],
  ['the least instalment after it', { parts: 2, downPaymentCents: cents(102000) }, 'quoted'],
  [
    'a centavo less than the least instalment',
    { parts: 2, downPaymentCents: cents(102001) },
    { refusal: 'instalment-too-small', instalmentCentsMin: 3000, partsMax: 1 },
  ],
  [
    'too many for what is left after a large down payment',
    { parts: 5, downPaymentCents: cents(95000) },
    { refusal: 'instalment-too-small', instalmentCentsMin: 3000, partsMax: 4 },
  ],
] as const

for (const [story, change, expected] of boundaries) {
  test(`${story}: ${expected === 'quoted' ? expected : expected.refusal}`, () => {
    const answer = quote({ ...ask, ...change }, standing)
    const told = answer.ok ? 'quoted' : { refusal: answer.refusal, ...answer.facts }
    assert.deepEqual(told, expected)
  })
}

test('a day of the month that is not offered is refused, and one that is is taken', () => {
  const policy = policyWith({ dueDays: [5, 10] })
  const plan = { parts: 3, downPaymentCents: cents(30000) }
  const refused = quote({ ...ask, ...plan, dueDay: 7 }, { ...standing, policy })
  assert.ok(!refused.ok)
  assert.deepEqual(refused.facts, { dueDays: '5, 10' })
  assert.equal(quoted({ ...plan, dueDay: 10 }, { policy }).instalments[1]?.dueOn.day, 10)
})

test('the order of refusals: days come before numbers, and numbers before discounts', () => {
  const refusal = (change: Partial<Ask>) => {
    const answer = quote({ ...ask, ...change }, standing)
    return answer.ok ? 'quoted' : answer.refusal
  }
  const everything = {
    firstDueOn: day('2026-01-01'),
    parts: 99,
    discount: { pct: percent('100') },
  }
  assert.equal(refusal(everything), 'date-in-the-past')
  assert.equal(refusal({ ...everything, firstDueOn: ask.firstDueOn }), 'too-many-instalments')
  assert.equal(
    refusal({ ...everything, firstDueOn: ask.firstDueOn, parts: 2 }),
    'discount-above-authority',
  )
})

test('nothing owed, nothing quoted; and a whole debt is not forgiven by way of an offer', () => {
  const none = quote(ask, { ...standing, balances: [] })
  assert.equal(none.ok ? '' : none.refusal, 'nothing-owed')
  const everything = { principalPct: '100', finePct: '100', interestPct: '100', feesPct: '100' }
  const policy = policyWith({ bands: [{ fromDaysLate: 1, ...everything }] })
  const gone = quote(
    { ...ask, discount: { pct: percent('100') } },
    { ...standing, policy, who: 'owner' },
  )
  assert.equal(gone.ok ? '' : gone.refusal, 'nothing-left-to-pay')
})

test('a small debt may always be paid whole, however large the least instalment', () => {
  const small: Balance = {
    ...owing,
    owed: { ...owing.owed, principal: cents(10), fine: zero, interest: zero },
  }
  assert.equal(quoted({}, { balances: [small] }).totalCents, 10n)
})

test('interest is added to what is paid, and said as what it costs a year', () => {
  const policy = policyWith({ instalmentInterest: { method: 'price', pctMonth: '1' } })
  const plan = { parts: 4, downPaymentCents: cents(45000) }
  const made = quoted(plan, { policy })
  assert.deepEqual(
    made.instalments.map(({ amountCents }) => amountCents),
    [45000n, 20401n, 20401n, 20402n],
  )
  assert.deepEqual([made.interestCents, made.totalCents], [1204n, 106204n])
  assert.equal(made.cetAnnualPct, '12.65')
  assert.deepEqual([quoted(plan).interestCents, quoted(plan).cetAnnualPct], [0n, null])
})

test('a shape that the policy leaves out is not offered to those who ask', () => {
  const policy = policyWith({ shapes: ['pay-now', 'down-payment'] })
  const asked = { parts: 4, downPaymentCents: cents(45000), planShape: 'biweekly' } as const
  const refused = quote({ ...ask, ...asked }, { ...standing, policy })
  assert.equal(!refused.ok && refused.refusal, 'shape-not-offered')
  assert.equal(String(quoted(asked).instalments[3]?.dueOn), '2027-01-03')
})

test('by invoice there are as many payments as invoices, whatever was asked', () => {
  const older: Balance = { ...owing, itemId: 'B', dueOn: day('2026-07-14') }
  const balances = [
    owing,
    { ...older, owed: { ...nothing, principal: cents(50000) }, totalCents: cents(50000) },
  ]
  const made = quoted({ planShape: 'by-invoice', parts: 7 }, { balances })
  assert.deepEqual(
    made.instalments.map(({ amountCents }) => amountCents),
    [50000n, 105000n],
  )
})

test('a quote is read back from the JSON that keeps it', () => {
  const made = quoted({ parts: 3, downPaymentCents: cents(20000), discount: { pct: percent('3') } })
  const kept = JSON.parse(
    JSON.stringify(made, (_key, part) => (typeof part === 'bigint' ? Number(part) : part)),
  )
  const read = readQuote(kept, '')
  assert.ok(read.ok)
  assert.deepEqual(read.value, made)
  assert.ok(!readQuote({ ...kept, totalCents: 1.5 }, '').ok)
})

const amount = fc.integer({ min: 0, max: 300_000 }).map(cents)
const balance = fc
  .record({
    daysLate: fc.integer({ min: 0, max: 500 }),
    owed: fc.record({ principal: amount, fine: amount, interest: amount, fees: amount }),
  })
  .map((one): Balance => ({ ...owing, ...one, totalCents: totalOf(one.owed) }))
const anyAsk = fc.record({
  discount: fc.oneof(
    fc.integer({ min: 0, max: 6000 }).map((n) => ({ pct: percent(`${n / 100}`) })),
    fc.integer({ min: 0, max: 100_000 }).map((n) => ({ cents: cents(n) })),
  ),
  parts: fc.integer({ min: 1, max: 13 }),
  downPaymentCents: fc.integer({ min: 0, max: 100_000 }).map(cents),
  firstDueOn: fc.integer({ min: -1, max: 11 }).map((days) => standing.today.add({ days })),
  dueDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  planShape: fc.constantFrom(...planShapes),
})
const interest = fc.oneof(
  fc.constant({ method: 'none', pctMonth: '0' }),
  fc.record({
    method: fc.constantFrom('equal', 'price', 'sac'),
    pctMonth: fc.integer({ min: 1, max: 800 }).map((n) => `${n / 100}`),
  }),
)
const who = fc.constantFrom('agent' as const, 'supervisor' as const, 'owner' as const)

const owed = fc.array(balance, { maxLength: 4 })

test('every quote adds up to the centavo, its interest too, and stays within authority', () => {
  let quotes = 0
  fc.assert(
    fc.property(owed, anyAsk, who, interest, (balances, asked, role, instalmentInterest) => {
      const lowMonths = [1, 2, 12]
      const policy = policyWith({ instalmentInterest, lowMonths })
      const facts = { ...standing, policy, balances, who: role }
      const answer = quote(asked, facts)
      if (!answer.ok) return
      quotes += 1
      const made = answer.value
      const most = authority(facts, payingIn(made.instalments.length))
      const interestCents = add(...made.instalments.map((one) => one.interestCents))
      assert.equal(add(...made.instalments.map(({ amountCents }) => amountCents)), made.totalCents)
      assert.equal(made.interestCents, interestCents)
      assert.equal(
        add(made.totalCents, made.discountCents),
        add(made.balanceCents, made.interestCents),
      )
      assert.equal(made.cetAnnualPct === null, interestCents === 0n)
      const later = made.instalments.slice(1)
      assert.ok(later.every(({ amountCents }) => amountCents >= policy.instalmentCentsMin))
      assert.ok(made.instalments.length <= policy.instalmentsMax)
      assert.equal(made.discountCents, totalOf(made.discount))
      for (const name of components) {
        assert.ok(made.discount[name] >= 0n)
        assert.ok(made.discount[name] <= most[name])
        assert.ok(made.discount[name] <= made.balance[name])
      }
    }),
    { numRuns: 1000 },
  )
  assert.ok(quotes > 50, `${quotes} quotes were made`)
})

test('the limits that the screen shows are themselves within authority', () => {
  fc.assert(
    fc.property(fc.array(balance, { minLength: 1, maxLength: 3 }), who, (balances, role) => {
      const facts = { ...standing, balances, who: role }
      const { discountPctMax, discountCentsMax } = limits(facts, 'at-once')
      for (const discount of [{ pct: percent(discountPctMax) }, { cents: discountCentsMax }]) {
        const answer = quote({ ...ask, discount }, facts)
        assert.ok(answer.ok || ['nothing-owed', 'nothing-left-to-pay'].includes(answer.refusal))
      }
    }),
  )
})
