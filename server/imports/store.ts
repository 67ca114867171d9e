import type { Static } from 'typebox'
import type { Differences, ImportReport } from '../../api/imports.ts'
import type { Moment } from '../../kit/dates.ts'
import type { RefusalFact } from '../../kit/decision.ts'
import type { Country } from '../../kit/places.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Field } from './fields.ts'
import type { Layout } from './layout.ts'

export type ImportState =
  | 'receiving'
  | 'reading'
  | 'needs-layout'
  | 'read'
  | 'loading'
  | 'loaded'
  | 'failed'
  | 'discarded'

export type Problem = {
  readonly refusal: string
  readonly facts: Readonly<Record<string, RefusalFact>>
}

export type ImportRow = {
  readonly id: string
  readonly portfolioId: string
  readonly portfolioName: string
  readonly creditorName: string
  readonly fileName: string
  readonly byteCount: bigint
  readonly state: ImportState
  readonly rowsDone: number
  readonly rowsTotal: number | null
  readonly createdAt: Moment
  readonly createdBy: string
  readonly loadedAt: Moment | null
  readonly problem: Problem | null
  readonly report: StoredReport | null
}

/** The report as it is kept: amounts are whole numbers. */
export type StoredReport = Static<typeof ImportReport>

const columns = sql`import.id, import.portfolio_id, portfolio.name as portfolio_name,
  creditor.name as creditor_name, file_name, byte_count, state, rows_done, rows_total,
  import.created_at, import.created_by, loaded_at, problem, report`

const named = sql`import
  join portfolio on portfolio.agency_id = import.agency_id and portfolio.id = import.portfolio_id
  join creditor on creditor.agency_id = import.agency_id and creditor.id = import.creditor_id`

/** The newest first; what is still being received is nobody's business yet. */
export const listImports = (tx: Tx, portfolioId: string | undefined) => tx.rows<ImportRow>`
  select ${columns}
  from ${named}
  where import.agency_id = ${tx.agencyId} and state <> 'receiving'
    ${portfolioId ? sql`and import.portfolio_id = ${portfolioId}` : empty}
  order by import.created_at desc, import.id desc
  limit 100
`

export type ImportRead = ImportRow & {
  readonly layout: Layout | null
  readonly preview: { readonly line: number; readonly cells: string[] }[] | null
  readonly missingFields: Field[]
  readonly sheets: string[] | null
  readonly differences: Static<typeof Differences> | null
}

export const findImport = (tx: Tx, importId: string) => tx.maybe<ImportRead>`
  select ${columns}, layout, preview, missing_fields, sheets, differences
  from ${named}
  where import.agency_id = ${tx.agencyId} and import.id = ${importId}
`

/** What working on a file needs to know. */
export type ImportWork = {
  readonly id: string
  readonly state: ImportState
  readonly fileName: string
  readonly byteCount: bigint
  readonly portfolioId: string
  readonly creditorId: string
  readonly country: Country
  readonly currency: string
  readonly locale: string
  readonly toldLayout: Partial<Layout> | null
  readonly layout: Layout | null
  readonly report: StoredReport | null
  readonly rowsDone: number
  readonly withdrawMissing: boolean
  readonly tally: Tally | null
  readonly problem: Problem | null
}

/** What loading did so far; kept with each step, so that a crash forgets nothing. */
export type Tally = {
  readonly rows: number
  readonly cents: number
  readonly newItems: number
  readonly newCents: number
  readonly changedItems: number
  readonly returnedItems: number
  /** Rows whose item differs and stays as it is: in an agreement, paid in part, settled. */
  readonly leftItems: number
}

const workColumns = sql`import.id, state, file_name, byte_count, import.portfolio_id,
  import.creditor_id, portfolio.country, portfolio.currency, portfolio.locale, told_layout, layout,
  report, rows_done, withdraw_missing, tally, problem`

const withPortfolio = sql`import
  join portfolio on portfolio.agency_id = import.agency_id and portfolio.id = import.portfolio_id`

export const findWork = (tx: Tx, importId: string) => tx.maybe<ImportWork>`
  select ${workColumns} from ${withPortfolio}
  where import.agency_id = ${tx.agencyId} and import.id = ${importId}
`

/** For update: reading, loading and people move it one after the other. */
export const lockImport = (tx: Tx, importId: string) => tx.maybe<ImportWork>`
  select ${workColumns} from ${withPortfolio}
  where import.agency_id = ${tx.agencyId} and import.id = ${importId}
  for no key update of import
`

/** Files that somebody was working on, or still is. */
export const listUnfinished = (tx: Tx) => tx.rows<{ id: string; state: 'reading' | 'loading' }>`
  select id, state from import
  where agency_id = ${tx.agencyId} and state in ('reading', 'loading')
  order by created_at
  limit 1000
`

/** Moved on: to be read (again), loaded, discarded. What the state before left is cleared. */
export const moveImport = (tx: Tx, importId: string, state: ImportState) => tx.run`
  update import
  set state = ${state}, problem = null, rows_done = 0, rows_total = null, tally = null
  where agency_id = ${tx.agencyId} and id = ${importId}
`

export const tellLayout = (tx: Tx, importId: string, layout: Partial<Layout>) => tx.run`
  update import
  set told_layout = ${layout}::jsonb
  where agency_id = ${tx.agencyId} and id = ${importId}
`

type Failed = { readonly portfolioId: string; readonly fileName: string }

export const markFailed = (tx: Tx, importId: string, problem: Problem) => tx.maybe<Failed>`
  update import
  set state = 'failed', problem = ${problem}::jsonb
  where agency_id = ${tx.agencyId} and id = ${importId} and state in ('reading', 'loading')
  returning portfolio_id, file_name
`

export const noteProgress = (tx: Tx, importId: string, done: number, total: number | null) =>
  tx.run`
    update import
    set rows_done = ${done}, rows_total = ${total}
    where agency_id = ${tx.agencyId} and id = ${importId} and state = 'reading'
  `

export type Looked = Pick<ImportRead, 'layout' | 'preview' | 'missingFields' | 'sheets'>

/** How the file is read: columns, a few rows, what is missing. */
export const noteLook = (tx: Tx, importId: string, looked: Looked) => tx.run`
  update import
  set layout = ${looked.layout}::jsonb, preview = (${{ rows: looked.preview }}::jsonb -> 'rows'),
    missing_fields = ${looked.missingFields}, sheets = ${looked.sheets}
  where agency_id = ${tx.agencyId} and id = ${importId} and state = 'reading'
`

export const askForLayout = (tx: Tx, importId: string) => tx.run`
  update import
  set state = 'needs-layout', report = null, differences = null
  where agency_id = ${tx.agencyId} and id = ${importId} and state = 'reading'
`

export const finishReading = (tx: Tx, importId: string, report: object, differences: unknown) =>
  tx.run`
    update import
    set state = 'read', report = ${report}::jsonb, differences = ${differences ?? null}::jsonb,
      rows_done = (${report}::jsonb -> 'rowsRead')::int,
      rows_total = (${report}::jsonb -> 'rowsRead')::int
    where agency_id = ${tx.agencyId} and id = ${importId} and state = 'reading'
  `
