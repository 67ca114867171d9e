import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Exemption, NoticeAct } from './exemption.ts'
import type { Category } from './lexicon.ts'

// What counsel signed, kept for good: an end is a row of its own.

export type ExemptionRow = Exemption & {
  readonly act: NoticeAct
  readonly locale: 'pt-BR' | 'es'
  readonly textHash: string
  readonly basis: string
  readonly signedBy: string
  readonly signedAs: string
  readonly enteredAt: Moment
  readonly enteredBy: string
  readonly endedAt: Moment | null
  readonly endedBy: string | null
  readonly endReason: string | null
}

/** The newest first. */
export const listExemptions = (tx: Tx) => tx.rows<ExemptionRow>`
  select id, act, locale, text, text_hash, categories, basis, signed_by, signed_as, until_on,
    entered_at, entered_by, ended_at, ended_by, reason as end_reason,
    ended_at is not null as is_ended
  from signed_exemption
  left join exemption_end ending on ending.agency_id = signed_exemption.agency_id
    and ending.exemption_id = id
  where signed_exemption.agency_id = ${tx.agencyId}
  order by entered_at desc, id desc
  limit 200
`

export type NewExemption = {
  readonly act: NoticeAct
  readonly locale: 'pt-BR' | 'es'
  readonly text: string
  readonly categories: readonly Category[]
  readonly basis: string
  readonly signedBy: string
  readonly signedAs: string
  readonly untilOn: Day
  readonly by: { readonly userId: string; readonly name: string }
}

export const insertExemption = (tx: Tx, made: NewExemption) => tx.one<{ id: string }>`
  insert into signed_exemption (agency_id, act, locale, text, text_hash, categories, basis,
    signed_by, signed_as, until_on, entered_at, entered_by_id, entered_by)
  values (${tx.agencyId}, ${made.act}, ${made.locale}, ${made.text},
    encode(sha256(convert_to(${made.text}, 'UTF8')), 'hex'), ${[...made.categories]}::text[],
    ${made.basis}, ${made.signedBy}, ${made.signedAs}, ${made.untilOn}, ${tx.now},
    ${made.by.userId}, ${made.by.name})
  returning id
`

/** Nothing when it has ended already, or was never there. */
export const insertEnd = (
  tx: Tx,
  { exemptionId, reason, by }: { exemptionId: string; reason: string; by: string },
) => tx.maybe<{ exemptionId: string }>`
  insert into exemption_end (agency_id, exemption_id, ended_at, ended_by, reason)
  select agency_id, id, ${tx.now}, ${by}, ${reason}
  from signed_exemption
  where agency_id = ${tx.agencyId} and id = ${exemptionId}
  on conflict do nothing
  returning exemption_id
`
