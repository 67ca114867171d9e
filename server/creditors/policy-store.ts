import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { PolicyKind, Versioned } from './policies.ts'
import type { Portfolio } from './store.ts'

// Versions of policies, and who has read them.

export type PublishedPolicy = Versioned<unknown> & { readonly madeAt: Moment }

/** The newest first. */
export const listPolicies = (
  tx: Tx,
  portfolioId: string,
  kind: PolicyKind,
) => tx.rows<PublishedPolicy>`
  select version, made_at, made_by, policy
  from portfolio_policy
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
  order by version desc
  limit 200
`

export const findPolicyVersion = (
  tx: Tx,
  { portfolioId, kind, version }: { portfolioId: string; kind: PolicyKind; version: number },
) => tx.maybe<PublishedPolicy>`
  select version, made_at, made_by, policy
  from portfolio_policy
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
    and version = ${version}
`

/** The latest version that somebody has read; 0, the product's own, needs no reading. */
export const findAcknowledged = (
  tx: Tx,
  { portfolioId, kind, userId }: { portfolioId: string; kind: PolicyKind; userId: string },
) => tx.one<{ version: number }>`
  select coalesce(max(version), 0)::int as version
  from policy_acknowledgement
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
    and user_id = ${userId}
`

export type Reader = { readonly userId: string; readonly name: string }

/** Zero when it was acknowledged already. */
export const insertAcknowledgement = (
  tx: Tx,
  portfolio: Pick<Portfolio, 'id' | 'creditorId'>,
  read: { readonly kind: PolicyKind; readonly version: number; readonly by: Reader },
) => tx.run`
  insert into policy_acknowledgement
    (agency_id, portfolio_id, creditor_id, kind, version, user_id, user_name, acknowledged_at)
  values (${tx.agencyId}, ${portfolio.id}, ${portfolio.creditorId}, ${read.kind},
    ${read.version}, ${read.by.userId}, ${read.by.name}, ${tx.now})
  on conflict on constraint acknowledged_once do nothing
`

export type AcknowledgementRow = {
  readonly version: number
  readonly userName: string
  readonly acknowledgedAt: Moment
}

export const listAcknowledgements = (
  tx: Tx,
  portfolioId: string,
  kind: PolicyKind,
) => tx.rows<AcknowledgementRow>`
  select version, user_name, acknowledged_at
  from policy_acknowledgement
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
  order by version desc, acknowledged_at, user_name
  limit 1000
`

/** Those who have read the version in force. */
export const listReaders = (tx: Tx, portfolioId: string, kind: PolicyKind) => tx.rows<{
  userId: string
}>`
  select user_id
  from policy_acknowledgement
  where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind}
    and version = (
      select max(version) from portfolio_policy
      where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and kind = ${kind})
  order by user_id
  limit 1000
`
