import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '../../kit/dates.ts'
import { add, cents, minus, percent, rate } from '../../kit/money.ts'
import { components, totalOf } from './amounts.ts'
import { balance, evened, withoutCredits } from './balance.ts'
import { indexTable } from './index-table.ts'
import { type DebtItem, type Entry, reversalOf } from './ledger.ts'
import { statement } from './statement.ts'
import type { Terms } from './terms.ts'

const terms: Terms = {
  finePct: percent('2'),
  interestPctMonth: percent('1'),
  feesPct: rate(0),
  rounding: 'half-up',
}

const opening: Entry = {
  id: 'opening',
  itemId: 'A',
  kind: 'opening',
  component: 'principal',
  amountCents: cents(100000),
  onDay: day('2026-11-20'),
  reversesId: null,
}

const paid = (
  component: Entry['component'],
  amountCents: number,
  onDay: string,
  kind: Entry['kind'] = 'payment',
): Entry => ({
  ...opening,
  id: `${kind} ${component} ${onDay}`,
  kind,
  component,
  amountCents: cents(-amountCents),
  onDay: day(onDay),
})

/** R$ 1.000,00 due on 10 January. */
const item = (...entries: Entry[]): DebtItem => ({
  id: 'A',
  dueOn: day('2026-01-10'),
  entries: [opening, ...entries],
})

const on = (debt: DebtItem, text: string, by: Terms = terms) => balance(debt, by, day(text))

const owing = (debt: DebtItem, text: string) => {
  const { principal, fine, interest } = on(debt, text).owed
  return [principal, fine, interest]
}

const stories = [
  ['before it is due, only the principal', item(), '2026-01-09', [100000n, 0n, 0n]],
  ['on the due day, still only the principal', item(), '2026-01-10', [100000n, 0n, 0n]],
  ['a day late: the fine and a day of interest', item(), '2026-01-11', [100000n, 2000n, 33n]],
  ['thirty days late: a whole month', item(), '2026-02-09', [100000n, 2000n, 1000n]],
  [
    'half paid in advance: fine and interest on the other half',
    item(paid('principal', 50000, '2026-01-05')),
    '2026-02-09',
    [50000n, 1000n, 500n],
  ],
  [
    'half paid on the due day: the same',
    item(paid('principal', 50000, '2026-01-10')),
    '2026-02-09',
    [50000n, 1000n, 500n],
  ],
  [
    'half paid after 15 days: the fine was on it all, interest on half from then',
    item(paid('principal', 50000, '2026-01-25')),
    '2026-02-09',
    [50000n, 2000n, 750n],
  ],
  [
    'asked for a day before that payment, it is not counted',
    item(paid('principal', 50000, '2026-01-25')),
    '2026-01-24',
    [100000n, 2000n, 467n],
  ],
  [
    'on the day of the payment itself, that day is still on the whole',
    item(paid('principal', 50000, '2026-01-25')),
    '2026-01-25',
    [50000n, 2000n, 500n],
  ],
  [
    'once the principal is paid, interest stands still and survives it',
    item(paid('principal', 100000, '2026-02-09')),
    '2027-02-09',
    [0n, 2000n, 1000n],
  ],
  [
    'interest paid and capital not: interest grows on from there',
    item(paid('interest', 1000, '2026-02-09'), paid('fine', 2000, '2026-02-09')),
    '2026-03-11',
    [100000n, 0n, 1000n],
  ],
  [
    'a fine that is forgiven is not owed again',
    item(paid('fine', 2000, '2026-02-09', 'waiver')),
    '2026-06-01',
    [100000n, 0n, 4733n],
  ],
  [
    'a principal corrected by the creditor since the beginning',
    item(paid('principal', 40000, '2026-01-01', 'adjustment')),
    '2026-02-09',
    [60000n, 1200n, 600n],
  ],
] as const

for (const [story, debt, asOf, expected] of stories) {
  test(story, () => assert.deepEqual(owing(debt, asOf), expected))
}

test('fees are on all that was late, fine and interest included, and outlive the principal', () => {
  const withFees = { ...terms, feesPct: percent('10') }
  assert.equal(on(item(), '2026-02-09', withFees).owed.fees, 10300n)
  const settled = item(paid('principal', 100000, '2026-02-09'))
  assert.equal(on(settled, '2026-06-01', withFees).owed.fees, 10300n)
  assert.equal(on(item(), '2026-01-10', withFees).owed.fees, 0n)
})

test('a reversed payment was never made: interest runs as if it had not been', () => {
  const payment = paid('principal', 50000, '2026-01-25')
  const reversal: Entry = { id: 'r', ...reversalOf(payment) }
  assert.deepEqual(owing(item(payment, reversal), '2026-02-09'), [100000n, 2000n, 1000n])
})

test('a debt taken back by its creditor owes nothing on any later day', () => {
  const back = item(
    paid('principal', 100000, '2026-02-09', 'withdrawal'),
    paid('fine', 2000, '2026-02-09', 'withdrawal'),
    paid('interest', 1000, '2026-02-09', 'withdrawal'),
  )
  assert.equal(on(back, '2026-02-09').totalCents, 0n)
  assert.equal(on(back, '2027-02-09').totalCents, 0n)
})

test('a payment heard late lowers interest already paid; the difference is not lost', () => {
  const late = item(
    paid('interest', 1000, '2026-02-09'),
    paid('principal', 50000, '2026-01-25'), // heard after the one of February
  )
  const { owed, creditCents } = on(late, '2026-02-09')
  assert.deepEqual([owed.principal, owed.fine, owed.interest], [50000n, 1750n, 0n])
  assert.equal(creditCents, 0n)
})

test('what is paid beyond everything is a credit, and never a negative debt', () => {
  const { owed, totalCents, creditCents } = on(
    item(paid('principal', 100500, '2026-01-10')),
    '2026-05-01',
  )
  assert.equal(totalCents, 0n)
  assert.equal(creditCents, 500n)
  assert.ok(components.every((name) => owed[name] === 0n))
})

const amount = fc.integer({ min: 1, max: 60000 })
const aDay = fc.integer({ min: -20, max: 400 })
const payment = fc.record({ component: fc.constantFrom(...components), amount, aDay })
const tableOf = (index: string, pcts: readonly string[]) =>
  indexTable(
    index,
    pcts.map((pct, n) => ({ month: `2026-0${n + 1}`, pct: percent(pct) })),
  )
const aTerms = fc.record({
  finePct: fc.constantFrom('0', '2', '3.5').map(percent),
  interestPctMonth: fc.constantFrom('0', '0.95', '1', '7').map(percent),
  feesPct: fc.constantFrom('0', '10').map(percent),
  rounding: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
  fineBase: fc.constantFrom('corrected' as const, 'principal' as const),
  correction: fc.constantFrom(undefined, tableOf('IPCA', ['1.31', '-0.11', '0.56', '2'])),
  legalRate: fc.constantFrom(undefined, tableOf('TAXA-LEGAL', ['0.678712', '0', '1.141598'])),
  isConsumer: fc.boolean(),
  feesAreReciprocal: fc.boolean(),
  movesToBankingDay: fc.boolean(),
})

const debtOf = (
  payments: readonly { component: Entry['component']; amount: number; aDay: number }[],
) =>
  item(
    ...payments.map((one, index) => ({
      ...paid(one.component, one.amount, day('2026-01-10').add({ days: one.aDay }).toString()),
      id: `p${index}`,
    })),
  )

test('on every day the balance is the ledger and the lines of its statement, added up', () => {
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 6 }), aTerms, aDay, (payments, by, days) => {
      const asOf = day('2026-01-10').add({ days })
      const found = statement(debtOf(payments), by, asOf)
      const written = add(...found.entries.map(({ amountCents }) => amountCents))
      const accrued = add(...found.lines.map(({ amountCents }) => amountCents))
      assert.equal(minus(found.totalCents, found.creditCents), add(written, accrued))
      assert.equal(found.totalCents, totalOf(found.owed))
      assert.ok(components.every((name) => found.owed[name] >= 0n))
      assert.ok(found.creditCents === 0n || found.totalCents === 0n)
    }),
  )
})

test('the order in which payments were heard changes nothing', () => {
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 6 }), aDay, (payments, days) => {
      const asOf = day('2026-01-10').add({ days })
      const heard = balance(debtOf(payments), terms, asOf)
      assert.deepEqual(balance(debtOf(payments.toReversed()), terms, asOf), heard)
    }),
  )
})

test('reversing every payment brings back the debt as it came', () => {
  fc.assert(
    fc.property(fc.array(payment, { maxLength: 6 }), aDay, (payments, days) => {
      const asOf = day('2026-01-10').add({ days })
      const debt = debtOf(payments)
      const reversals = debt.entries
        .filter(({ kind }) => kind === 'payment')
        .map((entry): Entry => ({ id: `r ${entry.id}`, ...reversalOf(entry) }))
      const undone = { ...debt, entries: [...debt.entries, ...reversals] }
      assert.deepEqual(balance(undone, terms, asOf), balance(item(), terms, asOf))
    }),
  )
})

test('credits cover costs, interest and fine before the principal', () => {
  const { owed, creditCents } = withoutCredits({
    principal: cents(1000),
    fine: cents(20),
    interest: cents(-50),
    fees: cents(10),
  })
  assert.deepEqual(owed, { principal: 980n, fine: 0n, interest: 0n, fees: 0n })
  assert.equal(creditCents, 0n)
})

test('a settled debt is at zero component by component, and costs nothing ever after', () => {
  // 100 days late: fine 20.00, interest 33.33; the interest was paid when more of it was owed.
  const debt = item(paid('interest', 4000, '2026-02-01'), paid('fine', 2000, '2026-02-01'))
  const owed = balance(debt, terms, day('2026-04-20')).owed.principal
  const rest = paid('principal', Number(owed), '2026-04-20')
  const settled = { ...debt, entries: [...debt.entries, rest] }
  const entries = evened(settled, terms, day('2026-04-20'))
  assert.equal(add(...entries.map(({ amountCents }) => amountCents)), 0n)
  const all = entries.map((one, n) => ({ ...one, id: `even ${n}`, reversesId: null }))
  const after = { ...settled, entries: [...settled.entries, ...all] }
  for (const on of ['2026-04-20', '2028-04-20'])
    assert.equal(balance(after, terms, day(on)).totalCents, 0n)
  assert.ok(balance(settled, terms, day('2028-04-20')).totalCents > 0n, 'without them it would')
})

test('a debt that still owes something is not evened', () => {
  assert.deepEqual(evened(item(), terms, day('2026-04-20')), [])
})
