import { add } from '../../kit/money.ts'
import type { Outgoing240 } from './dialect.ts'
import * as f240 from './layouts/febraban-240.ts'
import { type Entry, movementOf, type Outgoing } from './outgoing.ts'
import { type Layout, type Values, writeRecord } from './record.ts'
import { figuresOf, ownerValues, payerValues, titleValues } from './writing.ts'

const width = 240

/** One lot of titles, each with its segments P and Q, and R when there is a fine. */
export function write240(
  outgoing: Outgoing,
  bankName: string,
  layouts: Outgoing240,
): readonly string[] {
  const owner = ownerValues(outgoing)
  const lot = { ...owner, lot: 1, operation: 'R' }
  let record = 0
  const details = outgoing.entries.flatMap((entry) =>
    segments(entry, outgoing, layouts).map(([layout, values]) => {
      record += 1
      return writeRecord(layout, width, { ...lot, ...values, record })
    }),
  )
  const { entries } = outgoing
  const end = {
    ...lot,
    records: details.length + 2,
    titles: entries.length,
    total: add(...entries.map(({ valueCents }) => valueCents)),
  }
  return [
    writeRecord(layouts.header, width, { ...owner, bankName, direction: 1 }),
    writeRecord(layouts.lotHeader, width, lot),
    ...details,
    writeRecord(layouts.lotTrailer, width, end),
    writeRecord(f240.trailer, width, { ...owner, lots: 1, records: details.length + 4 }),
  ]
}

function segments(
  entry: Entry,
  { account }: Outgoing,
  layouts: Outgoing240,
): readonly (readonly [Layout, Values])[] {
  const movement = movementOf(entry.kind)
  const from = entry.dueOn.add({ days: 1 })
  const interest = account.interestMonth
  const told = interest
    ? {
        interestKind: 2,
        interestFrom: from,
        interest: figuresOf(interest, layouts.interestDecimals),
      }
    : { interestKind: 3 }
  const species = 2 // A commercial bill: what a collection of invoices is.
  const p = { movement, species, ...titleValues(entry), ...told }
  const q = { movement, ...payerValues(entry) }
  const { fine } = account
  if (!fine || entry.kind !== 'register')
    return [
      [layouts.p, p],
      [layouts.q, q],
    ]
  const r = { movement, fineKind: 2, fineFrom: from, fine: figuresOf(fine) }
  return [
    [layouts.p, p],
    [layouts.q, q],
    [layouts.r, r],
  ]
}
