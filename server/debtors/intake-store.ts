import type { Country } from '../../kit/places.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'

// Many people at once, from rows that another feature holds. `source` is a select of those rows.

/**
 * People and companies by their documents: new ones are made, known ones get the name of the newest
 * row, which is the last by `n`. What people changed by hand, like the preferred name, stays.
 * Columns of `source`: n, kind, document_kind, document, name, curp, birth_on, flags.
 */
export const intakeDebtors = (
  tx: Tx,
  source: Sql,
  { country, locale }: { readonly country: Country; readonly locale: string },
) => tx.run`
  insert into debtor
    (agency_id, kind, country, document_kind, document, curp, name, birth_on, locale, flags,
     created_at)
  select distinct on (document) ${tx.agencyId}::uuid, kind, ${country}, document_kind, document,
    curp, name, birth_on, ${locale}, coalesce(flags, '{}'), ${tx.now}::timestamptz
  from (${source}) given
  order by document, n desc
  on conflict on constraint one_debtor_per_document do update
  set name = excluded.name, curp = coalesce(excluded.curp, debtor.curp),
    birth_on = coalesce(excluded.birth_on, debtor.birth_on),
    flags = array(select distinct unnest(debtor.flags || excluded.flags) order by 1)
  where debtor.name <> excluded.name or not debtor.flags @> excluded.flags
    or coalesce(excluded.birth_on, debtor.birth_on) is distinct from debtor.birth_on
    or coalesce(excluded.curp, debtor.curp) is distinct from debtor.curp
`

export type GivenBy = { readonly creditorId: string; readonly importId: string }

/**
 * Phones that a creditor's contracts hold, each person's own once. A number that is known stays as
 * it is, dead or refused, but learns that it has WhatsApp or what line it is; one that only a
 * bureau, a search or nobody had given before is the contract's from now on.
 * Columns of `source`: debtor_id, line, phones, phone_types, phone_whatsapps, phone_holders,
 * phone_notes.
 */
export const intakePhones = (tx: Tx, source: Sql, { creditorId, importId }: GivenBy) => tx.run`
  insert into contact_point
    (agency_id, debtor_id, kind, value, phone_type, has_whatsapp, holder, provenance, given_by,
     import_id, import_line, note, noted_at)
  select distinct on (debtor_id, phone.value) ${tx.agencyId}::uuid, debtor_id, 'phone',
    phone.value, phone.type, phone.has_whatsapp, phone.holder, 'creditor_contract',
    ${creditorId}::uuid, ${importId}::uuid, line, phone.note, ${tx.now}::timestamptz
  from (${source}) given, unnest(phones, phone_types, phone_whatsapps, phone_holders, phone_notes)
    as phone (value, type, has_whatsapp, holder, note)
  where phones is not null
  order by debtor_id, phone.value, phone.has_whatsapp nulls last, line
  on conflict on constraint one_contact_point_each do update
  set has_whatsapp = coalesce(contact_point.has_whatsapp, excluded.has_whatsapp),
    phone_type = case when contact_point.phone_type = 'unknown' then excluded.phone_type
      else contact_point.phone_type end,
    provenance = case when ${isLessSure} then excluded.provenance
      else contact_point.provenance end,
    given_by = case when ${isLessSure} then excluded.given_by else contact_point.given_by end,
    import_id = case when ${isLessSure} then excluded.import_id else contact_point.import_id end,
    import_line = case when ${isLessSure} then excluded.import_line
      else contact_point.import_line end
  where ${isLessSure} or (contact_point.has_whatsapp is null and excluded.has_whatsapp)
    or (contact_point.phone_type = 'unknown' and excluded.phone_type <> 'unknown')
`

/** What was known of a contact point weighs less than a contract. */
const isLessSure = sql`contact_point.provenance in
  ('reference_person', 'bureau_enriched', 'public_search', 'unknown')`

/** Columns of `source`: debtor_id, line, emails. */
export const intakeEmails = (tx: Tx, source: Sql, { creditorId, importId }: GivenBy) => tx.run`
  insert into contact_point
    (agency_id, debtor_id, kind, value, provenance, given_by, import_id, import_line, noted_at)
  select distinct on (debtor_id, email) ${tx.agencyId}::uuid, debtor_id, 'email', email,
    'creditor_contract', ${creditorId}::uuid, ${importId}::uuid, line, ${tx.now}::timestamptz
  from (${source}) given, unnest(emails) as email
  where emails is not null
  order by debtor_id, email, line
  on conflict on constraint one_contact_point_each do nothing
`

/**
 * Where people live, as their creditor has it, each place once.
 * Columns of `source`: debtor_id, postal_code, city, state, jurisdiction.
 */
export const intakeAddresses = (tx: Tx, source: Sql, { creditorId, importId }: GivenBy) => tx.run`
  insert into address
    (agency_id, debtor_id, postal_code, city, state, jurisdiction, provenance, given_by, import_id,
     noted_at)
  select distinct on (debtor_id, postal_code, city, state) ${tx.agencyId}::uuid, debtor_id,
    postal_code, city, state, jurisdiction, 'creditor_contract', ${creditorId}::uuid,
    ${importId}::uuid, ${tx.now}::timestamptz
  from (${source}) given
  where coalesce(postal_code, city, state) is not null
  on conflict on constraint one_address_each do nothing
`
