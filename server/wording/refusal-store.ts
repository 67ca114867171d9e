import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { Finding } from './match.ts'

export const places = ['note', 'reason', 'message', 'template', 'notice'] as const
/** Where words were written. */
export type Place = (typeof places)[number]

/** What was not let through: a few of them, for a text may be full of it. */
export async function noteRefusals(
  tx: Tx,
  actor: Actor,
  place: Place,
  found: readonly Finding[],
): Promise<void> {
  const told = found.slice(0, 10).map(({ category, match }) => ({
    category,
    match: match.slice(0, 120),
  }))
  await tx.run`
    insert into word_refusal (agency_id, at, by_id, by_name, place, category, match)
    select ${tx.agencyId}, ${tx.now}, ${actor.userId}, ${actor.name}, ${place}, category, match
    from jsonb_to_recordset(${{ told }}::jsonb -> 'told') as told (category text, match text)
  `
}
