import type { Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Span } from './office.ts'
import type { VisitState } from './visit.ts'

export type VisitResult = 'payment' | 'agreement' | 'promise' | 'talk' | 'other'

export type VisitRow = Span & {
  readonly id: string
  readonly officeId: string
  readonly officeName: string
  readonly address: string
  readonly mapUrl: string | null
  readonly zone: string
  readonly debtorId: string
  readonly debtorName: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly creditorName: string
  readonly callId: string | null
  readonly bring: string
  readonly note: string | null
  readonly state: VisitState
  readonly moves: number
  readonly bookedBy: string
  readonly cameOf: VisitResult | null
  readonly agreementId: string | null
  readonly paymentId: string | null
  readonly reason: string | null
  readonly followedAt: Moment | null
}

const columns = sql`
  select visit.id, office_id, office.name as office_name, office.address, office.map_url,
    office.zone, visit.debtor_id, debtor.name as debtor_name, visit.portfolio_id,
    visit.creditor_id, creditor.name as creditor_name, call_id, starts_at, ends_at, visit.bring,
    visit.note, visit.state, moves, booked_by, came_of, agreement_id, payment_id, reason,
    followed_at
  from visit
  join office on office.agency_id = visit.agency_id and office.id = visit.office_id
  join debtor on debtor.agency_id = visit.agency_id and debtor.id = visit.debtor_id
  join creditor on creditor.agency_id = visit.agency_id and creditor.id = visit.creditor_id
`

/** Who comes between two moments, by the hour. */
export const listVisits = (
  tx: Tx,
  asked: { readonly from: Moment; readonly to: Moment; readonly officeId: string | null },
) => tx.rows<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and starts_at >= ${asked.from} and starts_at < ${asked.to}
    and visit.state <> 'cancelled'
    and (${asked.officeId}::uuid is null or office_id = ${asked.officeId})
  order by starts_at, debtor.name, visit.id
  limit 500
`

/** Whose hour has passed before this moment and nobody wrote down whether they came. */
export const listUnrecorded = (tx: Tx, before: Moment) => tx.rows<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.state = 'booked' and starts_at < ${before}
  order by starts_at desc, visit.id
  limit 50
`

export const listVisitsOf = (tx: Tx, debtorId: string) => tx.rows<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.debtor_id = ${debtorId}
  order by visit.booked_at desc, visit.id
  limit 50
`

/** The visit that this person has before them with a portfolio. */
export const findBooked = (tx: Tx, debtorId: string, portfolioId: string) => tx.maybe<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.debtor_id = ${debtorId}
    and visit.portfolio_id = ${portfolioId} and visit.state = 'booked'
`

export const findVisit = (tx: Tx, visitId: string) => tx.maybe<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.id = ${visitId}
`

export const lockVisit = (tx: Tx, visitId: string) => tx.maybe<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.id = ${visitId}
  for no key update of visit
`

/** Every visit that takes room between two moments; `but` is the one that is being moved. */
export const listTaken = (
  tx: Tx,
  asked: {
    readonly officeId: string
    readonly from: Moment
    readonly to: Moment
    readonly but?: string
  },
) => tx.rows<Span>`
  select starts_at, ends_at from visit
  where agency_id = ${tx.agencyId} and office_id = ${asked.officeId} and state <> 'cancelled'
    and starts_at < ${asked.to} and ends_at > ${asked.from} and id is distinct from ${
      asked.but ?? null
    }::uuid
  order by starts_at
  limit 5000
`

export type NewVisit = Span & {
  readonly officeId: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly callId: string | null
  readonly bring: string
  readonly note: string | null
  readonly bookedById: string | null
  readonly bookedBy: string
}

/** Nothing when the person has one before them already. */
export const insertVisit = (tx: Tx, visit: NewVisit) => tx.maybe<{ id: string }>`
  insert into visit
    (agency_id, office_id, debtor_id, portfolio_id, creditor_id, call_id, starts_at, ends_at,
     bring, note, booked_by_id, booked_by, booked_at)
  values (${tx.agencyId}, ${visit.officeId}, ${visit.debtorId}, ${visit.portfolioId},
    ${visit.creditorId}, ${visit.callId}, ${visit.startsAt}, ${visit.endsAt}, ${visit.bring},
    ${visit.note}, ${visit.bookedById}, ${visit.bookedBy}, ${tx.now})
  on conflict (agency_id, debtor_id, portfolio_id) where state = 'booked' do nothing
  returning id
`

export const moveVisit = (
  tx: Tx,
  visitId: string,
  to: Span & { readonly officeId: string },
) => tx.run`
  update visit
  set office_id = ${to.officeId}, starts_at = ${to.startsAt}, ends_at = ${to.endsAt},
    moves = moves + 1, followed_at = null
  where agency_id = ${tx.agencyId} and id = ${visitId}
`

export type VisitEnd = {
  readonly state: 'came' | 'missed' | 'cancelled'
  readonly cameOf: VisitResult | null
  readonly agreementId: string | null
  readonly paymentId: string | null
  readonly reason: string | null
  readonly endedBy: string
}

export const endVisit = (tx: Tx, visitId: string, end: VisitEnd) => tx.run`
  update visit
  set state = ${end.state}, came_of = ${end.cameOf}, agreement_id = ${end.agreementId},
    payment_id = ${end.paymentId}, reason = ${end.reason}, ended_at = ${tx.now},
    ended_by = ${end.endedBy}, followed_at = null
  where agency_id = ${tx.agencyId} and id = ${visitId}
`

/** Somebody talked with the person: what a reminder or a friendly call was for is done. */
export const followVisits = (tx: Tx, debtorId: string, portfolioId: string, dayEnd: Moment) =>
  tx.run`
    update visit
    set followed_at = ${tx.now}
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and portfolio_id = ${portfolioId} and followed_at is null
      and (state = 'missed' or state = 'booked' and starts_at < ${dayEnd}
        and booked_at < ${tx.today.toZonedDateTime(tx.zone).toInstant()})
  `

export const noteReminded = (tx: Tx, visitId: string) => tx.run`
  update visit
  set followed_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${visitId} and state = 'booked'
`

export const insertLink = (tx: Tx, visitId: string, tokenHash: string) => tx.run`
  insert into visit_link (agency_id, token_hash, visit_id, made_at)
  values (${tx.agencyId}, ${tokenHash}, ${visitId}, ${tx.now})
`

export const findByToken = (tx: Tx, tokenHash: string) => tx.maybe<VisitRow>`
  ${columns}
  where visit.agency_id = ${tx.agencyId} and visit.id = (
    select visit_id from visit_link
    where agency_id = ${tx.agencyId} and token_hash = ${tokenHash})
`

/** What was agreed with this person since the day of the visit began. */
export const findAgreedSince = (
  tx: Tx,
  { debtorId, portfolioId }: Pick<VisitRow, 'debtorId' | 'portfolioId'>,
  since: Moment,
) => tx.maybe<{ id: string }>`
  select id from agreement
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and accepted_at >= ${since}
  order by accepted_at desc, id
  limit 1
`

/** The money of this person that was taken since the day of the visit began. */
export const findPaidSince = (
  tx: Tx,
  { debtorId, portfolioId }: Pick<VisitRow, 'debtorId' | 'portfolioId'>,
  since: Moment,
) => tx.maybe<{ id: string }>`
  select id from payment
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and state = 'matched' and recorded_at >= ${since}
  order by recorded_at desc, id
  limit 1
`
