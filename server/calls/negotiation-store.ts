import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tx } from '../platform/sql.ts'

// What was tried before with a person, as it is kept; `negotiation-ledger.ts` says what it means.

type Common = { readonly at: Moment; readonly byName: string; readonly portfolioName: string }

export type PastAgreement = Common & {
  readonly id: string
  readonly code: string
  readonly state: 'open' | 'kept' | 'broken' | 'renegotiated' | 'cancelled'
  readonly originalCents: Cents
  readonly balanceCents: Cents
  readonly agreedCents: Cents
  readonly discountCents: Cents
  readonly offers: number
  readonly lowestCents: Cents | null
  readonly payments: number
  readonly paidPayments: number
  readonly paidCents: Cents
  readonly firstDueOn: Day | null
  readonly missedDueOn: Day | null
  readonly endedOn: Day | null
  readonly endReason: string | null
}

/** All agreements of a person, the newest first, with what was offered in the same call. */
export const listPastAgreements = (tx: Tx, debtorId: string) => tx.rows<PastAgreement>`
  select agreement.id, agreement.code, agreement.state, accepted_at as at,
    coalesce(staff.name, offer.made_by) as by_name, portfolio.name as portfolio_name,
    coalesce(covered.original_cents, 0)::bigint as original_cents, agreement.balance_cents,
    agreement.total_cents as agreed_cents, agreement.discount_cents, told.offers,
    told.lowest_cents, parts.payments, parts.paid_payments, parts.paid_cents,
    parts.first_due_on, parts.missed_due_on, ended_on, end_reason
  from agreement
  join offer on offer.agency_id = agreement.agency_id and offer.id = agreement.offer_id
  join portfolio on portfolio.agency_id = agreement.agency_id
    and portfolio.id = agreement.portfolio_id
  left join staff on staff.agency_id = agreement.agency_id and staff.user_id = agreement.agent_id
  cross join lateral (
    select sum(item.original_cents) as original_cents
    from agreement_item one
    join debt_item item on item.agency_id = one.agency_id and item.id = one.debt_item_id
    where one.agency_id = agreement.agency_id and one.agreement_id = agreement.id
  ) covered
  cross join lateral (
    select count(*)::int as payments, count(paid_on)::int as paid_payments,
      coalesce(sum(paid_cents), 0)::bigint as paid_cents, min(due_on) as first_due_on,
      min(due_on) filter (where n::text = end_reason) as missed_due_on
    from instalment
    where instalment.agency_id = agreement.agency_id and instalment.agreement_id = agreement.id
  ) parts
  cross join lateral (
    select count(distinct quote -> 'instalments')::int as offers,
      min(total_cents)::bigint as lowest_cents
    from offer other
    where other.agency_id = agreement.agency_id and other.debtor_id = agreement.debtor_id
      and other.portfolio_id = agreement.portfolio_id
      and (other.id = offer.id or other.call_id = offer.call_id)
  ) told
  where agreement.agency_id = ${tx.agencyId} and agreement.debtor_id = ${debtorId}
  order by accepted_at desc, agreement.id
  limit 50
`

export type PastOffers = Common & {
  readonly id: string
  readonly balanceCents: Cents
  readonly offers: number
  readonly lowestCents: Cents
}

/** Calls in which ways to pay were told and none was taken. */
export const listUntakenOffers = (tx: Tx, debtorId: string, callId: string) => tx.rows<PastOffers>`
  select offer.call_id as id, min(made_at) as at, min(made_by) as by_name,
    min(portfolio.name) as portfolio_name, max(offer.balance_cents)::bigint as balance_cents,
    count(distinct quote -> 'instalments')::int as offers,
    min(total_cents)::bigint as lowest_cents
  from offer
  join portfolio on portfolio.agency_id = offer.agency_id and portfolio.id = offer.portfolio_id
  where offer.agency_id = ${tx.agencyId} and offer.debtor_id = ${debtorId}
    and offer.call_id is not null and offer.call_id <> ${callId}
    and not exists (
      select from offer taken
      join agreement on agreement.agency_id = taken.agency_id and agreement.offer_id = taken.id
      where taken.agency_id = offer.agency_id and taken.debtor_id = offer.debtor_id
        and taken.call_id = offer.call_id)
  group by offer.call_id
  order by at desc, id
  limit 30
`

export type PastPromise = Common & {
  readonly id: string
  readonly amountCents: Cents
  readonly dueOn: Day
  readonly state: 'open' | 'kept' | 'broken'
}

export const listPastPromises = (tx: Tx, debtorId: string) => tx.rows<PastPromise>`
  select promise.id, made_at as at, coalesce(staff.name, '') as by_name,
    portfolio.name as portfolio_name, amount_cents, due_on, promise.state
  from promise
  join portfolio on portfolio.agency_id = promise.agency_id and portfolio.id = promise.portfolio_id
  left join call on call.agency_id = promise.agency_id and call.id = promise.call_id
  left join staff on staff.agency_id = promise.agency_id and staff.user_id = call.agent_id
  where promise.agency_id = ${tx.agencyId} and promise.debtor_id = ${debtorId}
  order by made_at desc, promise.id
  limit 50
`

export type PastApproval = Common & {
  readonly id: string
  readonly balanceCents: Cents
  readonly askedCents: Cents
  readonly discountCents: Cents
  readonly decisionReason: string | null
}

/** What somebody asked for beyond the agent's authority, and was not given. */
export const listRefusedApprovals = (tx: Tx, debtorId: string) => tx.rows<PastApproval>`
  select approval_request.id, asked_at as at, asked_by as by_name,
    portfolio.name as portfolio_name, balance_cents, total_cents as asked_cents, discount_cents,
    decision_reason
  from approval_request
  join portfolio on portfolio.agency_id = approval_request.agency_id
    and portfolio.id = approval_request.portfolio_id
  where approval_request.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and state = 'refused'
  order by asked_at desc, approval_request.id
  limit 30
`
