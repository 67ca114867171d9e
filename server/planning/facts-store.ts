import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Agreement } from '../agreements/agreement.ts'
import { empty, raw, sql, type Tx } from '../platform/sql.ts'

/** One person and one portfolio with something open. */
export type FactRow = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly country: string
  /** The principal that is left; fines and interest grow with it. */
  readonly balance: Cents
  readonly oldestDueOn: Day
  readonly newestDueOn: Day
  /** Null: no phone that may still be used. */
  readonly isPhoneConfirmed: boolean | null
  readonly isPhoneHopeful: boolean | null
  readonly isOptedOut: boolean
  readonly isDeceased: boolean
  readonly isHeld: boolean
  readonly callbackAt: Moment | null
  readonly notBefore: Moment | null
  readonly promiseDueOn: Day | null
  readonly lastAgreement: Agreement['state'] | null
  /** Of an open agreement with something left to pay. */
  readonly nextDueOn: Day | null
  /** Through when somebody is asked to call to save it; null once the call has an answer. */
  readonly rescueUntilOn: Day | null
  /** When the years of one of them last began anew. */
  readonly interruptedOn: Day | null
  readonly lastAttemptAt: Moment | null
  readonly hasTalked: boolean
  readonly attemptsToday: number
  // What a good call needs to know, by completeness.
  readonly debtorKind: 'person' | 'company'
  readonly hasBirthDay: boolean
  readonly hasPostalCode: boolean
  readonly hasPlace: boolean
  readonly hasProduct: boolean
  readonly hasBoughtOn: boolean
  readonly hasServiceFacts: boolean
  readonly hasEmail: boolean
  readonly hasTreatment: boolean
  readonly hasPaymentMeans: boolean
  /** The visit before this person, or one that they missed not long ago. */
  readonly visitState: 'booked' | 'missed' | null
  readonly visitAt: Moment | null
  readonly isVisitFollowed: boolean | null
  /** A cheque that is being fetched or cleared, or one that came back not long ago. */
  readonly chequeState: 'on-its-way' | 'came-back' | null
}

/**
 * One statement, whatever the number of people: each table is read once. They are named one by one,
 * because of a range of ids PostgreSQL guesses that it holds nobody, and reads the tables for each.
 */
export const listFacts = (tx: Tx, debtorIds: readonly string[]) => {
  const among = (table: string) => sql`${raw(table)}.agency_id = ${tx.agencyId}
    and ${raw(`${table}.debtor_id`)} = any (${debtorIds}::uuid[])`
  const dayStart = tx.today.toZonedDateTime(tx.zone).toInstant()
  return tx.rows<FactRow>`
    with owed as (
      select item.debtor_id, item.portfolio_id, item.creditor_id,
        sum(ledger.principal)::bigint as balance, min(item.due_on) as oldest_due_on,
        max(item.due_on) as newest_due_on, bool_or(item.issued_on is not null) as has_bought_on
      from debt_item item
      join lateral (
        select coalesce(sum(amount_cents), 0) as principal
        from ledger_entry entry
        where entry.agency_id = item.agency_id and entry.debt_item_id = item.id
          and component = 'principal'
      ) ledger on true
      where ${among('item')} and item.state = 'open' and not exists (
        select from undue_mark mark
        where mark.agency_id = item.agency_id and mark.debt_item_id = item.id
          and lifted_at is null)
      group by item.debtor_id, item.portfolio_id, item.creditor_id
    ), reachable as (
      select debtor_id,
        bool_or(right_party = 'confirmed') filter (where ${callable}) as is_confirmed,
        bool_or(score >= 0) filter (where ${callable}) as is_hopeful,
        bool_or(kind = 'email') as has_email
      from contact_point
      where ${among('contact_point')} and state = 'alive'
      group by debtor_id
    ), placed as (
      select debtor_id, bool_or(jurisdiction is not null) as has_place,
        bool_or(postal_code is not null) as has_postal_code
      from address
      where ${among('address')} and left_on is null
      group by debtor_id
    ), bought as (
      select debtor_id, portfolio_id, bool_and(product is not null) as has_product from debt
      where ${among('debt')}
      group by debtor_id, portfolio_id
    ), served as (
      select debtor_id, creditor_id, bool_or(kind = 'active-since') as has_active_since
      from service_fact
      where ${among('service_fact')}
      group by debtor_id, creditor_id
    ), stopped as (
      select distinct debtor_id from opt_out
      where ${among('opt_out')} and channel in ('voice', 'all')
    ), held as (
      select debtor_id, bool_or(reason = 'deceased') as is_deceased,
        bool_or(reason not in ('deceased', 'not-at-work')) as is_held
      from hold
      where ${among('hold')} and lifted_at is null and (until_on is null or until_on > ${tx.today})
      group by debtor_id
    ), wished as (
      select debtor_id, portfolio_id, min(at) as callback_at from callback
      where ${among('callback')} and state = 'waiting'
      group by debtor_id, portfolio_id
    ), promised as (
      select debtor_id, portfolio_id, max(due_on) as promise_due_on from promise
      where ${among('promise')} and state = 'open'
      group by debtor_id, portfolio_id
    ), ended as (
      select distinct on (debtor_id) debtor_id, not_before from call
      where ${among('call')} and state = 'closed'
      order by debtor_id, closed_at desc
    ), agreed as (
      select distinct on (debtor_id, portfolio_id) agency_id, id, debtor_id, portfolio_id, state
      from agreement
      where ${among('agreement')}
      order by debtor_id, portfolio_id, accepted_at desc
    ), interrupted as (
      select item.debtor_id, item.portfolio_id, max(on_day) as interrupted_on
      from interruption
      join debt_item item on item.agency_id = interruption.agency_id
        and item.id = interruption.debt_item_id and item.state = 'open'
      where ${among('interruption')} and withdrawn_at is null
      group by item.debtor_id, item.portfolio_id
    ), visiting as (
      select distinct on (debtor_id, portfolio_id) debtor_id, portfolio_id,
        state as visit_state, starts_at as visit_at, followed_at is not null as is_visit_followed
      from visit
      where ${among('visit')} and (state = 'booked' and starts_at >= ${dayStart}
        or state = 'missed' and ended_at >= ${dayStart}::timestamptz - interval '14 days')
      order by debtor_id, portfolio_id, state, booked_at desc
    ), fetched as (
      select debtor_id, portfolio_id,
        case when bool_or(state in ('asked', 'collected', 'deposited')) then 'on-its-way'
          else 'came-back' end as cheque_state
      from cheque
      where ${among('cheque')} and (state in ('asked', 'collected', 'deposited')
        or state in ('failed', 'bounced') and changed_on >= ${tx.today}::date - 14)
      group by debtor_id, portfolio_id
    ), tried as (
      select debtor_id, max(started_at) as last_attempt_at,
        bool_or(answered and right_party) as has_talked,
        count(*) filter (where started_at >= ${dayStart})::int as attempts_today
      from attempt
      where ${among('attempt')} and channel like 'voice%'
      group by debtor_id
    )
    select owed.debtor_id, owed.portfolio_id, owed.creditor_id, debtor.country, owed.balance,
      owed.oldest_due_on, owed.newest_due_on, reachable.is_confirmed as is_phone_confirmed,
      reachable.is_hopeful as is_phone_hopeful, stopped.debtor_id is not null as is_opted_out,
      coalesce(held.is_deceased, false) as is_deceased, coalesce(held.is_held, false) as is_held,
      wished.callback_at, ended.not_before, promised.promise_due_on,
      agreed.state as last_agreement, parts.next_due_on,
      rescue.until_on as rescue_until_on, interrupted.interrupted_on,
      tried.last_attempt_at, coalesce(tried.has_talked, false) as has_talked,
      coalesce(tried.attempts_today, 0) as attempts_today, debtor.kind as debtor_kind,
      debtor.birth_on is not null as has_birth_day,
      coalesce(placed.has_postal_code, false) as has_postal_code,
      coalesce(placed.has_place, false) as has_place,
      coalesce(bought.has_product, false) as has_product,
      owed.has_bought_on or coalesce(served.has_active_since, false) as has_bought_on,
      served.debtor_id is not null as has_service_facts,
      coalesce(reachable.has_email, false) as has_email,
      debtor.treatment is not null as has_treatment,
      creditor.pix_key is not null as has_payment_means, visiting.visit_state,
      visiting.visit_at, visiting.is_visit_followed, fetched.cheque_state
    from owed
    join creditor on creditor.agency_id = ${tx.agencyId} and creditor.id = owed.creditor_id
    join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = owed.debtor_id
    left join reachable using (debtor_id)
    left join placed using (debtor_id)
    left join stopped using (debtor_id)
    left join held using (debtor_id)
    left join wished on wished.debtor_id = owed.debtor_id
      and wished.portfolio_id = owed.portfolio_id
    left join promised on promised.debtor_id = owed.debtor_id
      and promised.portfolio_id = owed.portfolio_id
    left join ended on ended.debtor_id = owed.debtor_id
    left join agreed on agreed.debtor_id = owed.debtor_id
      and agreed.portfolio_id = owed.portfolio_id
    left join lateral (
      select min(due_on) as next_due_on, min(n) as next_n from instalment
      where agreed.state = 'open' and instalment.agency_id = agreed.agency_id
        and instalment.agreement_id = agreed.id and paid_on is null
    ) parts on true
    left join rescue on agreed.state = 'open' and rescue.agency_id = agreed.agency_id
      and rescue.agreement_id = agreed.id and rescue.n = parts.next_n
      and rescue.due_on = parts.next_due_on and rescue.outcome is null
      and parts.next_due_on < ${tx.today}
    left join interrupted on interrupted.debtor_id = owed.debtor_id
      and interrupted.portfolio_id = owed.portfolio_id
    left join tried on tried.debtor_id = owed.debtor_id
    left join bought on bought.debtor_id = owed.debtor_id
      and bought.portfolio_id = owed.portfolio_id
    left join served on served.debtor_id = owed.debtor_id
      and served.creditor_id = owed.creditor_id
    left join visiting on visiting.debtor_id = owed.debtor_id
      and visiting.portfolio_id = owed.portfolio_id
    left join fetched on fetched.debtor_id = owed.debtor_id
      and fetched.portfolio_id = owed.portfolio_id
    order by owed.debtor_id, owed.portfolio_id
  `
}

/** A phone that may still be used to reach the person, the workplace's aside if it rests. */
const callable = sql`kind = 'phone' and holder not in ('lawyer', 'estate')
  and not (holder = 'workplace' and exists (
    select from hold
    where hold.agency_id = contact_point.agency_id
      and hold.debtor_id = contact_point.debtor_id and reason = 'not-at-work'
      and lifted_at is null))`

/** The next page of people, in the order of their ids. */
export const listDebtorIds = (tx: Tx, after: string | undefined, limit: number) =>
  tx.rows<{ id: string }>`
    select id from debtor
    where agency_id = ${tx.agencyId} ${after ? sql`and id > ${after}` : empty}
    order by id
    limit ${limit}
  `
