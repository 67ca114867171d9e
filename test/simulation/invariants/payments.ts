import assert from 'node:assert/strict'
import { rowsOf, type Town } from '../town.ts'

/** What no bank would forgive: told but not kept, kept but not settled, settled twice. */
export async function everyNoticeIsOnePayment(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select coalesce(notice.end_to_end_id, payment.end_to_end_id) as "endToEndId",
       count(payment.id)::int as payments
     from payment_notice notice
     full join (select * from payment where source = 'pix') payment
       on payment.agency_id = notice.agency_id
       and payment.end_to_end_id = notice.end_to_end_id
       and payment.amount_cents = ((notice.body ->> 'valor')::numeric * 100)
     group by 1 having count(payment.id) <> 1 or count(notice.end_to_end_id) <> 1`,
  )
  assert.deepEqual(wrong, [], 'a notice of a Pix is not exactly one payment of its amount')
}

export async function everyPixToldIsKept(town: Town): Promise<void> {
  const kept = await rowsOf<{ id: string; cents: number }>(
    town,
    `select end_to_end_id as id, (amount_cents)::int as cents from payment
     where agency_id = $1 and source = 'pix'`,
    town.agency.agencyId,
  )
  const untold = new Set(town.mailbag.map(({ body }) => body.endToEndId))
  const known = new Map(kept.map(({ id, cents }) => [id, cents]))
  const lost = [...town.told].filter(([id, cents]) => !untold.has(id) && known.get(id) !== cents)
  const invented = kept.filter(({ id }) => !town.told.has(id))
  assert.deepEqual({ lost, invented }, { lost: [], invented: [] }, 'money was lost, or invented')
}

/**
 * Paid is what the instalments took and what was left over; the ledgers took as much as they, but
 * for the interest of the plan, which pays no debt.
 */
export async function everyCentavoIsSomewhere(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `with sums as (
       select payment.*, coalesce((select sum(amount_cents) from payment_allocation part
           where part.agency_id = payment.agency_id and part.payment_id = payment.id), 0) as parts,
         coalesce((select sum(interest_cents) from payment_allocation part
           where part.agency_id = payment.agency_id and part.payment_id = payment.id), 0)
           as interest,
         coalesce((select -sum(entry.amount_cents) from placement
           join ledger_entry entry on entry.placement_id = placement.id
           where placement.agency_id = payment.agency_id
             and placement.payment_id = payment.id), 0) as taken
       from payment where agency_id = $1)
     select id, end_to_end_id, state, amount_cents, left_over_cents, parts, interest, taken,
       paid_on::text
     from sums
     where (state = 'unmatched' and (parts <> 0 or taken <> 0 or left_over_cents <> 0))
       or (state <> 'unmatched' and amount_cents
         <> taken + interest + left_over_cents + credit_cents + refund_cents)
       or parts > amount_cents`,
    town.agency.agencyId,
  )
  assert.deepEqual(wrong, [], 'a payment is not what was applied and what was left over')
}

export async function onlyPaymentsOfTheRightSignAreInLedgers(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select id, kind, amount_cents from ledger_entry
     where (kind = 'opening' and amount_cents <= 0)
       or (kind = 'payment' and (amount_cents >= 0 or payment_id is null))
       or (kind <> 'payment' and payment_id is not null)`,
  )
  assert.deepEqual(wrong, [], 'an entry of a ledger goes the wrong way, or has no payment')
}
