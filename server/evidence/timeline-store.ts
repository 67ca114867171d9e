import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Contact } from './pack-file.ts'
import type { Kept } from './record.ts'
import type { Span } from './record-store.ts'

// What else a pack tells of a person: what may still be added to, and so is in no seal.

type Row = { readonly id: string; readonly at: Moment } & Readonly<{ [name: string]: unknown }>

const record =
  (kind: Kept['kind']) =>
  ({ id, at, ...fields }: Row): Kept => ({
    kind,
    id,
    at: at.toString(),
    body: JSON.parse(JSON.stringify(fields)) as object,
  })

/** Every call, dialing and text, with what came of it. */
export async function listContactsMade(tx: Tx, debtorId: string, span: Span): Promise<Kept[]> {
  const calls = await tx.rows<Row>`
    select call.id, opened_at as at, closed_at, staff.name as agent_name, call.state, outcome,
      outcome_facts ->> 'note' as note, verified_at, third_party as is_third_party,
      null as recording
    from call
    left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
    where call.agency_id = ${tx.agencyId} and call.debtor_id = ${debtorId}
      and opened_at >= ${span.from} and opened_at < ${span.to}
    order by opened_at, call.id
    limit 20000
  `
  const attempts = await tx.rows<Row>`
    select attempt.id, started_at as at, ended_at, attempt.channel, point.value as to_whom,
      permit_id, permit_decided_at, call_id, staff.name as agent_name, outcome, answered,
      attempt.right_party
    from attempt
    join contact_point point on point.agency_id = attempt.agency_id
      and point.id = attempt.contact_point_id
    left join staff on staff.agency_id = attempt.agency_id and staff.user_id = attempt.agent_id
    where attempt.agency_id = ${tx.agencyId} and attempt.debtor_id = ${debtorId}
      and started_at >= ${span.from} and started_at < ${span.to}
    order by started_at, attempt.id
    limit 20000
  `
  return [...calls.map(record('call')), ...attempts.map(record('attempt'))]
}

/** What the person asked for, and what stopped contact: also what began before and still held. */
export async function listStops(tx: Tx, debtorId: string, span: Span): Promise<Kept[]> {
  const stops = await tx.rows<Row>`
    select id, placed_at as at, kind, channel, evidence, door, protocol, until_on, placed_by,
      lifted_at, lifted_by, lifted_for, lift_evidence
    from stop
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and placed_at < ${span.to}
      and (lifted_at is null or lifted_at >= ${span.from})
    order by placed_at, id
    limit 1000
  `
  const optOuts = await tx.rows<Row>`
    select id, at, channel, evidence from opt_out
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and stop_id is null
      and at < ${span.to}
    order by at, id
    limit 1000
  `
  const holds = await tx.rows<Row>`
    select id, placed_at as at, reason, until_on, lifted_at from hold
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and stop_id is null
      and placed_at < ${span.to}
      and (lifted_at is null or lifted_at >= ${span.from})
    order by placed_at, id
    limit 1000
  `
  return [
    ...stops.map(record('stop')),
    ...optOuts.map(record('opt-out')),
    ...holds.map(record('hold')),
  ]
}

/** What the person authorised, and took back, until the end: what held on each day. */
export async function listConsents(tx: Tx, debtorId: string, span: Span): Promise<Kept[]> {
  const lines = await tx.rows<Row>`
    select n::text as id, at, channel, creditor_id, is_given, way, evidence, by_name
    from consent_line
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and at < ${span.to}
    order by n
    limit 1000
  `
  return lines.map(record('consent'))
}

export async function listPapers(tx: Tx, debtorId: string, span: Span): Promise<Kept[]> {
  const papers = await tx.rows<Row>`
    select id, issued_at as at, kind, code, title, content_hash, issued_by from document
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and issued_at >= ${span.from} and issued_at < ${span.to}
    order by issued_at, id
    limit 5000
  `
  return papers.map(record('document'))
}

/** Whom it is about, and by which contacts the person could be reached until the end. */
export const findSubject = (tx: Tx, debtorId: string) => tx.maybe<{
  agencyName: string
  debtorName: string
  documentKind: string
  document: string
}>`
  select agency.name as agency_name, debtor.name as debtor_name, document_kind, document
  from debtor
  join agency on agency.id = debtor.agency_id
  where debtor.agency_id = ${tx.agencyId} and debtor.id = ${debtorId}
`

export async function listContacts(tx: Tx, debtorId: string, span: Span): Promise<Contact[]> {
  const rows = await tx.rows<Omit<Contact, 'notedAt'> & { readonly notedAt: Moment }>`
    select id, kind, value, provenance, holder, noted_at from contact_point
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and noted_at < ${span.to}
    order by noted_at, id
    limit 1000
  `
  return rows.map((row) => ({ ...row, notedAt: row.notedAt.toString() }))
}
