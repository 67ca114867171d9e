import type { Moment } from '../../kit/dates.ts'
import type { Profile } from '../compliance/facts.ts'
import type { Tx } from '../platform/sql.ts'

export type LawRow = {
  readonly version: number
  readonly profile: Profile
  readonly tightenings: unknown
  readonly reason: string
  readonly decidedAt: Moment
  readonly decidedBy: string
}

/** What the agency decided last; nothing while it works by the usual. */
export async function findLaw(tx: Tx): Promise<LawRow | undefined> {
  const [row] = await tx.prepared('law.in-force')<LawRow>`
    select version, profile, tightenings, reason, decided_at, decided_by
    from agency_law
    where agency_id = ${tx.agencyId}
    order by version desc
    limit 1
  `
  return row
}

/** What it had decided by a moment. */
export const findLawAt = (tx: Tx, at: Moment) => tx.maybe<LawRow>`
  select version, profile, tightenings, reason, decided_at, decided_by
  from agency_law
  where agency_id = ${tx.agencyId} and decided_at <= ${at}
  order by version desc
  limit 1
`

/** The newest first. */
export const listLaws = (tx: Tx) => tx.rows<LawRow>`
  select version, profile, tightenings, reason, decided_at, decided_by
  from agency_law
  where agency_id = ${tx.agencyId}
  order by version desc
  limit 200
`

/** One more version on top of the one it was made from; nothing when another came first. */
export const insertLaw = (
  tx: Tx,
  law: Omit<LawRow, 'version' | 'decidedAt'> & {
    readonly basedOn: number
    readonly decidedById: string | null
  },
) => tx.maybe<{ version: number }>`
  insert into agency_law
    (agency_id, version, profile, tightenings, reason, decided_at, decided_by, decided_by_id)
  select ${tx.agencyId}, ${law.basedOn} + 1, ${law.profile}, ${law.tightenings}::jsonb,
    ${law.reason}, ${tx.now}, ${law.decidedBy}, ${law.decidedById}
  where ${law.basedOn} = coalesce((
    select max(version) from agency_law where agency_id = ${tx.agencyId}), 0)
  on conflict on constraint one_law_per_version do nothing
  returning version
`

/** Which countries' laws this agency meets: those of its portfolios, and its own. */
export const listCountries = (tx: Tx) => tx.rows<{ country: string }>`
  select country from portfolio where agency_id = ${tx.agencyId}
  union
  select country from agency where id = ${tx.agencyId}
  order by country
`
