import assert from 'node:assert/strict'
import { rowsOf, type Town, todayIn } from '../town.ts'

const none = async (town: Town, words: string, text: string, ...values: unknown[]) =>
  assert.deepEqual(await rowsOf(town, text, ...values), [], words)

export const everyPlanAddsUp = (town: Town) =>
  none(
    town,
    'the instalments of an agreement do not add up, or are not what was paid to them',
    `select agreement.id from agreement
     join instalment on instalment.agreement_id = agreement.id
     left join lateral (select sum(amount_cents) as cents, sum(interest_cents) as interest
       from payment_allocation where instalment_id = instalment.id) part on true
     group by agreement.id, total_cents, balance_cents, discount_cents, agreement.interest_cents
     having sum(instalment.amount_cents) <> total_cents
       or sum(instalment.interest_cents) <> agreement.interest_cents
       or total_cents <> balance_cents - discount_cents + agreement.interest_cents
       or bool_or(paid_cents <> coalesce(part.cents, 0))
       or bool_or(least(paid_cents, instalment.interest_cents) <> coalesce(part.interest, 0))
       or bool_or(paid_cents > instalment.amount_cents)`,
  )

/** Its ends in the journal are one, and the one that its row tells of. */
export const everyAgreementEndsOnce = (town: Town) =>
  none(
    town,
    'an agreement was both kept and broken, or ended otherwise than it says',
    `select agreement.id, agreement.state, array_agg(line.what) as lines from agreement
     left join journal_line line on line.facts ->> 'agreementId' = agreement.id::text
       and line.what in ('agreement.kept', 'agreement.broken', 'agreement.renegotiated',
         'agreement.cancelled', 'agreement.reopened', 'agreement.unkept')
     group by agreement.id, agreement.state
     having count(line.id) filter (where line.what <> 'agreement.unkept')
         - 2 * count(line.id) filter (where line.what = 'agreement.reopened')
         <> (agreement.state <> 'open')::int
       or (bool_or(line.what <> 'agreement.' || agreement.state)
         and not bool_or(line.what in ('agreement.reopened', 'agreement.unkept')))`,
  )

export const keptMeansPaidInFull = (town: Town) =>
  none(
    town,
    'an agreement was kept without being paid in full, or paid in full without being kept',
    `select agreement.id, agreement.state from agreement
     join instalment on instalment.agreement_id = agreement.id
     group by agreement.id, agreement.state
     having bool_and(instalment.paid_on is not null) <> (agreement.state = 'kept')`,
  )

/** Five days of grace, and then the days of a rescue: only the day after those may break it. */
export const brokenOnlyAfterItsGrace = (town: Town) =>
  none(
    town,
    'an agreement was broken within its grace, or for an instalment that was paid',
    `select agreement.id, end_reason, ended_on::text, until_on::text from agreement
     left join instalment on instalment.agreement_id = agreement.id
       and instalment.n = end_reason::int
     left join rescue on rescue.agreement_id = agreement.id and rescue.n = instalment.n
       and rescue.due_on = instalment.due_on
     where agreement.state = 'broken' and not exists (
         select from payment_allocation undone join instalment own on own.id = undone.instalment_id
         where own.agreement_id = agreement.id and undone.amount_cents < 0)
       and (instalment.id is null or paid_on is not null
       or ended_on < instalment.due_on + 6 or rescue.until_on is null
       or (ended_on <= rescue.until_on and rescue.outcome is distinct from 'given-up')
       or exists (select from instalment older where older.agreement_id = agreement.id
         and older.n < instalment.n and older.paid_on is null))`,
  )

/** Asked after a whole night only: none was forgotten. */
export const noneIsOpenBeyondItsGrace = (town: Town) =>
  none(
    town,
    'an agreement is still open after its grace, though a whole night has passed',
    `select agreement.id, instalment.due_on::text from agreement
     join lateral (select n, due_on from instalment
       where agreement_id = agreement.id and paid_on is null order by n limit 1) instalment on true
     left join rescue on rescue.agreement_id = agreement.id and rescue.n = instalment.n
       and rescue.due_on = instalment.due_on
     where agreement.agency_id = $1 and agreement.state = 'open'
       and instalment.due_on + 6 <= $2::date and coalesce(until_on < $2::date, true)`,
    town.agency.agencyId,
    String(todayIn(town)),
  )

export const debtsAreHeldByOpenAgreementsAlone = (town: Town) =>
  none(
    town,
    'a debt is held by an agreement that ended, or free though its agreement is open',
    `select item.id, item.state, agreement.state as agreement from agreement_item covered
     join agreement on agreement.id = covered.agreement_id
     join debt_item item on item.id = covered.debt_item_id
     where (agreement.state = 'open') <> (item.agreement_id is not distinct from agreement.id)
       or (agreement.state = 'kept' and item.state <> 'settled' and not exists (
         select from ledger_entry undo
         where undo.debt_item_id = item.id and undo.kind = 'reversal'))
     union all
     select item.id, item.state, null from debt_item item
     where agreement_id is not null and not exists (select from agreement_item covered
       where covered.agreement_id = item.agreement_id and debt_item_id = item.id)`,
  )

export const everyWordIsSaidOnce = (town: Town) =>
  none(
    town,
    'a reminder or warning was noted without its line in the journal, or the other way round',
    `select agreement.id from agreement
     where (select count(*) from follow_up_note where agreement_id = agreement.id)
       <> (select count(*) from journal_line where facts ->> 'agreementId' = agreement.id::text
            and what in ('agreement.reminder-due', 'agreement.warning-due'))`,
  )

/** What took its place covers the same debts; no agreement has two in its place, nor itself. */
export const whatWasReplacedHasOneInItsPlace = (town: Town) =>
  none(
    town,
    'a renegotiated agreement has no newer one in its place, or another has',
    `select agreement.id, agreement.state, count(newer.id) from agreement
     left join agreement newer on newer.renegotiates_id = agreement.id
     group by agreement.id, agreement.state
     having count(newer.id) <> (agreement.state = 'renegotiated')::int`,
  )

/** Each code in force asks for exactly what is left of its instalment. */
export const everyCodeAsksForWhatIsLeft = (town: Town) =>
  none(
    town,
    'a code in force is of another amount than what is left of its instalment',
    `select charge.id, charge.amount_cents, instalment.amount_cents - paid_cents as left
     from charge join instalment on instalment.id = instalment_id
     join agreement on agreement.id = charge.agreement_id
     where superseded_at is null and agreement.state = 'open' and paid_on is null
       and charge.amount_cents <> instalment.amount_cents - paid_cents`,
  )

/**
 * Days to come stay in the order of their numbers: what is promised first is paid first. Where
 * some were paid ahead, money that is taken back may leave an older one with a later day.
 */
export const daysStayInOrder = (town: Town) =>
  none(
    town,
    'an instalment is due before an earlier one that is unpaid too',
    `select agreement_id, n from (select agreement_id, n, due_on,
       lag(due_on) over (partition by agreement_id order by n) as before from instalment
       where paid_on is null and not exists (select from advance
         where advance.agreement_id = instalment.agreement_id)) part
     where due_on < before`,
  )

export const nothingIsPaidAheadForEver = (town: Town) =>
  none(
    town,
    'an advance is open beyond its day, or in an agreement that has ended',
    `select advance.id, pay_by_on::text, agreement.state from advance
     join agreement on agreement.id = advance.agreement_id
     where advance.agency_id = $1 and advance.state = 'open'
       and (agreement.state <> 'open' or pay_by_on < $2::date)`,
    town.agency.agencyId,
    String(todayIn(town)),
  )
