import type { Arrangement } from '../../api/profiles.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { CaseOf, Tally } from './similar.ts'

export type Ended = 'kept' | 'broken' | 'renegotiated'

/** An agreement or a promise that ended, with all that its case is made of. */
export type EndedDeal = {
  readonly id: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly currency: string
  readonly ended: Ended
  readonly agreedAt: Moment
  readonly balanceCents: Cents
  readonly discountCents: Cents
  readonly downPaymentCents: Cents
  readonly shape: string | null
  readonly firstDueOn: Day
  readonly parts: number
  /** Of what it covers: when the oldest was due, and the product of the largest. */
  readonly oldestDueOn: Day
  readonly product: string | null
}

/** Agreements that ended and are no case yet, or were one that ended otherwise. */
export const listEndedAgreements = (tx: Tx, after: string | null, limit: number) =>
  tx.rows<EndedDeal>`
    select agreement.id, agreement.debtor_id, agreement.portfolio_id, agreement.creditor_id,
      portfolio.currency, agreement.state as ended, accepted_at as agreed_at,
      agreement.balance_cents, agreement.discount_cents,
      coalesce((offer.quote ->> 'downPaymentCents')::bigint, 0) as down_payment_cents,
      offer.shape, part.first_due_on, part.parts,
      coalesce(covered.oldest_due_on, part.first_due_on) as oldest_due_on, covered.product
    from agreement
    join portfolio
      on portfolio.agency_id = agreement.agency_id and portfolio.id = agreement.portfolio_id
    join offer on offer.agency_id = agreement.agency_id and offer.id = agreement.offer_id
    join lateral (
      select min(due_on) as first_due_on, count(*)::int as parts from instalment
      where instalment.agency_id = agreement.agency_id and agreement_id = agreement.id
    ) part on part.parts > 0
    join lateral (
      select min(item.due_on) as oldest_due_on,
        (array_agg(debt.product order by principal_cents desc, item.id))[1] as product
      from agreement_item own
      join debt_item item on item.agency_id = own.agency_id and item.id = own.debt_item_id
      join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
      where own.agency_id = agreement.agency_id and own.agreement_id = agreement.id
    ) covered on true
    where agreement.agency_id = ${tx.agencyId}
      and agreement.state in ('kept', 'broken', 'renegotiated')
      and (${after}::uuid is null or agreement.id > ${after}::uuid)
      and not exists (select from closed_case known
        where known.agency_id = agreement.agency_id and known.agreement_id = agreement.id
          and known.ended = agreement.state)
    order by agreement.id
    limit ${limit}
  `

/** The same of promises without an agreement: all of it, on another day. */
export const listEndedPromises = (tx: Tx, after: string | null, limit: number) =>
  tx.rows<EndedDeal>`
    select promise.id, promise.debtor_id, promise.portfolio_id, promise.creditor_id,
      portfolio.currency, promise.state as ended, made_at as agreed_at,
      promise.amount_cents as balance_cents, 0::bigint as discount_cents,
      0::bigint as down_payment_cents, null::text as shape, promise.due_on as first_due_on,
      1 as parts, coalesce(owed.oldest_due_on, promise.due_on) as oldest_due_on, owed.product
    from promise
    join portfolio
      on portfolio.agency_id = promise.agency_id and portfolio.id = promise.portfolio_id
    join lateral (
      select min(item.due_on) as oldest_due_on,
        (array_agg(debt.product order by item.original_cents desc, item.id))[1] as product
      from debt_item item
      join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
      where item.agency_id = promise.agency_id and item.debtor_id = promise.debtor_id
        and item.portfolio_id = promise.portfolio_id
        and item.due_on < (promise.made_at at time zone ${tx.zone})::date
    ) owed on true
    where promise.agency_id = ${tx.agencyId} and promise.state <> 'open'
      and (${after}::uuid is null or promise.id > ${after}::uuid)
      and not exists (select from closed_case known
        where known.agency_id = promise.agency_id and known.promise_id = promise.id
          and known.ended = promise.state)
    order by promise.id
    limit ${limit}
  `

/** What goes on again after it had ended is no case any more. */
export const dropReopened = (tx: Tx) => tx.run`
  delete from closed_case
  where agency_id = ${tx.agencyId} and agreement_id in (
    select agreement.id from agreement
    where agreement.agency_id = ${tx.agencyId} and state in ('open', 'cancelled')
      and exists (select from closed_case known
        where known.agency_id = agreement.agency_id and known.agreement_id = agreement.id))
`

export type NewCase = {
  readonly agreementId: string | null
  readonly promiseId: string | null
  readonly portfolioId: string
  readonly creditorId: string
  readonly currency: string
  readonly debtKind: string
  readonly circumstance: string
  readonly ageBand: number
  readonly valueBand: number
  readonly arrangement: Arrangement
  readonly ended: Ended
}

/** A page in one statement; once for each agreement or promise, however often it runs. */
export const keepCases = (tx: Tx, cases: readonly NewCase[], of: 'agreement' | 'promise') => tx.run`
  insert into closed_case (agency_id, agreement_id, promise_id, portfolio_id, creditor_id, currency,
    debt_kind, circumstance, age_band, value_band, arrangement, ended)
  select ${tx.agencyId}, given."agreementId", given."promiseId", given."portfolioId",
    given."creditorId", given.currency, given."debtKind", given.circumstance, given."ageBand",
    given."valueBand", given.arrangement, given.ended
  from jsonb_to_recordset(${{ cases }}::jsonb -> 'cases') as given ("agreementId" uuid,
    "promiseId" uuid, "portfolioId" uuid, "creditorId" uuid, currency text, "debtKind" text,
    circumstance text, "ageBand" smallint, "valueBand" smallint, arrangement text, ended text)
  on conflict (agency_id, ${of === 'agreement' ? sql`agreement_id` : sql`promise_id`})
    do update set ended = excluded.ended
`

/** One gathering at a time in an agency, so that none is counted twice. */
export const queueForCases = (tx: Tx) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`cases:${tx.agencyId}`}, 0))`

const tallied = (one: CaseOf) => sql`
  select arrangement,
    circumstance = ${one.circumstance ?? noCircumstance} as is_same_circumstance,
    debt_kind = ${one.debtKind} as is_same_kind,
    least(abs(age_band - ${one.ageBand}::int), 2) as age_apart,
    least(abs(value_band - ${one.valueBand}::int), 2) as value_apart,
    sum(closed)::int as closed, sum(kept)::int as kept
  from case_tally`

const grouped = sql`group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`

/**
 * Past cases in the currency of this one that are at most a band away, by how far. Row-level
 * security keeps them to the agency, and for a viewer to its creditors.
 */
export const listNearTallies = (tx: Tx, one: CaseOf) => tx.prepared('profiles.near-tallies')<Tally>`
  ${tallied(one)}
  where agency_id = ${tx.agencyId} and currency = ${one.currency} and closed > 0
    and age_band = any (${around(one.ageBand)}::smallint[])
    and value_band = any (${around(one.valueBand)}::smallint[])
  ${grouped}
`

const around = (band: number): number[] => [band - 1, band, band + 1]

/** All of them: for when those near are too few. */
export const listTallies = (tx: Tx, one: CaseOf) => tx.prepared('profiles.tallies')<Tally>`
  ${tallied(one)}
  where agency_id = ${tx.agencyId} and currency = ${one.currency} and closed > 0
  ${grouped}
`

/** Of a case of which nothing was known that fits. */
export const noCircumstance = 'none'
