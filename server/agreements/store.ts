import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { OfferRow } from '../negotiation/store.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Agreement } from './agreement.ts'
import type { Means } from './means.ts'
import type { RescueOutcome } from './rescue-store.ts'

export type AgreementState = Agreement['state']

export type AgreementRow = {
  readonly id: string
  readonly code: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agentId: string | null
  readonly state: AgreementState
  readonly balanceCents: Cents
  readonly discountCents: Cents
  readonly interestCents: Cents
  readonly totalCents: Cents
  readonly acceptedAt: Moment
  readonly acceptedChannel: string
  readonly acceptedText: string
  readonly endedOn: Day | null
  readonly endReason: string | null
  /** The one whose place it took. */
  readonly renegotiatesId: string | null
}

const columns = sql`id, code, debtor_id, portfolio_id, creditor_id, agent_id, state, balance_cents,
  discount_cents, interest_cents, total_cents, accepted_at, accepted_channel, accepted_text,
  ended_on, end_reason, renegotiates_id`

export const findAgreement = (tx: Tx, agreementId: string) => tx.maybe<AgreementRow>`
  select ${columns} from agreement where agency_id = ${tx.agencyId} and id = ${agreementId}
`

/** For update: payments, nights and people move it one after the other. */
export const lockAgreement = (tx: Tx, agreementId: string) => tx.maybe<AgreementRow>`
  select ${columns} from agreement
  where agency_id = ${tx.agencyId} and id = ${agreementId}
  for no key update
`

export const findOpenAgreement = (tx: Tx, debtorId: string, portfolioId: string) =>
  tx.maybe<{ id: string }>`
    select id from agreement
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and portfolio_id = ${portfolioId} and state = 'open'
  `

export type NewAgreement = {
  readonly offer: OfferRow
  readonly agentId: string | null
  readonly acceptedChannel: string
  readonly acceptedText: string
}

/** Codes are short enough to be said on the phone: the day, and a number within the agency. */
export const insertAgreement = (tx: Tx, { offer, ...made }: NewAgreement) =>
  tx.one<{ id: string; code: string }>`
    insert into agreement
      (agency_id, code, offer_id, debtor_id, portfolio_id, creditor_id, agent_id, balance_cents,
       discount_cents, interest_cents, total_cents, accepted_at, accepted_channel, accepted_text,
       renegotiates_id)
    select ${tx.agencyId},
      to_char(${tx.today}::date, 'YYMMDD') || '-' || lpad((count(*) + 1)::text, 4, '0'),
      ${offer.id}, ${offer.debtorId}, ${offer.portfolioId}, ${offer.creditorId}, ${made.agentId},
      ${offer.quote.balanceCents}, ${offer.quote.discountCents}, ${offer.quote.interestCents},
      ${offer.quote.totalCents}, ${tx.now}, ${made.acceptedChannel}, ${made.acceptedText},
      ${offer.renegotiatesId}
    from agreement
    where agency_id = ${tx.agencyId} and code like to_char(${tx.today}::date, 'YYMMDD') || '-%'
    returning id, code
  `

/** One at a time within the agency, so that two agreements never take the same code. */
export const queueForCode = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`code:${tx.agencyId}`}, 0))`

export const insertCoveredItems = (tx: Tx, agreementId: string, offer: OfferRow) => tx.run`
  insert into agreement_item
    (agency_id, agreement_id, debt_item_id, creditor_id, principal_cents, fine_cents,
     interest_cents, fees_cents)
  select ${tx.agencyId}, ${agreementId}, given."itemId", ${offer.creditorId},
    (given.owed ->> 'principal')::bigint, (given.owed ->> 'fine')::bigint,
    (given.owed ->> 'interest')::bigint, (given.owed ->> 'fees')::bigint
  from jsonb_to_recordset(${{ items: offer.quote.items }}::jsonb -> 'items')
    as given ("itemId" uuid, owed jsonb)
`

export const insertInstalments = (tx: Tx, agreementId: string, offer: OfferRow) =>
  tx.rows<{ id: string; n: number; dueOn: Day; amountCents: Cents }>`
    insert into instalment
      (agency_id, agreement_id, creditor_id, n, due_on, amount_cents, interest_cents)
    select ${tx.agencyId}, ${agreementId}, ${offer.creditorId}, given.n, given."dueOn",
      given."amountCents", given."interestCents"
    from jsonb_to_recordset(${{ all: offer.quote.instalments }}::jsonb -> 'all')
      as given (n int, "dueOn" date, "amountCents" bigint, "interestCents" bigint)
    order by given.n
    returning id, n, due_on, amount_cents
  `

export type InstalmentRow = {
  readonly id: string
  readonly agreementId: string
  readonly n: number
  readonly dueOn: Day
  readonly amountCents: Cents
  readonly interestCents: Cents
  readonly paidCents: Cents
  readonly paidOn: Day | null
  /** How the person wishes to pay it; null is the usual way. */
  readonly means: Means | null
}

export const listInstalments = (tx: Tx, agreementId: string) => tx.rows<InstalmentRow>`
  select id, agreement_id, n, due_on, amount_cents, interest_cents, paid_cents, paid_on, means
  from instalment
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by n
  limit 400
`

/** Money that arrived for an instalment; its last centavo fixes the day on which it was paid. */
export const payInstalment = (tx: Tx, instalmentId: string, amountCents: Cents, on: Day) => tx.run`
  update instalment
  set paid_cents = paid_cents + ${amountCents}::bigint,
    paid_on = case when paid_cents + ${amountCents}::bigint = amount_cents then ${on}::date end
  where agency_id = ${tx.agencyId} and id = ${instalmentId}
`

export const setMeans = (tx: Tx, instalmentIds: readonly string[], means: Means) => tx.run`
  update instalment
  set means = ${means}
  where agency_id = ${tx.agencyId} and id = any (${instalmentIds}::uuid[])
`

export const endAgreement = (
  tx: Tx,
  agreementId: string,
  end: {
    readonly state: Exclude<AgreementState, 'open'>
    readonly on: Day
    readonly reason: string
  },
) => tx.run`
  update agreement
  set state = ${end.state}, ended_on = ${end.on}, end_reason = ${end.reason}
  where agency_id = ${tx.agencyId} and id = ${agreementId} and state = 'open'
`

/** Paid in full no more: it goes on as it was before it was kept. */
export const reopenKept = (tx: Tx, agreementId: string) => tx.run`
  update agreement
  set state = 'open', ended_on = null, end_reason = null
  where agency_id = ${tx.agencyId} and id = ${agreementId} and state = 'kept'
`

/** Paid in full no more, when another agreement has taken its place meanwhile. */
export const breakKept = (tx: Tx, agreementId: string, n: number) => tx.run`
  update agreement
  set state = 'broken', ended_on = ${tx.today}, end_reason = ${String(n)}
  where agency_id = ${tx.agencyId} and id = ${agreementId} and state = 'kept'
`

export type AgreementListed = AgreementRow & {
  readonly debtorName: string
  readonly portfolioName: string
  readonly creditorName: string
  readonly currency: string
  readonly agentName: string | null
  readonly paidCents: Cents
  readonly partCount: number
  readonly nextDueOn: Day | null
  /** Through when, and by whom, a person is asked to call before it breaks. */
  readonly rescueUntilOn: Day | null
  readonly rescueAgentName: string | null
  readonly rescueOutcome: RescueOutcome | null
}

export type AgreementFilter = {
  readonly state?: string | undefined
  readonly portfolioId?: string | undefined
  readonly debtorId?: string | undefined
  readonly agreementId?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

export const listAgreements = (tx: Tx, filter: AgreementFilter) => tx.rows<AgreementListed>`
  select agreement.id, code, agreement.debtor_id, agreement.portfolio_id, agreement.creditor_id,
    agreement.agent_id, agreement.state, balance_cents, discount_cents, interest_cents,
    total_cents, accepted_at, accepted_channel, accepted_text, ended_on, end_reason,
    renegotiates_id, debtor.name as debtor_name, portfolio.name as portfolio_name,
    creditor.name as creditor_name, portfolio.currency,
    staff.name as agent_name, parts.paid_cents, parts.part_count, parts.next_due_on,
    rescue.until_on as rescue_until_on, asked.name as rescue_agent_name,
    rescue.outcome as rescue_outcome
  from agreement
  join debtor on debtor.agency_id = agreement.agency_id and debtor.id = agreement.debtor_id
  join portfolio
    on portfolio.agency_id = agreement.agency_id and portfolio.id = agreement.portfolio_id
  join creditor on creditor.agency_id = agreement.agency_id and creditor.id = agreement.creditor_id
  left join staff
    on staff.agency_id = agreement.agency_id and staff.user_id = agreement.agent_id
  join lateral (
    select sum(paid_cents)::bigint as paid_cents, count(*)::int as part_count,
      min(n) filter (where paid_on is null) as next_n,
      min(due_on) filter (where paid_on is null) as next_due_on
    from instalment
    where instalment.agency_id = agreement.agency_id and agreement_id = agreement.id
  ) parts on true
  left join rescue on agreement.state = 'open' and rescue.agency_id = agreement.agency_id
    and rescue.agreement_id = agreement.id and rescue.n = parts.next_n
    and rescue.due_on = parts.next_due_on and parts.next_due_on < ${tx.today}
  left join staff asked on asked.agency_id = rescue.agency_id and asked.user_id = rescue.agent_id
  where agreement.agency_id = ${tx.agencyId}
    ${filter.agreementId ? sql`and agreement.id = ${filter.agreementId}` : empty}
    ${filter.debtorId ? sql`and agreement.debtor_id = ${filter.debtorId}` : empty}
    ${filter.portfolioId ? sql`and agreement.portfolio_id = ${filter.portfolioId}` : empty}
    ${stateIs(tx, filter.state)}
    ${
      filter.after
        ? sql`and (accepted_at, agreement.id) < (select accepted_at, id from agreement
            where agency_id = ${tx.agencyId} and id = ${filter.after})`
        : empty
    }
  order by accepted_at desc, agreement.id desc
  limit ${filter.limit}
`

const stateIs = (tx: Tx, state: string | undefined) => {
  if (!state) return empty
  if (state === 'in-rescue') return sql`and rescue.until_on is not null`
  if (state !== 'late') return sql`and agreement.state = ${state}`
  return sql`and agreement.state = 'open' and parts.next_due_on < ${tx.today}`
}

export type CoveredItem = {
  readonly contract: string
  readonly instalment: string
  readonly dueOn: Day
  readonly cents: Cents
}

export const listCoveredItems = (tx: Tx, agreementId: string) => tx.rows<CoveredItem>`
  select debt.contract, item.instalment, item.due_on,
    (principal_cents + fine_cents + interest_cents + fees_cents)::bigint as cents
  from agreement_item covered
  join debt_item item on item.agency_id = covered.agency_id and item.id = covered.debt_item_id
  join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
  where covered.agency_id = ${tx.agencyId} and covered.agreement_id = ${agreementId}
  order by item.due_on, item.id
  limit 1000
`

/** The debts that an agreement covers, also after it ended. */
export const listCoveredIds = (tx: Tx, agreementId: string) => tx.rows<{ debtItemId: string }>`
  select debt_item_id from agreement_item
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by debt_item_id
  limit 5000
`

/** The open agreement that has taken over debts of this one, which ended. */
export const findSuccessor = (tx: Tx, agreementId: string) => tx.maybe<{ id: string }>`
  select distinct item.agreement_id as id
  from agreement_item covered
  join debt_item item on item.agency_id = covered.agency_id and item.id = covered.debt_item_id
  where covered.agency_id = ${tx.agencyId} and covered.agreement_id = ${agreementId}
    and item.agreement_id <> ${agreementId}
`
