import type { ServiceKind } from '../../api/service-facts.ts'
import type { Decision } from '../../kit/decision.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import type { NameFlag } from './name-cell.ts'
import type { ReadPhone } from './phone-cells.ts'

/**
 * A value that was changed, or borrowed something that its cell doesn't say; `to` is null when an
 * optional value was dropped and the row kept.
 */
export type Repair = { readonly field: string; readonly from: string; readonly to: string | null }

/** One accepted row: an instalment or an invoice. Days are `YYYY-MM-DD`. */
export type DebtRow = {
  readonly line: number
  readonly document: string
  readonly documentKind: DocumentKind
  readonly name: string
  readonly flags: readonly NameFlag[]
  readonly contract: string
  readonly instalment: string
  readonly invoice: string
  readonly dueOn: string
  readonly originalCents: Cents
  readonly totalCents?: Cents
  readonly issuedOn?: string
  readonly birthOn?: string
  readonly phones: readonly ReadPhone[]
  readonly emails: readonly string[]
  readonly postalCode?: string
  readonly city?: string
  /** As written; `stateCode` is its ISO code, `BR-MG`, when it names one. */
  readonly state?: string
  readonly stateCode?: string
  readonly product?: string
  readonly clientId?: string
  readonly curp?: string
  /** What the service gave, by kind. */
  readonly service?: Readonly<Partial<Record<ServiceKind, string>>>
  /** Columns that are no field, by their headers: nothing that the creditor wrote is lost. */
  readonly extras: Readonly<Record<string, string>>
  readonly repairs: readonly Repair[]
}

/** Why a row is refused, in the order in which it is checked; the last two look at rows above. */
export const rowProblems = [
  'repeated-header',
  'totals-row',
  'malformed-row',
  'missing-value',
  'ambiguous-scientific-notation',
  'invalid-document',
  'unreadable-amount',
  'ambiguous-amount',
  'not-positive-amount',
  'impossible-date',
  'duplicate-row',
  'conflicting-duplicate',
] as const
export type RowProblem = (typeof rowProblems)[number]

/** Facts of a refusal: `field` and `value`, and for duplicates nothing more. */
export type RowDecision = Decision<DebtRow, RowProblem>
