import type { waitingFor } from '../../api/excuse-proofs.ts'
import { empty, type Sql, sql, type Tx } from '../platform/sql.ts'
import type { SaidRow } from './store.ts'

type Waits = (typeof waitingFor)[number]

export type ListedRow = SaidRow & { readonly debtorName: string; readonly creditorName: string }

export type ListFilter = {
  readonly waits?: Waits | undefined
  readonly debtorId?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const waiting: Readonly<Record<Waits, Sql>> = {
  review: sql`and review_wish is not null`,
  proof: sql`and exists (select from proof where proof.agency_id = said.agency_id
    and proof.said_id = said.id and proof.seen_at is null)`,
  creditor: sql`and exists (select from creditor_question question
    where question.agency_id = said.agency_id and question.said_id = said.id
      and question.answered_at is null)`,
}

/** What still says something, or waits for somebody, the latest first. */
export const listExcuses = (tx: Tx, { waits, debtorId, after, limit }: ListFilter) =>
  tx.rows<ListedRow>`
    select said.id, said.debtor_id, said.portfolio_id, said.creditor_id, call_id, excuse, state,
      until_on, heard_at, heard_by, seen_in, settled_by, review_wish, applied_at,
      debtor.name as debtor_name, creditor.name as creditor_name
    from excuse_said said
    join debtor on debtor.agency_id = said.agency_id and debtor.id = said.debtor_id
    join creditor on creditor.agency_id = said.agency_id and creditor.id = said.creditor_id
    where said.agency_id = ${tx.agencyId} and withdrawn_at is null
      ${waits ? waiting[waits] : sql`and until_on >= ${tx.today}`}
      ${debtorId ? sql`and said.debtor_id = ${debtorId}` : empty}
      ${
        after
          ? sql`and (heard_at, said.id) < (select heard_at, id from excuse_said
              where agency_id = ${tx.agencyId} and id = ${after})`
          : empty
      }
    order by heard_at desc, said.id desc
    limit ${limit}
  `

/** How much waits, of each kind. */
export const countWaiting = (tx: Tx) =>
  tx.one<{ review: number; proof: number; creditor: number }>`
    select
      (select count(*)::int from excuse_said where agency_id = ${tx.agencyId}
        and review_wish is not null and withdrawn_at is null) as review,
      (select count(distinct said_id)::int from proof where agency_id = ${tx.agencyId}
        and seen_at is null) as proof,
      (select count(*)::int from creditor_question where agency_id = ${tx.agencyId}
        and answered_at is null) as creditor
  `

export type CountRow = {
  readonly excuse: string
  readonly heard: number
  readonly verified: number
}

/** How often each excuse was heard in the last half year, and how many were verified. */
export const countHeard = (tx: Tx, portfolioId: string | undefined) => tx.rows<CountRow>`
  select excuse, count(*)::int as heard,
    count(*) filter (where state = 'verified')::int as verified
  from excuse_said
  where agency_id = ${tx.agencyId} and withdrawn_at is null
    and heard_at > ${tx.now.subtract({ hours: 24 * 183 })}
    ${portfolioId ? sql`and portfolio_id = ${portfolioId}` : empty}
  group by excuse
  order by count(*) desc, excuse
  limit 50
`
