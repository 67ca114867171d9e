import assert from 'node:assert/strict'
import { rowsOf, type Town } from '../town.ts'

export async function everyLineHasAnActor(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select line.id, what, actor_name from journal_line line
     left join auth.member member on member."organizationId" = line.agency_id::text
       and member."userId" = actor_id
     where trim(actor_name) = '' or (actor_kind = 'person' and member.id is null)
       or (actor_kind <> 'person' and actor_id is not null)`,
  )
  assert.deepEqual(wrong, [], 'a line of the journal does not say who, or says a stranger')
}

/** Of each kind of deed: how many there are in the tables, and how many lines tell of them. */
const told: Record<string, string> = {
  'agreement.opened': 'select count(*) from agreement where agency_id = $1',
  'agreement.kept': `select (select count(*) from agreement
      where agency_id = $1 and state = 'kept')
    + (select count(*) from journal_line where agency_id = $1
      and what in ('agreement.reopened', 'agreement.unkept'))`,
  'agreement.broken': `select (select count(*) from agreement
      where agency_id = $1 and state = 'broken')
    - (select count(*) from journal_line where agency_id = $1 and what = 'agreement.unkept')`,
  'agreement.renegotiated': `select count(*) from agreement
    where agency_id = $1 and state = 'renegotiated'`,
  'agreement.rescue-opened': 'select count(*) from rescue where agency_id = $1',
  'agreement.cancelled': `select count(*) from agreement
    where agency_id = $1 and state = 'cancelled'`,
  'agreement.reminder-due': `select count(*) from follow_up_note
    where agency_id = $1 and kind = 'remind'`,
  'agreement.warning-due': `select count(*) from follow_up_note
    where agency_id = $1 and kind = 'warn'`,
  'payment.received': `select (select count(*) from payment
      where agency_id = $1 and debtor_id is not null)
    + (select count(*) from journal_line where agency_id = $1
      and what = 'payment.match-undone')`,
  'contact.refused': `select count(*) from permit_decision
    where agency_id = $1 and outcome = 'block'`,
  'call.dialed': `select count(*) from attempt
    where agency_id = $1 and channel = 'voice_manual'`,
  'agreement.shared':
    'select count(*) from shared_message where agency_id = $1 and agreement_id is not null',
  'debtor.message-handed':
    'select count(*) from shared_message where agency_id = $1 and agreement_id is null',
  'debtor.hold-lifted': `select count(*) from hold
    where agency_id = $1 and lifted_at is not null`,
}

export async function everyDeedHasItsLine(town: Town): Promise<void> {
  const { agencyId } = town.agency
  for (const [what, deeds] of Object.entries(told)) {
    const [counted] = await rowsOf<{ deeds: string; lines: string }>(
      town,
      `select (${deeds}) as deeds, (select count(*) from journal_line
         where agency_id = $1 and what = '${what}') as lines`,
      agencyId,
    )
    assert.equal(
      counted?.lines,
      counted?.deeds,
      `${what}: deeds without a line, or lines of nothing`,
    )
  }
}

export async function thePaymentsOfNobodyWereToldOf(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select payment.id from payment left join journal_line line
       on line.what in ('payment.unmatched', 'payment.match-undone')
       and line.facts ->> 'paymentId' = payment.id::text
     where payment.agency_id = $1 and state = 'unmatched'
     group by payment.id having count(line.id) = 0
       or count(line.id) filter (where line.what = 'payment.unmatched') > 1`,
    town.agency.agencyId,
  )
  assert.deepEqual(wrong, [], 'money waits for a person without a line that says so')
}
