import type { Day, Moment } from '../../kit/dates.ts'
import type { RefusalFact } from '../../kit/decision.ts'
import type { Cents } from '../../kit/money.ts'
import type { CnabKind } from '../cnab/dialects.ts'
import type { Warning } from '../cnab/problem.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type BankFileState = 'made' | 'reading' | 'held' | 'applying' | 'done' | 'failed'

export type Problem = {
  readonly refusal: string
  readonly facts: Readonly<Record<string, RefusalFact>>
}

export type OutgoingFile = {
  readonly accountId: string
  readonly bank: string
  readonly layout: CnabKind
  readonly sequence: number
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly titles: number
  readonly keptBy: string
}

export const insertOutgoing = (tx: Tx, file: OutgoingFile) => tx.one<{ id: string }>`
  insert into bank_file
    (agency_id, direction, account_id, sequence, file_name, bank, layout, bytes, sha256, state,
     titles_total, titles_done, made_on, kept_at, kept_by)
  values (${tx.agencyId}, 'out', ${file.accountId}, ${file.sequence}, ${file.fileName},
    ${file.bank}, ${file.layout}, ${file.bytes}, ${file.sha256}, 'made', ${file.titles},
    ${file.titles}, ${tx.today}, ${tx.now}, ${file.keptBy})
  returning id
`

export type IncomingFile = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly keptBy: string
}

/** Nothing when the same bytes came before. */
export const insertReturn = (tx: Tx, file: IncomingFile) => tx.maybe<{ id: string }>`
  insert into bank_file
    (agency_id, direction, file_name, bytes, sha256, state, kept_at, kept_by)
  values (${tx.agencyId}, 'in', ${file.fileName}, ${file.bytes}, ${file.sha256}, 'reading',
    ${tx.now}, ${file.keptBy})
  on conflict do nothing
  returning id
`

export const findReturnOf = (tx: Tx, sha256: string) => tx.one<{ id: string }>`
  select id from bank_file
  where agency_id = ${tx.agencyId} and sha256 = ${sha256} and direction = 'in'
`

export type FileBytes = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly direction: 'out' | 'in'
}

export const findBytes = (tx: Tx, fileId: string) => tx.maybe<FileBytes>`
  select file_name, bytes, direction from bank_file
  where agency_id = ${tx.agencyId} and id = ${fileId}
`

export const lockFile = (tx: Tx, fileId: string) =>
  tx.maybe<{ state: BankFileState; fileName: string; bank: string | null }>`
    select state, file_name, bank from bank_file
    where agency_id = ${tx.agencyId} and id = ${fileId}
    for no key update
  `

export const failFile = (tx: Tx, fileId: string, problem: Problem) => tx.run`
  update bank_file set state = 'failed', problem = ${problem}::jsonb
  where agency_id = ${tx.agencyId} and id = ${fileId}
`

export type FileRead = {
  readonly state: BankFileState
  readonly bank: string
  readonly layout: CnabKind
  readonly madeOn: Day | null
  readonly warnings: readonly Warning[]
  readonly titles: number
}

export const noteRead = (tx: Tx, fileId: string, read: FileRead) => tx.run`
  update bank_file
  set state = ${read.state}, bank = ${read.bank}, layout = ${read.layout},
    made_on = ${read.madeOn}, warnings = ${{ all: read.warnings }}::jsonb -> 'all',
    titles_total = ${read.titles}
  where agency_id = ${tx.agencyId} and id = ${fileId}
`

export const moveFile = (tx: Tx, fileId: string, state: BankFileState) => tx.run`
  update bank_file set state = ${state} where agency_id = ${tx.agencyId} and id = ${fileId}
`

export const noteTitleDone = (tx: Tx, fileId: string) => tx.run`
  update bank_file set titles_done = titles_done + 1
  where agency_id = ${tx.agencyId} and id = ${fileId}
`

export type BankFileRow = {
  readonly bankFileId: string
  readonly direction: 'out' | 'in'
  readonly fileName: string
  readonly bank: string | null
  readonly layout: CnabKind | null
  readonly creditorName: string | null
  readonly sequence: number | null
  readonly state: BankFileState
  readonly problem: Problem | null
  readonly warnings: Warning[]
  readonly titlesTotal: number
  readonly titlesDone: number
  readonly attention: number
  readonly paidCents: Cents
  readonly feeCents: Cents
  readonly keptAt: Moment
  readonly keptBy: string
}

/** The newest first, or one of them. */
export const listFiles = (tx: Tx, fileId?: string) => tx.rows<BankFileRow>`
  select file.id as bank_file_id, direction, file_name, file.bank, file.layout,
    creditor.name as creditor_name, sequence, state, problem, warnings, titles_total, titles_done,
    coalesce(told.attention, 0)::int as attention,
    coalesce(told.paid_cents, 0)::bigint as paid_cents,
    coalesce(told.fee_cents, 0)::bigint as fee_cents, kept_at, kept_by
  from bank_file file
  left join boleto_account account
    on account.agency_id = file.agency_id and account.id = account_id
  left join creditor
    on creditor.agency_id = file.agency_id and creditor.id = account.creditor_id
  left join lateral (
    select count(*) filter (where outcome in ('attention', 'rejected', 'unmatched')) as attention,
      sum(paid_cents) filter (where outcome in ('paid', 'unmatched')) as paid_cents,
      sum(title.fee_cents) filter (where outcome <> 'known') as fee_cents
    from returned_title title
    where title.agency_id = file.agency_id and title.file_id = file.id
  ) told on direction = 'in'
  where file.agency_id = ${tx.agencyId} ${fileId ? sql`and file.id = ${fileId}` : empty}
  order by kept_at desc, file.id desc
  limit 100
`
