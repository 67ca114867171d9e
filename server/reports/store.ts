import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, type Sql, sql, type Tx } from '../platform/sql.ts'

/** A local day in the agency's zone, as the half-open span of moments that it is. */
export type Span = { readonly from: Moment; readonly to: Moment; readonly day: Day }

export type Numbers = {
  readonly attempts: number
  readonly answered: number
  readonly rightParty: number
  readonly promises: number
  readonly agreements: number
  readonly agreedCents: Cents
  readonly received: number
  readonly receivedCents: Cents
  readonly refusedContacts: number
}

export type NumbersBy = Numbers & {
  readonly portfolioId: string | null
  readonly agentId: string | null
}

/**
 * Every deed of the day that counts for a number, one row each: the same rows give the totals and
 * the people behind them, so that the two can never differ.
 */
const deeds = ({ from, to, day }: Span): Sql => sql`
  select 'attempts' as number, agent_id, portfolio_id, creditor_id, debtor_id,
    started_at as at, channel as what, null::bigint as amount_cents
  from attempt where started_at >= ${from} and started_at < ${to}
  union all
  select 'answered', agent_id, portfolio_id, creditor_id, debtor_id, started_at, outcome, null
  from attempt where started_at >= ${from} and started_at < ${to} and answered
  union all
  select 'rightParty', agent_id, portfolio_id, creditor_id, debtor_id, started_at, outcome, null
  from attempt where started_at >= ${from} and started_at < ${to} and right_party
  union all
  select 'promises', call.agent_id, promise.portfolio_id, promise.creditor_id, promise.debtor_id,
    made_at, promise.means, promise.amount_cents
  from promise join call using (agency_id) where call.id = promise.call_id
    and made_at >= ${from} and made_at < ${to}
  union all
  select 'agreements', agent_id, portfolio_id, creditor_id, debtor_id, accepted_at, code,
    total_cents
  from agreement where accepted_at >= ${from} and accepted_at < ${to}
  union all
  select 'received', agreement.agent_id, payment.portfolio_id, payment.creditor_id,
    payment.debtor_id, paid_at, means, amount_cents
  from payment left join agreement
    on agreement.agency_id = payment.agency_id and agreement.id = payment.agreement_id
  where paid_on = ${day} and payment.state = 'matched'
  union all
  select 'refusedContacts', null, null, null, debtor_id, decided_at,
    blockers -> 0 ->> 'ruleId', null
  from permit_decision where outcome = 'block' and decided_at >= ${from} and decided_at < ${to}
`

/**
 * A day's numbers by agent and portfolio; row-level security keeps it to the agency or creditor.
 */
export const listNumbers = (tx: Tx, span: Span, portfolioId?: string) => tx.rows<NumbersBy>`
  select portfolio_id, agent_id,
    count(*) filter (where number = 'attempts')::int as attempts,
    count(*) filter (where number = 'answered')::int as answered,
    count(*) filter (where number = 'rightParty')::int as right_party,
    count(*) filter (where number = 'promises')::int as promises,
    count(*) filter (where number = 'agreements')::int as agreements,
    coalesce(sum(amount_cents) filter (where number = 'agreements'), 0)::bigint as agreed_cents,
    count(*) filter (where number = 'received')::int as received,
    coalesce(sum(amount_cents) filter (where number = 'received'), 0)::bigint as received_cents,
    count(*) filter (where number = 'refusedContacts')::int as refused_contacts
  from (${deeds(span)}) deed
  ${portfolioId ? sql`where portfolio_id = ${portfolioId}` : empty}
  group by portfolio_id, agent_id
`

export type PersonBehind = {
  readonly debtorId: string
  readonly name: string
  readonly at: Moment
  readonly agentName: string | null
  readonly portfolioName: string | null
  readonly currency: string | null
  readonly what: string
  readonly cents: Cents | null
}

export const listPeopleBehind = (
  tx: Tx,
  span: Span,
  asked: {
    readonly number: string
    readonly portfolioId?: string | undefined
    readonly agentId?: string | undefined
    readonly skip: number
    readonly limit: number
  },
) => tx.rows<PersonBehind>`
  select deed.debtor_id, debtor.name, deed.at, staff.name as agent_name,
    portfolio.name as portfolio_name, portfolio.currency, coalesce(deed.what, '') as what,
    deed.amount_cents as cents
  from (${deeds(span)}) deed
  join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = deed.debtor_id
  left join portfolio
    on portfolio.agency_id = ${tx.agencyId} and portfolio.id = deed.portfolio_id
  left join staff on staff.agency_id = ${tx.agencyId} and staff.user_id = deed.agent_id
  where deed.number = ${asked.number}
    ${asked.portfolioId ? sql`and deed.portfolio_id = ${asked.portfolioId}` : empty}
    ${asked.agentId ? sql`and deed.agent_id = ${asked.agentId}` : empty}
  order by deed.at desc, deed.debtor_id
  limit ${asked.limit} offset ${asked.skip}
`

export const listPortfolioNames = (tx: Tx) => tx.rows<{
  id: string
  name: string
  currency: string
}>`
  select id, name, currency from portfolio
  where agency_id = ${tx.agencyId}
  order by name
  limit 1000
`

export type Standing = {
  readonly portfolioId: string
  readonly name: string
  readonly creditorName: string
  readonly currency: string
  readonly debtors: number
  readonly openCents: Cents
  readonly openAgreements: number
  readonly keptAgreements: number
  readonly brokenAgreements: number
  readonly receivedCents: Cents
}

export const listStandings = (tx: Tx) => tx.rows<Standing>`
  select portfolio.id as portfolio_id, portfolio.name, creditor.name as creditor_name, currency,
    coalesce(owed.debtors, 0)::int as debtors, coalesce(owed.open_cents, 0)::bigint as open_cents,
    coalesce(agreed.open, 0)::int as open_agreements,
    coalesce(agreed.kept, 0)::int as kept_agreements,
    coalesce(agreed.broken, 0)::int as broken_agreements,
    coalesce(paid.cents, 0)::bigint as received_cents
  from portfolio
  join creditor on creditor.agency_id = portfolio.agency_id and creditor.id = creditor_id
  left join (
    select portfolio_id, count(distinct debtor_id) as debtors,
      sum(original_cents) filter (where state = 'open') as open_cents
    from debt_item where agency_id = ${tx.agencyId} group by portfolio_id
  ) owed on owed.portfolio_id = portfolio.id
  left join (
    select portfolio_id, count(*) filter (where state = 'open') as open,
      count(*) filter (where state = 'kept') as kept,
      count(*) filter (where state = 'broken') as broken
    from agreement where agency_id = ${tx.agencyId} group by portfolio_id
  ) agreed on agreed.portfolio_id = portfolio.id
  left join (
    select portfolio_id, sum(amount_cents) as cents
    from payment where agency_id = ${tx.agencyId} and state = 'matched' group by portfolio_id
  ) paid on paid.portfolio_id = portfolio.id
  where portfolio.agency_id = ${tx.agencyId}
  order by portfolio.name
  limit 1000
`
