import { day } from '../kit/dates.ts'
import { percent, rate } from '../kit/money.ts'
import { balance } from '../server/debts/balance.ts'
import { exampleEntry, exampleItem, plainTerms } from '../server/debts/example.ts'
import { shippedTables } from '../server/debts/shipped-months.ts'
import { statement } from '../server/debts/statement.ts'
import type { Terms } from '../server/debts/terms.ts'
import type { Bench, Measured } from './bench.ts'

const items = 50_000
const today = day('2025-11-22')

type Row = { readonly cents: number; readonly dueOn: string; readonly item: Item }
type Item = ReturnType<typeof exampleItem>

/** Invoices of all ages, one in four with a payment on account. */
const rows: readonly Row[] = Array.from({ length: items }, (_, n) => {
  const dueOn = today.subtract({ days: 10 + ((n * 37) % 900) })
  const cents = 5_000 + ((n * 7919) % 400_000)
  const opening = exampleEntry('o', cents, dueOn.toString())
  const paidOn = dueOn.add({ days: 5 }).toString()
  const entries = n % 4 === 0 ? [opening, exampleEntry('p', -1_000, paidOn)] : [opening]
  return { cents, dueOn: dueOn.toString(), item: exampleItem(dueOn.toString(), ...entries) }
})

const consumer: Terms = { ...plainTerms, isConsumer: true, movesToBankingDay: true }
const indexed: Terms = {
  ...consumer,
  feesPct: percent('10'),
  feesAreReciprocal: true,
  correction: shippedTables.get('IPCA'),
}

/** The sum that a spreadsheet would do: no ledger, no days of banks, no exact fractions. */
function bareMultiplication(): number {
  const now = Date.parse(today.toString())
  let total = 0
  for (const { cents, dueOn } of rows) {
    const days = Math.round((now - Date.parse(dueOn)) / 86_400_000)
    total += cents + Math.round(cents * 0.02) + Math.round(((cents * 0.01) / 30) * days)
  }
  return total
}

/** How many in a second: the best of three, so that the first warms up. */
function perSecond(work: (row: Row) => unknown): number {
  const once = () => {
    const start = performance.now()
    for (const row of rows) work(row)
    return performance.now() - start
  }
  return Math.round((items * 1000) / Math.min(once(), once(), once()))
}

function bare(): number {
  const once = () => {
    const start = performance.now()
    bareMultiplication()
    return performance.now() - start
  }
  return Math.round((items * 1000) / Math.min(once(), once(), once()))
}

const written = (count: number) => `${count.toLocaleString('en')}/s`

/** Balances and whole statements, beside a bare multiplication over the same rows. */
export const statementBench: Bench = {
  name: 'statement',
  run: async () => {
    const yardstick = bare()
    const row = (what: string, count: number, wanted: number): Measured => ({
      what,
      measured: written(count),
      against: 'bare multiplication',
      yardstick: written(yardstick),
      ratio: `1/${Math.round(yardstick / count)}`,
      wanted: `≥ ${written(wanted)}`,
    })
    const plain = { ...plainTerms, finePct: percent('2'), feesPct: rate(0) }
    return [
      row(
        'balance, plain terms',
        perSecond(({ item }) => balance(item, plain, today)),
        20_000,
      ),
      row(
        'balance, consumer',
        perSecond(({ item }) => balance(item, consumer, today)),
        10_000,
      ),
      row(
        'statement, all terms',
        perSecond(({ item }) => statement(item, indexed, today)),
        2_000,
      ),
    ]
  },
}
