import { agedItems } from '../debts/interruption-store.ts'
import { versionsOf } from '../debts/terms-store.ts'
import { firstMarks } from '../debts/undue-store.ts'
import { creditorsOf, isUncoded } from '../outreach/facts-store.ts'
import { callerIdOf, consentsOf, listingsOf, openCreditorsOf } from '../outreach/wishes-store.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { BriefRow } from './stored-brief.ts'
import { treeVersionOf } from './tree-store.ts'

/** One statement for the whole screen: the agent waits for it with a telephone at the ear. */
export async function findBrief(tx: Tx, callId: string): Promise<BriefRow | undefined> {
  const [row] = await tx.prepared('calls.brief')<BriefRow>`
  select call.id, call.debtor_id, debtor.name as debtor_name, call.portfolio_id,
    call.creditor_id, call.agent_id, staff.name as agent_name, call.state, opened_at, held_until,
    brief_seen_at, study, study_skipped_by, study_skipped_because,
    verified_at, third_party as is_third_party, identity_tries, draft,
    draft_version, call.outcome, outcome_version, closed_at, last.attempt_id,
    last.contact_point_id, last.permit_id, last.dialed_at, last.hung_up_at,
    jsonb_build_object('id', debtor.id, 'kind', debtor.kind, 'name', debtor.name,
      'preferredName', preferred_name, 'country', debtor.country, 'documentKind', document_kind,
      'document', debtor.document, 'birthOn', birth_on, 'locale', debtor.locale,
      'flags', flags, 'treatment', treatment) as debtor,
    creditor.name as creditor_name, portfolio.name as portfolio_name, portfolio.currency,
    portfolio.zone, creditor.pix_key is not null as can_pix,
    (select name from agency where id = call.agency_id) as agency_name,
    (select jsonb_agg(audience order by audience) from message_left
      where message_left.agency_id = call.agency_id and call_id = call.id) as messages_left,
    (select jsonb_agg(jsonb_build_object('city', city, 'state', state, 'postalCode', postal_code,
        'jurisdiction', jurisdiction, 'confirmedOn', confirmed_on)
        order by confirmed_on desc nulls last, noted_at desc)
      from address
      where address.agency_id = call.agency_id and address.debtor_id = call.debtor_id
        and left_on is null) as addresses,
    (select jsonb_agg(jsonb_build_object('id', point.id, 'kind', point.kind, 'value', value,
        'phoneType', phone_type, 'hasWhatsapp', has_whatsapp, 'holder', holder,
        'provenance', provenance, 'givenBy', giver.name, 'note', note, 'notedAt', noted_at,
        'state', point.state, 'stateReason', state_reason, 'rightParty', right_party,
        'listings', ${listingsOf(tx, sql`point`)})
        order by point.state, point.kind desc, noted_at, point.id)
      from contact_point point
      left join creditor giver
        on giver.agency_id = point.agency_id and giver.id = point.given_by
      where point.agency_id = call.agency_id and point.debtor_id = call.debtor_id) as points,
    (select jsonb_agg(jsonb_build_object('channel', channel, 'at', at) order by channel)
      from opt_out
      where opt_out.agency_id = call.agency_id and opt_out.debtor_id = call.debtor_id) as opt_outs,
    (select jsonb_agg(jsonb_build_object('id', id, 'reason', reason, 'untilOn', until_on)
        order by placed_at)
      from hold
      where hold.agency_id = call.agency_id and hold.debtor_id = call.debtor_id
        and lifted_at is null and (until_on is null or until_on > ${tx.today})) as holds,
    jsonb_build_object('country', portfolio.country,
      'versions', ${versionsOf(sql`portfolio`)}) as terms,
    (select jsonb_agg(jsonb_build_object('id', item.id, 'contract', debt.contract,
        'product', debt.product, 'instalment', item.instalment, 'invoice', item.invoice,
        'dueOn', item.due_on, 'originalCents', item.original_cents,
        'agreementId', item.agreement_id, 'entries', (
          select jsonb_agg(jsonb_build_array(entry.id, entry.kind, entry.component,
            entry.amount_cents, entry.on_day, entry.reverses_id) order by entry.id)
          from ledger_entry entry
          where entry.agency_id = item.agency_id and entry.debt_item_id = item.id))
        order by item.due_on, item.id)
      from debt_item item
      join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
      where item.agency_id = call.agency_id and item.debtor_id = call.debtor_id
        and item.portfolio_id = call.portfolio_id and item.state = 'open') as items,
    (select jsonb_agg(past order by past ->> 'acceptedAt' desc) from (
      select jsonb_build_object('id', id, 'code', code, 'state', agreement.state,
        'portfolioId', portfolio_id, 'totalCents', total_cents, 'acceptedAt', accepted_at,
        'acceptedOn', (accepted_at at time zone ${tx.zone})::date, 'endReason', end_reason,
        'instalments', (
          select jsonb_agg(jsonb_build_object('dueOn', due_on, 'amountCents', amount_cents,
            'paidCents', paid_cents) order by n)
          from instalment
          where instalment.agency_id = agreement.agency_id
            and instalment.agreement_id = agreement.id)) as past
      from agreement
      where agreement.agency_id = call.agency_id and agreement.debtor_id = call.debtor_id
      order by accepted_at desc
      limit 10) agreements) as agreements,
    (select jsonb_build_object('dueOn', due_on, 'state', promise.state,
        'amountCents', amount_cents)
      from promise
      where promise.agency_id = call.agency_id and promise.debtor_id = call.debtor_id
        and promise.portfolio_id = call.portfolio_id
      order by made_at desc
      limit 1) as last_promise,
    (select min(at) from callback
      where callback.agency_id = call.agency_id and callback.debtor_id = call.debtor_id
        and callback.portfolio_id = call.portfolio_id and callback.state = 'waiting')
      as callback_at,
    (select jsonb_agg(line) from (
      select jsonb_build_object('id', id, 'at', at, 'what', what, 'actorName', actor_name,
        'facts', facts) as line
      from journal_line
      where journal_line.agency_id = call.agency_id and journal_line.debtor_id = call.debtor_id
      order by at desc, id desc
      limit 30) lines) as history,
    (select jsonb_agg(jsonb_build_array(started_at, channel, contact_point_id,
        answered or ${isUncoded}, right_party or ${isUncoded}))
      from attempt
      where attempt.agency_id = call.agency_id and attempt.debtor_id = call.debtor_id
        and started_at > ${tx.now.subtract({ hours: 24 * 31 })}) as attempts,
    (select jsonb_agg(jsonb_build_array(contact_point_id, started_at, reached))
      from attempt
      where attempt.agency_id = call.agency_id and attempt.debtor_id = call.debtor_id
        and attempt.channel like 'voice%' and reached is not null
        and started_at > ${tx.now.subtract({ hours: 24 * 180 })}) as tries,
    ${consentsOf(tx, sql`call.debtor_id`)} as consents,
    ${openCreditorsOf(tx, sql`call.debtor_id`)} as creditor_ids,
    ${callerIdOf(tx)} as caller_id,
    ${agedItems(tx, sql`call.debtor_id`)} as aged_items,
    (select jsonb_agg(owed.mark) from (${firstMarks(tx, sql`call.debtor_id`)}) owed)
      as first_marks,
    (select hours from preferred_hours
      where preferred_hours.agency_id = call.agency_id
        and preferred_hours.debtor_id = call.debtor_id) as preferred_hours,
    ${creditorsOf(sql`debtor`)} as for_whom,
    ${treeVersionOf(sql`call`)} as tree_version
  from call
  join debtor on debtor.agency_id = call.agency_id and debtor.id = call.debtor_id
  join portfolio on portfolio.agency_id = call.agency_id and portfolio.id = call.portfolio_id
  join creditor on creditor.agency_id = call.agency_id and creditor.id = call.creditor_id
  left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
  left join lateral (
    select id as attempt_id, contact_point_id, permit_id, started_at as dialed_at,
      ended_at as hung_up_at
    from attempt
    where attempt.agency_id = call.agency_id and attempt.call_id = call.id
    order by started_at desc, id desc
    limit 1
  ) last on true
  where call.agency_id = ${tx.agencyId} and call.id = ${callId}
`
  return row
}
