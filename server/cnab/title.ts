import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { CnabKind } from './dialects.ts'
import type { Meaning } from './meaning.ts'
import type { Warning } from './problem.ts'

/** What a bank's file says of one title. What the layout has no place for is null. */
export type ReportedTitle = {
  readonly line: number
  readonly occurrence: string
  readonly meaning: Meaning
  readonly ourNumber: string
  readonly documentNumber: string
  readonly companyUse: string
  readonly payerDocument: string
  readonly payerName: string
  readonly dueOn: Day | null
  readonly valueCents: Cents | null
  readonly paidCents: Cents | null
  readonly netCents: Cents | null
  readonly feeCents: Cents | null
  readonly interestCents: Cents | null
  readonly discountCents: Cents | null
  readonly occurredOn: Day | null
  readonly creditedOn: Day | null
  readonly reasons: readonly string[]
}

export type CnabFile = {
  readonly kind: CnabKind
  readonly bank: string
  readonly direction: 'return' | 'outgoing'
  /** The bank's count of its files, or null. */
  readonly sequence: number | null
  readonly madeOn: Day | null
  readonly titles: readonly ReportedTitle[]
  readonly warnings: readonly Warning[]
}
