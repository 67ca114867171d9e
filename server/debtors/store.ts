import type { Treatment } from '../../api/person-card.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import type { Holder, Provenance } from '../compliance/facts.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type Debtor = {
  readonly id: string
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly preferredName: string | null
  readonly country: string
  readonly documentKind: DocumentKind
  readonly document: string
  readonly birthOn: Day | null
  readonly locale: string
  readonly flags: string[]
  readonly treatment: Treatment | null
}

export const findDebtor = (tx: Tx, debtorId: string) => tx.maybe<Debtor>`
  select id, kind, name, preferred_name, country, document_kind, document, birth_on, locale, flags,
    treatment
  from debtor
  where agency_id = ${tx.agencyId} and id = ${debtorId}
`

/** Held until the transaction ends, so that two deeds about one person come one after the other. */
export const lockDebtor = (tx: Tx, debtorId: string) => tx.maybe<Debtor>`
  select id, kind, name, preferred_name, country, document_kind, document, birth_on, locale, flags,
    treatment
  from debtor
  where agency_id = ${tx.agencyId} and id = ${debtorId}
  for no key update
`

export type DebtorRow = {
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'company'
  readonly documentKind: DocumentKind
  readonly document: string
  readonly portfolioNames: string[]
  readonly openItems: number
  readonly openCents: Cents
  readonly oldestDueOn: Day | null
}

export type Search = {
  /** What was typed, and its digits and letters alone. */
  readonly text: string
  readonly bare: string
  readonly portfolioId?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** By name, document, phone, contract or invoice; in the order of names. */
export const listDebtors = (tx: Tx, search: Search) => tx.rows<DebtorRow>`
  select page.id, page.name, page.kind, document_kind, document,
    coalesce(owed.portfolio_names, '{}') as portfolio_names,
    coalesce(owed.open_items, 0)::int as open_items,
    coalesce(owed.open_cents, 0)::bigint as open_cents, owed.oldest_due_on
  from (
    select * from debtor
    where agency_id = ${tx.agencyId} ${isAsked(tx, search)}
      ${search.text ? sql`and id in (${found(tx, search)})` : empty}
    order by plain_name, id
    limit ${search.limit}
  ) page
  left join lateral (
    select array_agg(distinct portfolio.name) as portfolio_names,
      count(*) filter (where item.state = 'open') as open_items,
      sum(item.original_cents) filter (where item.state = 'open') as open_cents,
      min(item.due_on) filter (where item.state = 'open') as oldest_due_on
    from debt_item item
    join portfolio on portfolio.agency_id = item.agency_id and portfolio.id = item.portfolio_id
    where item.agency_id = page.agency_id and item.debtor_id = page.id
  ) owed on true
  order by page.plain_name, page.id
`

/** In the portfolio, and behind the last one of the page before. */
const isAsked = (tx: Tx, { portfolioId, after }: Search) => sql`
  ${
    portfolioId
      ? sql`and exists (select 1 from debt where debt.agency_id = debtor.agency_id
          and debt.debtor_id = debtor.id and debt.portfolio_id = ${portfolioId})`
      : empty
  }
  ${
    after
      ? sql`and (plain_name, id) > (
          select plain_name, id from debtor where agency_id = ${tx.agencyId} and id = ${after})`
      : empty
  }`

/**
 * Each arm has its own index, so that a search stays quick among a million. Of the many whose name
 * begins alike, the first are enough.
 */
const found = (tx: Tx, search: Search) => sql`
  (select id from debtor
    where agency_id = ${tx.agencyId} and starts_with(plain_name, plain_text(${search.text}))
      ${isAsked(tx, search)}
    order by plain_name, id
    limit ${search.limit})
  union
  select id from debtor where agency_id = ${tx.agencyId} and document = ${search.bare}
  union
  select debtor_id from contact_point
  where agency_id = ${tx.agencyId} and kind = 'phone'
    and value in (${`+${search.bare}`}, ${`+55${search.bare}`}, ${`+52${search.bare}`})
  union
  select debtor_id from contact_point
  where agency_id = ${tx.agencyId} and kind = 'email' and value = lower(${search.text})
  union
  select debtor_id from debt where agency_id = ${tx.agencyId} and contract = ${search.text}
  union
  select debtor_id from debt_item where agency_id = ${tx.agencyId} and invoice = ${search.text}
`

export type ContactPointRow = {
  readonly id: string
  readonly debtorId: string
  readonly kind: 'phone' | 'email'
  readonly value: string
  readonly phoneType: string
  readonly hasWhatsapp: boolean | null
  readonly holder: Holder
  readonly provenance: Provenance
  readonly givenBy: string | null
  readonly note: string | null
  readonly notedAt: Moment
  readonly state: 'alive' | 'dead' | 'do-not-contact'
  readonly stateReason: string | null
  readonly rightParty: 'confirmed' | 'unverified' | 'wrong'
}

/** The best to try first: alive, the right person answered there, well scored. */
export const listContactPoints = (tx: Tx, debtorId: string) => tx.rows<ContactPointRow>`
  select point.id, debtor_id, kind, value, phone_type, has_whatsapp, holder, provenance,
    creditor.name as given_by, note, noted_at, state, state_reason, right_party
  from contact_point point
  left join creditor on creditor.agency_id = point.agency_id and creditor.id = point.given_by
  where point.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and value not like 'removed:%'
  order by state, right_party = 'confirmed' desc, score desc, kind desc, noted_at, point.id
  limit 100
`

export const findContactPoint = (tx: Tx, contactPointId: string) => tx.maybe<ContactPointRow>`
  select id, debtor_id, kind, value, phone_type, has_whatsapp, holder, provenance,
    null as given_by, note, noted_at, state, state_reason, right_party
  from contact_point
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
`

export type NewContactPoint = Pick<
  ContactPointRow,
  'debtorId' | 'kind' | 'value' | 'phoneType' | 'holder' | 'provenance' | 'note'
>

/** Nothing when this person has it already. */
export const insertContactPoint = (tx: Tx, point: NewContactPoint) => tx.maybe<{ id: string }>`
  insert into contact_point
    (agency_id, debtor_id, kind, value, phone_type, holder, provenance, note, noted_at)
  values (${tx.agencyId}, ${point.debtorId}, ${point.kind}, ${point.value}, ${point.phoneType},
    ${point.holder}, ${point.provenance}, ${point.note}, ${tx.now})
  on conflict on constraint one_contact_point_each do nothing
  returning id
`

/** Somebody else answers there: it is dead for this person, at once. */
export const killContactPoint = (tx: Tx, contactPointId: string, reason: string) => tx.run`
  update contact_point
  set state = 'dead', state_reason = ${reason},
    right_party = case when ${reason} = 'wrong-person' then 'wrong' else right_party end
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
`

export const markContactPoint = (
  tx: Tx,
  contactPointId: string,
  mark: { readonly isConfirmed: boolean; readonly score: number; readonly doNotContact: boolean },
) => tx.run`
  update contact_point
  set right_party = case when ${mark.isConfirmed} then 'confirmed' else right_party end,
    score = score + ${mark.score},
    state = case when ${mark.doNotContact} and state = 'alive' then 'do-not-contact' else state end
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
`

/** It is theirs after all, and nobody knows yet that they answer there. */
export const reviveContactPoint = (tx: Tx, contactPointId: string) => tx.run`
  update contact_point
  set state = 'alive', state_reason = null, right_party = 'unverified'
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
    and state_reason = 'wrong-person'
`

/** A lawyer's mandate, or an estate, is over: nobody is called there any more. */
export const retireHolders = (tx: Tx, debtorId: string, holder: string) => tx.run`
  update contact_point
  set state = 'do-not-contact', state_reason = 'mandate-ended'
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and holder = ${holder}
    and state = 'alive'
`

/** Somebody speaks for the person: reached here, also where a file brought the number before. */
export const putRepresentative = (tx: Tx, point: NewContactPoint) => tx.run`
  insert into contact_point
    (agency_id, debtor_id, kind, value, phone_type, holder, provenance, note, noted_at)
  values (${tx.agencyId}, ${point.debtorId}, ${point.kind}, ${point.value}, ${point.phoneType},
    ${point.holder}, ${point.provenance}, ${point.note}, ${tx.now})
  on conflict on constraint one_contact_point_each do update
  set holder = excluded.holder, note = excluded.note, state = 'alive', state_reason = null
  where contact_point.right_party <> 'wrong'
`

/** Whether a phone is left on which the person may be called, the workplace's aside if it rests. */
export const hasPhone = (tx: Tx, debtorId: string, isWorkStopped: boolean) =>
  tx.maybe<{ id: string }>`
    select id from contact_point
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and kind = 'phone'
      and state = 'alive' and holder not in ('lawyer', 'estate')
      and not (${isWorkStopped} and holder = 'workplace')
    limit 1
  `

/** To whom this person owes something. */
export const listCreditorsOf = (tx: Tx, debtorId: string) => tx.rows<{ id: string; name: string }>`
  select id, name from creditor
  where agency_id = ${tx.agencyId} and id in (
    select creditor_id from debt_item
    where debt_item.agency_id = ${tx.agencyId} and debt_item.debtor_id = ${debtorId}
      and state = 'open')
  order by name, id
  limit 50
`
