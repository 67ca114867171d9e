import type { World } from '../platform/world.ts'

// The months that decisions are kept in belong to the whole database, not to an agency: these are
// the owner's statements.

/** So many months lie ready: a year without a single night loses nothing. */
const monthsAhead = 13

/** Makes the months of decisions that are not there yet, from this one on; says how many. */
export async function makeMonths(world: World): Promise<number> {
  const { rows } = await world.pool.query<{ made: number }>(
    'select make_decision_months($1::date, $2) as made',
    [world.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString(), monthsAhead],
  )
  return rows[0]?.made ?? 0
}

/**
 * Lets go of whole months whose five years are over by the database's own clock. While anybody's
 * records of before are kept for a suit, none goes: a month is of everybody.
 */
export async function dropMonths(world: World): Promise<number> {
  const held = await world.pool.query(
    `select from legal_hold
     join permit_decision decided on decided.agency_id = legal_hold.agency_id
       and decided.debtor_id = legal_hold.debtor_id
     where legal_hold.lifted_at is null and decided.decided_at < now() - interval '5 years'
     limit 1`,
  )
  if (held.rowCount) return 0
  const { rows } = await world.pool.query<{ gone: number }>('select drop_decision_months() as gone')
  return rows[0]?.gone ?? 0
}
