import type { Remittance400 } from './dialect.ts'
import * as c400 from './layouts/common-400.ts'
import { type Layout, type Values, writeRecord } from './record.ts'
import { type Entry, movementOf, type Remittance } from './remittance.ts'
import { figuresOf, ownerValues, payerValues, perDay, titleValues } from './writing.ts'

const width = 400

/** One record a title, and a second one for the fine where the bank has it apart. */
export function write400(
  remittance: Remittance,
  bankName: string,
  layouts: Remittance400,
): readonly string[] {
  const owner = ownerValues(remittance)
  const header = { ...owner, bankName, direction: 1, directionWord: 'REMESSA' }
  const records: (readonly [Layout, Values])[] = [
    [layouts.header, header],
    ...remittance.entries.flatMap((entry) => details(entry, remittance, layouts)),
    [c400.trailer, {}],
  ]
  return records.map(([layout, values], index) =>
    writeRecord(layout, width, { ...values, record: index + 1 }),
  )
}

function details(
  entry: Entry,
  remittance: Remittance,
  layouts: Remittance400,
): readonly (readonly [Layout, Values])[] {
  const { account } = remittance
  const { fine, interestMonth } = account
  const from = entry.dueOn.add({ days: 1 })
  const late = {
    ...(fine ? { fineKind: 2, fine: figuresOf(fine), fineFrom: from } : { fineKind: 0 }),
    ...(interestMonth ? { interestFrom: from } : {}),
    interestKind: interestMonth && layouts.interest === 'per-month' ? 2 : 0,
    interest:
      layouts.interest === 'per-day'
        ? perDay(account, entry)
        : interestMonth && figuresOf(interestMonth),
  }
  const told = { ...ownerValues(remittance), ...titleValues(entry), ...payerValues(entry), ...late }
  const species = 1 // A commercial bill, by its number in this layout.
  const detail = [layouts.detail, { ...told, movement: movementOf(entry.kind), species }] as const
  const isFined = layouts.fine !== undefined && fine !== null && entry.kind === 'register'
  return isFined && layouts.fine ? [detail, [layouts.fine, told]] : [detail]
}
