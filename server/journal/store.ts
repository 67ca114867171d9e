import type { Moment } from '../../kit/dates.ts'
import type { Actor } from '../identity/actor.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

/** `feature.participle`, and the facts that its words need. Never a whole document or phone. */
export type Line = {
  readonly what: string
  readonly debtorId?: string | null
  readonly portfolioId?: string | null
  readonly facts?: Readonly<Record<string, string | number | bigint | boolean | null>>
}

/** One line of history for what this transaction did. */
export const record = (tx: Tx, actor: Actor, line: Line) => tx.run`
  insert into journal_line
    (agency_id, at, actor_kind, actor_id, actor_name, what, debtor_id, portfolio_id, facts)
  values (${tx.agencyId}, ${tx.now}, ${actor.kind}, ${actor.userId}, ${actor.name},
    ${line.what}, ${line.debtorId ?? null}, ${line.portfolioId ?? null},
    ${line.facts ?? {}}::jsonb)
`

export type TimelineLine = {
  readonly id: string
  readonly at: Moment
  readonly what: string
  readonly actorKind: 'person' | 'system' | 'bank' | 'debtor'
  readonly actorName: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** A person's history, newest first, from after a line that was already seen. */
export const listTimeline = (
  tx: Tx,
  debtorId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
) => tx.rows<TimelineLine>`
  select id, at, what, actor_kind, actor_name, facts
  from journal_line
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    ${
      page.after
        ? sql`and (at, id) < (select at, id from journal_line
                              where agency_id = ${tx.agencyId} and id = ${page.after})`
        : empty
    }
  order by at desc, id desc
  limit ${page.limit}
`
