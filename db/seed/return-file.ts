import type { Day } from '../../kit/dates.ts'
import { add, type Cents, cents } from '../../kit/money.ts'
import type { CnabKind } from '../../server/cnab/dialects.ts'
import { dialectOf } from '../../server/cnab/dialects.ts'
import * as c400 from '../../server/cnab/layouts/common-400.ts'
import * as f240 from '../../server/cnab/layouts/febraban-240.ts'
import { writeRecord } from '../../server/cnab/record.ts'

export type Told = {
  readonly occurrence: string
  readonly ourNumber: string
  readonly documentNumber?: string
  readonly companyUse?: string
  readonly dueOn: Day | null
  readonly valueCents: Cents
  readonly paidCents?: Cents
  readonly netCents?: Cents
  readonly feeCents?: Cents
  readonly occurredOn: Day
  readonly creditedOn?: Day | null
  readonly reasons?: string
}

export type ReturnFile = {
  readonly bank: string
  readonly kind: CnabKind
  readonly madeOn: Day
  readonly sequence: number
  readonly titles: readonly Told[]
}

/** A return as a bank would write it, by the same positions by which it is read. */
export function returnFile(file: ReturnFile): string {
  const records = file.kind === 'cnab240' ? in240(file) : in400(file)
  return records.map((record) => `${record}\r\n`).join('')
}

function in240({ bank, madeOn, sequence, titles }: ReturnFile): string[] {
  const { t, u } = dialectOf(bank).return240
  const owner = { bank, madeOn, sequence, lot: 1, ownerKind: 2, operation: 'T' }
  const details = titles.flatMap((title, index) => [
    writeRecord(t, 240, { ...owner, ...title, record: index * 2 + 1 }),
    writeRecord(u, 240, { ...owner, ...title, record: index * 2 + 2 }),
  ])
  const total = add(cents(0), ...titles.map(({ valueCents }) => valueCents))
  const lotEnd = { ...owner, records: details.length + 2, titles: titles.length, total }
  return [
    writeRecord(f240.header, 240, { ...owner, direction: 2 }),
    writeRecord(f240.lotHeader, 240, owner),
    ...details,
    writeRecord(f240.lotTrailer, 240, lotEnd),
    writeRecord(f240.trailer, 240, { ...owner, lots: 1, records: details.length + 4 }),
  ]
}

function in400({ bank, madeOn, titles }: ReturnFile): string[] {
  const { detail } = dialectOf(bank).return400
  const header = { bank, madeOn, direction: 2, directionWord: 'RETORNO', record: 1 }
  return [
    writeRecord(c400.header, 400, header),
    ...titles.map((title, index) => writeRecord(detail, 400, { ...title, record: index + 2 })),
    writeRecord(c400.trailer, 400, { record: titles.length + 2 }),
  ]
}
