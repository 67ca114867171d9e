import type { SignKind } from '../../api/profiles.ts'
import { day, type Moment } from '../../kit/dates.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import type { Sign } from './circumstances.ts'

/** Of whom, towards which creditor, and as it was known at what moment. */
export type Asked = {
  readonly debtorId: string
  readonly creditorId: string
  readonly asOf: Moment
}

/**
 * What happened with each of these people, in the order of the asks: one statement for one brief
 * or for a night's page. What was owed to another creditor says nothing here; whether somebody
 * answers the telephone is of the person. Row-level security leaves out what a viewer may not see.
 */
export async function loadSigns(tx: Tx, asked: readonly Asked[]): Promise<Sign[][]> {
  const rows = await tx.prepared('profiles.signs')<{ signs: [SignKind, string][] | null }>`
    select (select jsonb_agg(jsonb_build_array(sign, on_day)) from (
      ${spoken(tx)}
      union all ${said(tx)}
      union all ${ended(tx)}
      union all ${paid(tx)}
      union all ${moved(tx)}
      union all ${contested(tx)}
      union all ${proved(tx)}
    ) known (sign, on_day)) as signs
    from jsonb_to_recordset(${{ asked }}::jsonb -> 'asked')
      as raw ("debtorId" uuid, "creditorId" uuid, "asOf" timestamptz)
    cross join lateral (select "debtorId" as debtor_id, "creditorId" as creditor_id,
      "asOf" as as_of, ("asOf" at time zone ${tx.zone})::date as as_of_day) who
  `
  return rows.map(({ signs }) => (signs ?? []).map(([sign, on]) => ({ sign, on: day(on) })))
}

const dayOf = (tx: Tx, at: Sql): Sql => sql`(${at} at time zone ${tx.zone})::date`

/** Dialings that nobody answered, and those that the person did. */
const spoken = (tx: Tx) => sql`
  select case when right_party then 'answered' else 'tried' end,
    ${dayOf(tx, sql`started_at`)}
  from attempt
  where agency_id = ${tx.agencyId} and attempt.debtor_id = who.debtor_id
    and channel like 'voice%' and started_at < who.as_of
    and started_at > who.as_of - interval '62 days'
    and ended_at is not null and (right_party or not answered)`

/** How calls were closed: a reason that the person gave, of those that say nothing of health. */
const said = (tx: Tx) => sql`
  select case
      when outcome in ('DISC', 'DESC') then 'said-disputes'
      when outcome = 'ALEG' then 'said-paid'
      when told.reason = 'forgot' then 'said-forgot'
      when told.reason = 'lost-job' then 'said-lost-income'
      else 'said-tight' end, ${dayOf(tx, sql`closed_at`)}
  from call
  cross join lateral (
    select outcome_facts -> 'fields' ->> 'reason' as reason) told
  where call.agency_id = ${tx.agencyId} and call.debtor_id = who.debtor_id
    and call.creditor_id = who.creditor_id and call.closed_at < who.as_of
    and call.opened_at > who.as_of - interval '190 days'
    and (outcome in ('DISC', 'DESC', 'ALEG')
      or outcome = 'SEMC' and told.reason in ('forgot', 'lost-job', 'salary-late', 'other-debts'))`

/** Promises and agreements that were kept or fell through. */
const ended = (tx: Tx) => sql`
  select 'promise-' || state, due_on from promise
  where agency_id = ${tx.agencyId} and promise.debtor_id = who.debtor_id
    and promise.creditor_id = who.creditor_id and state in ('kept', 'broken')
    and made_at < who.as_of and due_on <= who.as_of_day
  union all
  select 'agreement-' || state, ended_on from agreement
  where agency_id = ${tx.agencyId} and agreement.debtor_id = who.debtor_id
    and agreement.creditor_id = who.creditor_id and state in ('kept', 'broken')
    and accepted_at < who.as_of and ended_on <= who.as_of_day`

/** How instalments were paid, and since when anything was. */
const paid = (tx: Tx) => sql`
  select case
      when instalment.paid_on <= due_on then 'paid-on-time'
      when instalment.paid_on <= due_on + 5 then 'paid-just-after'
      when paid_cents > 0 and instalment.paid_on is null then 'paid-in-part'
      else 'paid-late' end, coalesce(instalment.paid_on, due_on)
  from agreement
  join instalment on instalment.agency_id = agreement.agency_id
    and instalment.agreement_id = agreement.id
  where agreement.agency_id = ${tx.agencyId} and agreement.debtor_id = who.debtor_id
    and agreement.creditor_id = who.creditor_id and accepted_at < who.as_of
    and coalesce(instalment.paid_on, due_on + 5) <= who.as_of_day
    and (instalment.paid_on is not null or agreement.state = 'open')
  union all
  select 'first-paid', min(payment.paid_on) from payment
  where agency_id = ${tx.agencyId} and payment.debtor_id = who.debtor_id
    and payment.creditor_id = who.creditor_id and payment.paid_on < who.as_of_day
  having min(payment.paid_on) is not null`

const moved = (tx: Tx) => sql`
  select 'date-moved', ${dayOf(tx, sql`changed_at`)}
  from agreement
  join date_change on date_change.agency_id = agreement.agency_id
    and date_change.agreement_id = agreement.id
  where agreement.agency_id = ${tx.agencyId} and agreement.debtor_id = who.debtor_id
    and agreement.creditor_id = who.creditor_id and changed_at < who.as_of and undone_at is null
  union all
  select 'budget-told', told_on from budget
  where agency_id = ${tx.agencyId} and budget.debtor_id = who.debtor_id
    and noted_at < who.as_of`

/** What is contested and not settled yet. */
const contested = (tx: Tx) => sql`
  select 'dispute-open', ${dayOf(tx, sql`marked_at`)} from undue_mark
  where agency_id = ${tx.agencyId} and undue_mark.debtor_id = who.debtor_id
    and undue_mark.creditor_id = who.creditor_id and reason = 'disputed'
    and marked_at < who.as_of and lifted_at is null
  union all
  select 'dispute-open', ${dayOf(tx, sql`placed_at`)} from hold
  where agency_id = ${tx.agencyId} and hold.debtor_id = who.debtor_id and reason = 'disputed'
    and placed_at < who.as_of and lifted_at is null
    and (until_on is null or until_on > who.as_of_day)`

/** Of verified problems only those of money: an illness or a loss is nobody's label. */
const proved = (tx: Tx) => sql`
  select 'proved-lost-income', verified_on from verified_problem
  where agency_id = ${tx.agencyId} and verified_problem.debtor_id = who.debtor_id
    and kind in ('job-lost', 'income-fell') and verified_at < who.as_of and withdrawn_at is null
  union all
  select 'hardship-noted', ${dayOf(tx, sql`placed_at`)} from hold
  where agency_id = ${tx.agencyId} and hold.debtor_id = who.debtor_id and reason = 'hardship'
    and placed_at < who.as_of and lifted_at is null
    and (until_on is null or until_on > who.as_of_day)`
