import type { Day } from '../../kit/dates.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { Category } from './lexicon.ts'
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

export type RefusedWords = {
  readonly weekOn: Day
  readonly place: Place
  readonly category: Category
  readonly count: number
  readonly example: string
}

/** By the week in which it was, the newest first; of each kind an example. */
export const listRefused = (tx: Tx) => tx.rows<RefusedWords>`
  select date_trunc('week', at at time zone ${tx.zone})::date as week_on, place, category,
    count(*)::int, min(match) as example
  from word_refusal
  where agency_id = ${tx.agencyId} and at > ${tx.now.subtract({ hours: 24 * 56 })}
  group by 1, 2, 3
  order by 1 desc, 4 desc, 2, 3
  limit 200
`
