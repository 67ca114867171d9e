import type { Day, Moment } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { Link } from './link.ts'

export type LinkRow = Link & {
  readonly id: string
  readonly agreementId: string
  readonly debtorId: string
  readonly madeAt: Moment
  readonly madeBy: string
  readonly firstOpenedAt: Moment | null
}

/** Before the agency is known no row of any can be seen: functions of the owner answer these. */
export async function agencyOfPage(world: World, tokenHash: string): Promise<string | undefined> {
  const { rows } = await world.pool.query<{ id: string | null }>(
    'select agency_of_page($1) as id',
    [tokenHash],
  )
  return rows[0]?.id ?? undefined
}

export async function agencyOfDocument(world: World, code: string): Promise<string | undefined> {
  const { rows } = await world.pool.query<{ id: string | null }>(
    'select agency_of_document($1) as id',
    [code],
  )
  return rows[0]?.id ?? undefined
}

export type NewLink = {
  readonly agreementId: string
  readonly debtorId: string
  readonly creditorId: string
  readonly tokenHash: string
  readonly expiresAt: Moment
  readonly madeBy: string
}

export const insertLink = (tx: Tx, link: NewLink) => tx.run`
  insert into page_link
    (agency_id, agreement_id, debtor_id, creditor_id, token_hash, made_at, made_by, expires_at)
  values (${tx.agencyId}, ${link.agreementId}, ${link.debtorId}, ${link.creditorId},
    ${link.tokenHash}, ${tx.now}, ${link.madeBy}, ${link.expiresAt})
`

export const listLinks = (tx: Tx, agreementId: string) => tx.rows<LinkRow>`
  select id, agreement_id, debtor_id, made_at, made_by, expires_at, revoked_at, first_opened_at,
    wrong_answers, last_wrong_at
  from page_link
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by made_at desc, id desc
  limit 50
`

export const revokeLinks = (tx: Tx, agreementId: string) => tx.run`
  update page_link
  set revoked_at = ${tx.now}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and revoked_at is null
    and expires_at > ${tx.now}
`

/** Whoever has this address is not the person: it opens nothing any more. */
export const revokeByToken = (tx: Tx, tokenHash: string) => tx.maybe<LinkRow>`
  update page_link
  set revoked_at = ${tx.now}
  where agency_id = ${tx.agencyId} and token_hash = ${tokenHash} and revoked_at is null
  returning id, agreement_id, debtor_id, made_at, made_by, expires_at, revoked_at,
    first_opened_at, wrong_answers, last_wrong_at
`

export const findLink = (tx: Tx, tokenHash: string) => tx.maybe<LinkRow>`
  select id, agreement_id, debtor_id, made_at, made_by, expires_at, revoked_at, first_opened_at,
    wrong_answers, last_wrong_at
  from page_link
  where agency_id = ${tx.agencyId} and token_hash = ${tokenHash}
`

/** For update: answers come one after the other, so that tries are counted truly. */
export const lockLink = (tx: Tx, tokenHash: string) => tx.maybe<LinkRow>`
  select id, agreement_id, debtor_id, made_at, made_by, expires_at, revoked_at, first_opened_at,
    wrong_answers, last_wrong_at
  from page_link
  where agency_id = ${tx.agencyId} and token_hash = ${tokenHash}
  for no key update
`

export const noteWrongAnswer = (tx: Tx, linkId: string) => tx.run`
  update page_link
  set wrong_answers = wrong_answers + 1, last_wrong_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${linkId}
`

/** A right answer: tries begin again. */
export const noteOpened = (tx: Tx, linkId: string) => tx.run`
  update page_link
  set wrong_answers = 0, last_wrong_at = null,
    first_opened_at = coalesce(first_opened_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${linkId}
`

export const insertVisit = (
  tx: Tx,
  visit: { readonly visitHash: string; readonly linkId: string; readonly endsAt: Moment },
) => tx.run`
  insert into page_visit (agency_id, visit_hash, link_id, begun_at, ends_at)
  values (${tx.agencyId}, ${visit.visitHash}, ${visit.linkId}, ${tx.now}, ${visit.endsAt})
`

export const findVisit = (tx: Tx, linkId: string, visitHash: string) =>
  tx.maybe<{ endsAt: Moment }>`
    select ends_at from page_visit
    where agency_id = ${tx.agencyId} and visit_hash = ${visitHash} and link_id = ${linkId}
      and ends_at > ${tx.now}
  `

export const endVisit = (tx: Tx, visitHash: string) => tx.run`
  update page_visit
  set ends_at = ${tx.now}
  where agency_id = ${tx.agencyId} and visit_hash = ${visitHash} and ends_at > ${tx.now}
`

/** Of the person, only what entering needs. */
export const findHolder = (tx: Tx, debtorId: string) =>
  tx.one<{ documentKind: DocumentKind; document: string; locale: string; name: string }>`
    select document_kind, document, locale, name from debtor
    where agency_id = ${tx.agencyId} and id = ${debtorId}
  `

export const findLastDueDay = (tx: Tx, agreementId: string) => tx.one<{ dueOn: Day }>`
  select max(due_on) as due_on from instalment
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
`
