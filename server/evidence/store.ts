import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Wording } from './pack-file.ts'

export type PackRow = {
  readonly id: string
  readonly debtorId: string
  readonly debtorName: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly locale: string
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly askedAt: Moment
  readonly askedBy: string
  readonly doneCount: number
  readonly entryCount: number | null
  readonly headHash: string | null
  readonly sealsFit: boolean | null
  readonly sealedCount: number
  readonly madeAt: Moment | null
}

const packs = sql`
  select pack.id, debtor_id, debtor.name as debtor_name, from_on, to_on, pack.locale, state,
    asked_at, asked_by, done_count, entry_count, head_hash, seals_fit, sealed_count,
    made_at
  from evidence_pack pack
  join debtor on debtor.agency_id = pack.agency_id and debtor.id = debtor_id`

/** Of one person, or of everybody; the newest first. */
export const listPacks = (tx: Tx, debtorId?: string) => tx.rows<PackRow>`
  ${packs}
  where pack.agency_id = ${tx.agencyId} ${debtorId ? sql`and debtor_id = ${debtorId}` : empty}
  order by asked_at desc, pack.id desc
  limit 100
`

export const findPack = (tx: Tx, packId: string) => tx.maybe<PackRow>`
  ${packs}
  where pack.agency_id = ${tx.agencyId} and pack.id = ${packId}
`

export const insertPack = (
  tx: Tx,
  pack: Pick<PackRow, 'debtorId' | 'locale' | 'askedBy'> & { fromOn: Day; toOn: Day },
) => tx.one<{ id: string }>`
  insert into evidence_pack
    (agency_id, debtor_id, from_on, to_on, locale, asked_at, asked_by)
  values (${tx.agencyId}, ${pack.debtorId}, ${pack.fromOn}, ${pack.toOn}, ${pack.locale},
    ${tx.now}, ${pack.askedBy})
  returning id
`

export const noteProgress = (
  tx: Tx,
  packId: string,
  { doneCount, entryCount }: { readonly doneCount: number; readonly entryCount: number },
) => tx.run`
  update evidence_pack
  set done_count = ${doneCount}, entry_count = ${entryCount}
  where agency_id = ${tx.agencyId} and id = ${packId} and state = 'waiting'
`

export const finishPack = (
  tx: Tx,
  packId: string,
  made: {
    readonly entryCount: number
    readonly headHash: string
    readonly sealsFit: boolean
    readonly sealedCount: number
  },
) => tx.run`
  update evidence_pack
  set state = 'ready', entry_count = ${made.entryCount}, done_count = ${made.entryCount},
    head_hash = ${made.headHash}, seals_fit = ${made.sealsFit},
    sealed_count = ${made.sealedCount}, made_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${packId} and state = 'waiting'
`

export const failPack = (tx: Tx, packId: string) => tx.run`
  update evidence_pack set state = 'failed'
  where agency_id = ${tx.agencyId} and id = ${packId} and state = 'waiting'
`

export type FileForm = 'json' | 'pdf'

export const insertFile = (tx: Tx, packId: string, form: FileForm, bytes: Uint8Array) => tx.run`
  insert into evidence_file (agency_id, pack_id, form, bytes)
  values (${tx.agencyId}, ${packId}, ${form}, ${bytes})
`

export const findFile = (tx: Tx, packId: string, form: FileForm) =>
  tx.maybe<{ bytes: Uint8Array }>`
    select bytes from evidence_file
    where agency_id = ${tx.agencyId} and pack_id = ${packId} and form = ${form}
  `

type WordingRow = Omit<Wording, 'content'> & { readonly content: string }

/** The wording of packs of rules, by the hashes that decisions name. */
export async function listWordings(tx: Tx, hashes: readonly string[]): Promise<Wording[]> {
  const rows = await tx.rows<WordingRow>`
    select pack_id, version, content_hash, content from pack_version
    where agency_id = ${tx.agencyId} and content_hash = any (${hashes}::text[])
    order by pack_id, first_used_at, content_hash
  `
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as object }))
}
