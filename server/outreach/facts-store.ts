import { day, moment } from '../../kit/dates.ts'
import {
  type ActorRole,
  type Channel,
  type ContactEvent,
  type ContactFacts,
  type ContactPoint,
  type Dialing,
  type HoldReason,
  isDialedByMachine,
  type OptOutChannel,
  type Purpose,
} from '../compliance/facts.ts'
import { agedItems } from '../debts/interruption-store.ts'
import { type MarkReason, undueHolds } from '../debts/undue.ts'
import { firstMarks } from '../debts/undue-store.ts'
import { type Law, lawOf } from '../law/actions.ts'
import { withTowns } from '../law/towns.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import { keptHours, type WrittenHours } from '../stops/preferred-hours.ts'
import { dialingIn } from './dialing-actions.ts'
import { purposeThrough, type WishRow, wishes, withdrawn } from './wishes.ts'
import { callerIdOf, consentsOf, listingsOf, openCreditorsOf } from './wishes-store.ts'

export type Reach = { readonly debtorId: string; readonly contactPointId: string }

/** What is asked for: through which channel, for what, and in which words where there are words. */
export type Asked = {
  readonly channel: Channel
  readonly purpose: Purpose
  /** What `contentOf` of wording says of the words. */
  readonly content?: ContactFacts['content']
}

/** What a contact of each of these people, through that point, is judged by. One statement. */
export async function loadContactFacts(
  tx: Tx,
  reaches: readonly Reach[],
  asked: Asked,
): Promise<ContactFacts[]> {
  type Row = FactRow & { readonly country: string }
  const rows = await tx.prepared('outreach.contact-facts')<Row>`
    select debtor.id as debtor_id, point.id as contact_point_id, debtor.kind as debtor_kind,
      debtor.country,
      point.kind as point_kind, point.value, point.provenance, point.holder, point.right_party,
      point.state,
      (select jsonb_agg(jsonb_build_array(jurisdiction, confirmed_on, city)) from address
        where agency_id = debtor.agency_id and debtor_id = debtor.id
          and left_on is null) as addresses,
      (select jsonb_agg(jsonb_build_array(channel, at)) from opt_out
        where agency_id = debtor.agency_id and debtor_id = debtor.id) as opt_outs,
      (select jsonb_agg(jsonb_build_array(reason, until_on)) from hold
        where agency_id = debtor.agency_id and debtor_id = debtor.id and lifted_at is null)
        as holds,
      (select jsonb_agg(jsonb_build_array(started_at, channel, contact_point_id,
          answered or ${isUncoded}, right_party or ${isUncoded}, abandoned)) from attempt
        where agency_id = debtor.agency_id and debtor_id = debtor.id
          and started_at > ${tx.now.subtract({ hours: 24 * 31 })}) as attempts,
      ${agedItems(tx, sql`debtor.id`)} as aged_items,
      (select jsonb_agg(owed.mark) from (${firstMarks(tx, sql`debtor.id`)}) owed)
        as first_marks,
      exists (select from debt_item
        where agency_id = debtor.agency_id and debtor_id = debtor.id) as has_owed,
      (select hours from preferred_hours
        where agency_id = debtor.agency_id and debtor_id = debtor.id) as preferred_hours,
      ${creditorsOf(sql`debtor`)} as creditors,
      ${consentsOf(tx, sql`debtor.id`)} as consents,
      ${openCreditorsOf(tx, sql`debtor.id`)} as creditor_ids,
      ${callerIdOf(tx)} as caller_id, ${listingsOf(tx, sql`point`)} as listings
    from jsonb_to_recordset(${{ reaches }}::jsonb -> 'reaches')
      as reach ("debtorId" uuid, "contactPointId" uuid)
    join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = reach."debtorId"
    join contact_point point on point.agency_id = debtor.agency_id
      and point.id = reach."contactPointId" and point.debtor_id = debtor.id
  `
  const law = await lawOf(tx)
  const dialing = isDialedByMachine(asked.channel) ? await dialingByCountry(tx, rows) : undefined
  return rows.map((row) => ({
    ...factsOf(row, asked, { law, permitId: tx.newId() }),
    ...(dialing ? { dialing: dialing.get(row.country) } : {}),
  }))
}

/** A person who dials by hand is not stopped by what the whole operation dialed. */
async function dialingByCountry(tx: Tx, rows: readonly { readonly country: string }[]) {
  const found = new Map<string, Dialing>()
  for (const country of new Set(rows.map((row) => row.country))) {
    found.set(country, await dialingIn(tx, country))
  }
  return found
}

/** For whom a contact with this person would be: in what role, and for what kind of business. */
export const creditorsOf = (debtor: Sql): Sql => sql`(
  select jsonb_agg(distinct jsonb_build_array(actor_role, sector))
  from creditor
  where creditor.agency_id = ${debtor}.agency_id and creditor.id in (
    select creditor_id from debt_item
    where debt_item.agency_id = ${debtor}.agency_id and debt_item.debtor_id = ${debtor}.id
      and debt_item.state = 'open'))`

/** The facts as a statement brings them: lists as JSON. */
export type FactRow = WishRow & {
  readonly debtorId: string
  readonly contactPointId: string
  readonly debtorKind: 'person' | 'company'
  readonly pointKind: 'phone' | 'email'
  readonly value: string
  readonly provenance: ContactPoint['provenance']
  readonly holder: ContactPoint['holder']
  readonly rightParty: ContactPoint['rightParty']
  readonly state: ContactPoint['state']
  /** Place, day of confirmation, city. */
  readonly addresses: [string | null, string | null, (string | null)?][] | null
  readonly optOuts: [OptOutChannel, string][] | null
  readonly holds: [HoldReason, string | null][] | null
  readonly attempts: AttemptText[] | null
  /** Of the open items: when each was due, and when its years began anew. */
  readonly agedItems: [string, string | null][] | null
  /** Of each open item, why it may not be asked for, or null. */
  readonly firstMarks: (MarkReason | null)[] | null
  readonly hasOwed: boolean
  /** Of each creditor of something open: our role, and its kind of business. */
  readonly creditors: [ActorRole, string | null][] | null
  readonly preferredHours: WrittenHours | null
}

/** Nobody said yet what it came to: until then the limits of the law take it for a conversation. */
export const isUncoded = sql`coalesce(outcome = 'S-TPA', false)`

/** When, how, through what; whether somebody answered, and it was the person; whether dropped. */
type AttemptText = [
  at: string,
  channel: Channel,
  contactPointId: string,
  answered: boolean,
  rightParty: boolean,
  abandoned?: boolean,
]

/** What the rules of compliance ask for, from a row that a statement brought. */
export function factsOf(
  row: FactRow,
  asked: Asked,
  { law, permitId }: { readonly law: Pick<Law, 'profile' | 'towns'>; readonly permitId: string },
): ContactFacts {
  const preferredHours = keptHours(row.preferredHours)
  return {
    permitId,
    debtorId: row.debtorId,
    contactPointId: row.contactPointId,
    debtorKind: row.debtorKind === 'person' ? 'consumer' : 'business',
    ...forWhom(row.creditors ?? []),
    ...purposeThrough(asked, row),
    profile: law.profile,
    ...wishes(row),
    contactPoint: {
      kind: row.pointKind,
      value: row.value,
      provenance: row.provenance,
      holder: row.holder,
      rightParty: row.rightParty,
      state: row.state,
    },
    addresses: withTowns(row.addresses ?? [], law.towns).map(([jurisdiction, confirmedOn]) => ({
      jurisdiction,
      confirmedOn: confirmedOn === null ? null : day(confirmedOn),
    })),
    history: (row.attempts ?? []).flatMap(eventsOf),
    optOuts: [
      ...(row.optOuts ?? []).map(([channel, at]) => ({ channel, at: moment(at) })),
      ...withdrawn(row),
    ],
    holds: [...(row.holds ?? []), ...undueOf(row)].map(([reason, until]) => ({
      reason,
      untilOn: until === null ? null : day(until),
    })),
    debts: (row.agedItems ?? []).map(([dueOn, interruptedOn]) => ({
      dueOn: day(dueOn),
      interruptedOn: interruptedOn === null ? null : day(interruptedOn),
    })),
    ...(preferredHours && { preferredHours }),
  }
}

/** A contact may be for several creditors at once; what speaks of any of them counts. */
function forWhom(creditors: readonly [ActorRole, string | null][]) {
  const all = creditors.map(([actorRole, sector]) => ({
    actorRole,
    ...(sector === null ? {} : { creditorSector: sector }),
  }))
  const [first = { actorRole: 'third_party_collector' as const }, ...alsoFor] = all
  return { ...first, ...(alsoFor.length > 0 ? { alsoFor } : {}) }
}

/** Nobody is contacted about what may not be asked for (D3.5). */
const undueOf = ({ firstMarks, hasOwed }: FactRow): [HoldReason, null][] =>
  hasOwed ? undueHolds(firstMarks ?? []).map((reason) => [reason, null]) : []

/** An attempt, and the conversation that it became, or the call that was dropped. */
function eventsOf([at, channel, contactPointId, ...said]: AttemptText): ContactEvent[] {
  const [answered, rightParty, abandoned = false] = said
  const event = { at: moment(at), channel, contactPointId }
  const became = answered && rightParty ? [{ ...event, kind: 'conversation' as const }] : []
  const dropped = abandoned ? [{ ...event, kind: 'abandoned_call' as const }] : []
  return [{ ...event, kind: 'attempt' }, ...became, ...dropped]
}
