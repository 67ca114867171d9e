import assert from 'node:assert/strict'
import { rowsOf, type Town } from '../town.ts'

const none = async (town: Town, words: string, text: string) =>
  assert.deepEqual(await rowsOf(town, text, town.agency.agencyId), [], words)

/**
 * Received is what is placed, left over, kept as credit, gone or going back, or still waiting; and
 * what is placed is what ledgers and the interest of plans took.
 */
export const moneyIsConserved = (town: Town) =>
  none(
    town,
    'a payment is not what became of it',
    `select payment.id, state, amount_cents, placed_cents, left_over_cents, credit_cents,
       refund_cents, placed.cents as placements, gone.cents as refunds
     from payment
     join lateral (select coalesce(sum(amount_cents), 0) as cents from placement
       where payment_id = payment.id) placed on true
     join lateral (select coalesce(sum(amount_cents), 0) as cents from refund
       where payment_id = payment.id and refund.state <> 'cancelled') gone on true
     where payment.agency_id = $1 and (placed.cents <> placed_cents or gone.cents <> refund_cents
       or placed_cents + left_over_cents + credit_cents + refund_cents
         + case when state = 'unmatched' then amount_cents - refund_cents else 0 end
         <> amount_cents)`,
  )

export const everyPlacementIsInLedgers = (town: Town) =>
  none(
    town,
    'a placement is not what it wrote',
    `select placement.id, placement.amount_cents, taken.cents as taken, part.interest, part.parts
     from placement
     join lateral (select coalesce(-sum(amount_cents), 0) as cents from ledger_entry
       where placement_id = placement.id) taken on true
     join lateral (select coalesce(sum(interest_cents), 0) as interest,
         coalesce(sum(amount_cents), 0) as parts from payment_allocation
       where placement_id = placement.id) part on true
     where agency_id = $1 and (placement.amount_cents <> taken.cents + part.interest
       or part.parts not in (0, placement.amount_cents))`,
  )

/** Summed over periods, what was handed over is all that counts up to the last of them. */
export const whatIsClosedIsAllThatCame = (town: Town) =>
  none(
    town,
    'something that counts in a closed period is in none, or in two, or counts twice',
    `select placement.id, counts_on::text, count(line.n)::int as lines
     from placement
     join books on books.agency_id = placement.agency_id
       and books.creditor_id = placement.creditor_id
     left join remittance_line line on line.placement_id = placement.id
     left join remittance on remittance.id = line.remittance_id
       and counts_on between from_on and to_on
     where placement.agency_id = $1
     group by placement.id, counts_on, closed_through
     having count(line.n) <> (counts_on <= closed_through)::int
       or count(remittance.id) <> count(line.n)`,
  )

export const everyRemittanceIsTheSumOfItsLines = (town: Town) =>
  none(
    town,
    'a remittance is not the sum of its lines',
    `select remittance.id from remittance
     left join remittance_line line on line.remittance_id = remittance.id
     where remittance.agency_id = $1
     group by remittance.id, remittance.received_cents, remittance.commission_cents, net_cents
     having remittance.received_cents <> coalesce(sum(line.received_cents), 0)
       or remittance.commission_cents <> coalesce(sum(line.commission_cents), 0)
       or net_cents <> coalesce(sum(line.received_cents - line.direct_cents - line.kept_fees_cents
         - line.kept_interest_cents - line.commission_cents - line.fixed_cents
         + line.withheld_cents), 0)`,
  )

const figures = new WeakMap<Town, Map<string, string>>()

/** What was handed over once is the same for ever. */
export async function closedFiguresNeverChange(town: Town): Promise<void> {
  const rows = await rowsOf<{ id: string; digest: string }>(
    town,
    `select remittance.id, md5(remittance::text || coalesce(
       (select string_agg(line::text, '|' order by n) from remittance_line line
        where remittance_id = remittance.id), '')) as digest
     from remittance where agency_id = $1`,
    town.agency.agencyId,
  )
  const before = figures.get(town) ?? new Map()
  const changed = rows.filter(({ id, digest }) => (before.get(id) ?? digest) !== digest)
  figures.set(town, new Map(rows.map(({ id, digest }) => [id, digest])))
  assert.deepEqual(changed, [], 'a closed period has changed')
  assert.ok(rows.length >= before.size, 'a closed period is gone')
}
