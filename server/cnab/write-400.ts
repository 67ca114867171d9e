import type { Outgoing400 } from './dialect.ts'
import * as c400 from './layouts/common-400.ts'
import { type Entry, movementOf, type Outgoing } from './outgoing.ts'
import { type Layout, type Values, writeRecord } from './record.ts'
import { figuresOf, ownerValues, payerValues, perDay, titleValues } from './writing.ts'

const width = 400

/** One record a title, and a second one for the fine where the bank has it apart. */
export function write400(
  outgoing: Outgoing,
  bankName: string,
  layouts: Outgoing400,
): readonly string[] {
  const owner = ownerValues(outgoing)
  const header = { ...owner, bankName, direction: 1, directionWord: 'REMESSA' }
  const records: (readonly [Layout, Values])[] = [
    [layouts.header, header],
    ...outgoing.entries.flatMap((entry) => details(entry, outgoing, layouts)),
    [c400.trailer, {}],
  ]
  return records.map(([layout, values], index) =>
    writeRecord(layout, width, { ...values, record: index + 1 }),
  )
}

function details(
  entry: Entry,
  outgoing: Outgoing,
  layouts: Outgoing400,
): readonly (readonly [Layout, Values])[] {
  const { account } = outgoing
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
  const told = { ...ownerValues(outgoing), ...titleValues(entry), ...payerValues(entry), ...late }
  const species = 1 // A commercial bill, by its number in this layout.
  const detail = [layouts.detail, { ...told, movement: movementOf(entry.kind), species }] as const
  const isFined = layouts.fine !== undefined && fine !== null && entry.kind === 'register'
  return isFined && layouts.fine ? [detail, [layouts.fine, told]] : [detail]
}
