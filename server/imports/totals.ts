// The running report of a file: what was read, what it sums to, what deserves a look.
import { type Cents, cents } from '../../kit/money.ts'
import { isPostalCodeOf } from '../../kit/places.ts'
import type { DebtRow, RowProblem } from './debt-row.ts'
import { type DigestTable, digestTable } from './digest-table.ts'

/** Not refused, only told. */
export type RowFlag =
  | 'due-in-the-future'
  | 'older-than-five-years'
  | 'state-and-postal-code-disagree'
  | 'shared-phone'
  | 'deceased'
  | 'estate'
  | 'test'
  | 'cancelled'
  | 'do-not-call'

export type Report = {
  readonly rowsRead: number
  readonly rowsAccepted: number
  readonly rowsRefused: number
  readonly rowsRepaired: number
  /** Different documents, and different contracts, among the accepted rows. */
  readonly debtors: number
  readonly debts: number
  readonly sumOriginalCents: Cents
  /** By month of the due date, `YYYY-MM`, the earliest first. */
  readonly byMonth: readonly {
    readonly month: string
    readonly rows: number
    readonly cents: Cents
  }[]
  /** The most frequent first. */
  readonly refusedByReason: readonly { readonly reason: RowProblem; readonly rows: number }[]
  readonly flags: readonly { readonly flag: RowFlag; readonly rows: number }[]
}

export type Totals = {
  readonly accept: (row: DebtRow) => void
  readonly refuse: (problem: RowProblem) => void
  readonly report: () => Report
}

/** Counts rows as they come. `today` is the day (`YYYY-MM-DD`) from which a debt's age is told. */
export function totals(today: string): Totals {
  const documents = digestTable()
  const contracts = digestTable()
  const shared = sharedPhones()
  const months = new Map<string, { rows: number; cents: bigint }>()
  const reasons = new Map<RowProblem, number>()
  const flags = new Map<RowFlag, number>()
  const fiveYearsAgo = `${Number(today.slice(0, 4)) - 5}${today.slice(4)}`
  let rowsAccepted = 0
  let rowsRepaired = 0
  let last: DebtRow | undefined

  return {
    accept: (row) => {
      rowsAccepted++
      if (row.repairs.length > 0) rowsRepaired++
      if (row.document !== last?.document) documents.keep(0, row.document)
      if (row.contract !== last?.contract) contracts.keep(0, row.contract)
      last = row
      addToMonth(months, row)
      for (const flag of row.flags) count(flags, flag)
      if (row.dueOn > today) count(flags, 'due-in-the-future')
      if (row.dueOn < fiveYearsAgo) count(flags, 'older-than-five-years')
      if (isElsewhere(row)) count(flags, 'state-and-postal-code-disagree')
      if (shared.isShared(row)) count(flags, 'shared-phone')
    },
    refuse: (problem) => count(reasons, problem),
    report: () => {
      const rowsRefused = [...reasons.values()].reduce((sum, rows) => sum + rows, 0)
      const sums = [...months].sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        rowsRead: rowsAccepted + rowsRefused,
        rowsAccepted,
        rowsRefused,
        rowsRepaired,
        debtors: documents.size(),
        debts: contracts.size(),
        sumOriginalCents: cents(sums.reduce((sum, [, month]) => sum + month.cents, 0n)),
        byMonth: sums.map(([month, sum]) => ({ month, rows: sum.rows, cents: cents(sum.cents) })),
        refusedByReason: ranked(reasons).map(([reason, rows]) => ({ reason, rows })),
        flags: ranked(flags).map(([flag, rows]) => ({ flag, rows })),
      }
    },
  }
}

function addToMonth(months: Map<string, { rows: number; cents: bigint }>, row: DebtRow): void {
  const month = row.dueOn.slice(0, 7)
  const sum = months.get(month)
  if (!sum) months.set(month, { rows: 1, cents: row.originalCents })
  else {
    sum.rows++
    sum.cents += row.originalCents
  }
}

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const ranked = <Key>(counts: Map<Key, number>): [Key, number][] =>
  [...counts].sort(([, a], [, b]) => b - a)

const isElsewhere = ({ stateCode, postalCode }: DebtRow): boolean =>
  stateCode !== undefined &&
  postalCode !== undefined &&
  isPostalCodeOf(stateCode, postalCode) === false

/** A phone of more people than this is a desk, a shop or an invention: nobody's own. */
const ownersMax = 5

/** Counts the different people that share a number; a row is flagged from the sixth person on. */
function sharedPhones(): { readonly isShared: (row: DebtRow) => boolean } {
  const pairs: DigestTable = digestTable()
  const owners: DigestTable = digestTable()
  return {
    isShared: ({ phones, document }) => {
      let isShared = false
      for (const { e164 } of phones) {
        const isNewOwner = pairs.keep(0, e164, document) === undefined
        if (owners.add(isNewOwner ? 1 : 0, e164) > ownersMax) isShared = true
      }
      return isShared
    },
  }
}
