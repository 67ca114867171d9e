import type { Found } from '../excuses/evidence.ts'
import type { Tx } from '../platform/sql.ts'

/** Of whom, and of which portfolio, something is looked up. */
export type About = {
  readonly callId: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly excuse: string
}

/** Everything that our data hold about what a person may say, in one statement. */
export const listFound = (tx: Tx, about: About) => tx.rows<Found>`
  with mine as (
    select id, agreement_id, original_cents, due_on from debt_item
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
      and portfolio_id = ${about.portfolioId} and state = 'open'
  ), agreed as (
    select id, code, state, (accepted_at at time zone ${tx.zone})::date as accepted_on
    from agreement
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
      and portfolio_id = ${about.portfolioId}
    order by accepted_at desc
    limit 5
  ), owed as (
    select original_cents as cents from mine
    union select sum(original_cents) from mine
    union select amount_cents - paid_cents from instalment
      where agency_id = ${tx.agencyId} and agreement_id in (select id from agreed)
        and paid_on is null
  )
  (select 'payments' as kind, jsonb_build_object('on', paid_on, 'amountCents', amount_cents,
      'means', means) as facts
    from payment
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId} and state = 'matched'
    order by paid_on desc, id desc limit 3)
  union all
  (select 'unmatched', jsonb_build_object('on', paid_on, 'amountCents', amount_cents,
      'means', means)
    from payment
    where agency_id = ${tx.agencyId} and state = 'unmatched'
      and paid_on > ${tx.today.subtract({ days: 120 })}
      and (payer_document = (select document from debtor
             where agency_id = ${tx.agencyId} and id = ${about.debtorId})
        or amount_cents in (select cents from owed))
    order by paid_on desc, id desc limit 3)
  union all
  (select 'bills', jsonb_build_object('on', (charge.issued_at at time zone ${tx.zone})::date,
      'means', charge.means, 'amountCents', charge.amount_cents, 'dueOn', instalment.due_on)
    from charge join instalment on instalment.agency_id = charge.agency_id
      and instalment.id = charge.instalment_id
    where charge.agency_id = ${tx.agencyId} and charge.agreement_id in (select id from agreed)
      and charge.superseded_at is null
    order by charge.issued_at desc, charge.id desc limit 3)
  union all
  (select 'messages', jsonb_build_object('on', (handed_at at time zone ${tx.zone})::date,
      'channel', shared_message.channel, 'contactEnd', right(point.value, 4))
    from shared_message
    join attempt on attempt.agency_id = shared_message.agency_id
      and attempt.id = shared_message.attempt_id
    join contact_point point on point.agency_id = attempt.agency_id
      and point.id = attempt.contact_point_id
    where shared_message.agency_id = ${tx.agencyId}
      and shared_message.debtor_id = ${about.debtorId}
    order by handed_at desc, shared_message.id desc limit 3)
  union all
  (select 'amount', jsonb_build_object('items', count(*), 'amountCents', sum(original_cents),
      'dueOn', min(due_on))
    from mine having count(*) > 0)
  union all
  (select 'contract', jsonb_build_object('contract', contract, 'product', product)
    from debt
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
      and portfolio_id = ${about.portfolioId}
    order by created_at desc, id desc limit 3)
  union all
  (select 'suspension', jsonb_build_object('on', done_on, 'untilOn', ended_on)
    from measure
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
      and act = 'suspend_service' and done_on is not null
    order by done_on desc, id desc limit 2)
  union all
  (select 'promises', jsonb_build_object('dueOn', due_on, 'amountCents', amount_cents,
      'promise', state)
    from promise
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
      and portfolio_id = ${about.portfolioId}
    order by made_at desc, id desc limit 3)
  union all
  (select 'agreements', jsonb_build_object('on', accepted_on, 'code', code, 'agreement', state)
    from agreed limit 3)
  union all
  (select 'income', jsonb_build_object('on', told_on, 'amountCents', monthly_cents)
    from budget
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId}
    order by noted_at desc, id desc limit 1)
  union all
  (select 'stops', jsonb_build_object('on', (placed_at at time zone ${tx.zone})::date,
      'hold', reason, 'untilOn', until_on)
    from hold
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId} and lifted_at is null
      and (until_on is null or until_on > ${tx.today})
    order by placed_at desc, id desc limit 3)
  union all
  (select 'complaints', jsonb_build_object('on', (placed_at at time zone ${tx.zone})::date)
    from hold
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId} and reason = 'complaint'
    order by placed_at desc, id desc limit 2)
  union all
  (select 'problems', jsonb_build_object('on', verified_on, 'problem', kind)
    from verified_problem
    where agency_id = ${tx.agencyId} and debtor_id = ${about.debtorId} and withdrawn_at is null
    order by verified_on desc, id desc limit 3)
  union all
  (select 'number', jsonb_build_object('on', (point.noted_at at time zone ${tx.zone})::date,
      'provenance', point.provenance, 'contactEnd', right(point.value, 4))
    from attempt join contact_point point on point.agency_id = attempt.agency_id
      and point.id = attempt.contact_point_id
    where attempt.agency_id = ${tx.agencyId} and attempt.call_id = ${about.callId}
    order by attempt.started_at desc, attempt.id desc limit 1)
  union all
  (select 'earlier', jsonb_build_object('on', (heard_at at time zone ${tx.zone})::date,
      'outcome', call.outcome)
    from excuse_said said left join call on call.agency_id = said.agency_id
      and call.id = said.call_id
    where said.agency_id = ${tx.agencyId} and said.debtor_id = ${about.debtorId}
      and said.excuse = ${about.excuse} and withdrawn_at is null
      and said.call_id is distinct from ${about.callId}
      and heard_at > ${tx.now.subtract({ hours: 24 * 365 })}
    order by heard_at desc, said.id desc limit 3)
  union all
  (select 'creditor-said', jsonb_build_object('on', (answered_at at time zone ${tx.zone})::date,
      'answer', answer, 'finding', finding)
    from creditor_question question join excuse_said said on said.agency_id = question.agency_id
      and said.id = question.said_id
    where question.agency_id = ${tx.agencyId} and question.debtor_id = ${about.debtorId}
      and said.excuse = ${about.excuse} and answered_at is not null
      and answered_at > ${tx.now.subtract({ hours: 24 * 90 })}
    order by answered_at desc, question.id desc limit 2)
`
