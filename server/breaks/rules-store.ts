import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type RulesRow = {
  readonly version: number
  readonly rules: unknown
  readonly reason: string
  readonly decidedAt: Moment
  readonly decidedBy: string
}

/** The country of the agency, and its own measures where it has any. */
export const findRules = (tx: Tx) => tx.one<{
  country: string
  version: number | null
  rules: unknown
}>`
  select agency.country, last.version, last.rules
  from agency
  left join lateral (
    select version, rules from break_rules
    where break_rules.agency_id = agency.id
    order by version desc
    limit 1
  ) last on true
  where agency.id = ${tx.agencyId}
`

export const listRules = (tx: Tx) => tx.rows<RulesRow>`
  select version, rules, reason, decided_at, decided_by
  from break_rules
  where agency_id = ${tx.agencyId}
  order by version desc
  limit 100
`

/** Nothing when somebody else was first with this number. */
export const insertRules = (
  tx: Tx,
  made: { readonly version: number; readonly rules: object; readonly reason: string },
  by: string,
) => tx.run`
  insert into break_rules (agency_id, version, rules, reason, decided_at, decided_by)
  values (${tx.agencyId}, ${made.version}, ${made.rules}::jsonb, ${made.reason}, ${tx.now}, ${by})
  on conflict do nothing
`
