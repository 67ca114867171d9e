import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import { type NoticeChannel, type Proof, toldIn } from './told.ts'
import type { Told } from './verdict.ts'

export type NoticeRow = {
  readonly id: string
  readonly measureId: string
  readonly debtorId: string
  readonly creditorId: string
  readonly documentId: string
  readonly template: string
  readonly channel: NoticeChannel
  readonly sentOn: Day
  readonly sentBy: string
  readonly sentAt: Moment
  readonly deliveredOn: Day | null
  readonly proof: Proof | null
  readonly reference: string | null
  readonly fileName: string | null
  readonly recordedBy: string | null
}

/** Those that were not withdrawn, the first sent first. */
export const listNotices = (
  tx: Tx,
  filter: { readonly measureIds?: readonly string[]; readonly noticeId?: string },
) => tx.rows<NoticeRow>`
  select notice.id, measure_id, debtor_id, notice.creditor_id, document_id, template, channel,
    sent_on, sent_by, sent_at, delivered_on, proof, reference, file_name, recorded_by
  from legal_notice notice
  left join notice_delivery delivery
    on delivery.agency_id = notice.agency_id and delivery.notice_id = notice.id
  where notice.agency_id = ${tx.agencyId} and withdrawn_at is null
    ${filter.measureIds ? sql`and measure_id = any (${filter.measureIds}::uuid[])` : empty}
    ${filter.noticeId ? sql`and notice.id = ${filter.noticeId}` : empty}
  order by sent_at, notice.id
  limit 2000
`

/** The notices of a measure that arrived, as the rules ask for them. */
export const listTold = async (tx: Tx, measureId: string): Promise<Told[]> =>
  toldIn(await listNotices(tx, { measureIds: [measureId] }))

/** Nothing when one left on this day through this channel already. */
export const insertNotice = (
  tx: Tx,
  notice: {
    readonly measureId: string
    readonly creditorId: string
    readonly debtorId: string
    readonly documentId: string
    readonly template: string
    readonly channel: NoticeChannel
    readonly contactPointId: string | null
    readonly permitId: string | null
    readonly permitDecidedAt: Moment | null
    readonly decision: object | null
    readonly by: string
  },
) => tx.maybe<{ id: string }>`
  insert into legal_notice
    (agency_id, measure_id, creditor_id, debtor_id, document_id, template, channel,
     contact_point_id, permit_id, permit_decided_at, decision, sent_at, sent_on, sent_by)
  values (${tx.agencyId}, ${notice.measureId}, ${notice.creditorId}, ${notice.debtorId},
    ${notice.documentId}, ${notice.template}, ${notice.channel}, ${notice.contactPointId},
    ${notice.permitId}, ${notice.permitDecidedAt}, ${notice.decision}::jsonb, ${tx.now},
    ${tx.today}, ${notice.by})
  on conflict do nothing
  returning id
`

export type NewDelivery = {
  readonly noticeId: string
  readonly creditorId: string
  readonly deliveredOn: Day
  readonly proof: Proof
  readonly reference: string
  readonly file: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly sha256: string
  } | null
  readonly by: string
}

/** Nothing when its delivery is known already. */
export const insertDelivery = (tx: Tx, { file, ...made }: NewDelivery) => tx.maybe<{ id: string }>`
  insert into notice_delivery
    (agency_id, notice_id, creditor_id, delivered_on, proof, reference, file_name, file_bytes,
     file_sha256, recorded_by, recorded_at)
  values (${tx.agencyId}, ${made.noticeId}, ${made.creditorId}, ${made.deliveredOn}, ${made.proof},
    ${made.reference}, ${file?.name ?? null}, ${file?.bytes ?? null}, ${file?.sha256 ?? null},
    ${made.by}, ${tx.now})
  on conflict do nothing
  returning id
`

export const findProofFile = (tx: Tx, noticeId: string) => tx.maybe<{
  readonly fileName: string | null
  readonly fileBytes: Uint8Array | null
}>`
  select file_name, file_bytes from notice_delivery
  where agency_id = ${tx.agencyId} and notice_id = ${noticeId}
`

/** A notice that turned out not to count: a wrong address, somebody else's receipt. */
export const withdrawNotice = (
  tx: Tx,
  noticeId: string,
  given: { readonly by: string; readonly because: string },
) => tx.run`
  update legal_notice
  set withdrawn_at = ${tx.now}, withdrawn_by = ${given.by}, withdrawn_because = ${given.because}
  where agency_id = ${tx.agencyId} and id = ${noticeId} and withdrawn_at is null
`
