import type { ProblemKind } from '../../api/policies.ts'
import type { Day } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

// What happened to somebody, proved: the kind and the proof in one word each, and no more.

export type ProblemRow = {
  readonly id: string
  readonly kind: ProblemKind
  readonly verifiedOn: Day
  readonly verifiedBy: string
}

/** Those that stand, the one proved last first. */
export const listProblems = (tx: Tx, debtorId: string) => tx.rows<ProblemRow>`
  select id, kind, verified_on, verified_by
  from verified_problem
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and withdrawn_at is null
  order by verified_on desc, id desc
  limit 20
`

export type NewProblem = {
  readonly debtorId: string
  readonly kind: string
  readonly evidence: string
  readonly verifiedOn: Day
  readonly by: { readonly userId: string; readonly name: string }
}

/** Nothing when one of this kind stands already. */
export const insertProblem = (tx: Tx, problem: NewProblem) => tx.maybe<{ id: string }>`
  insert into verified_problem
    (agency_id, debtor_id, kind, evidence, verified_on, verified_by_id, verified_by, verified_at)
  values (${tx.agencyId}, ${problem.debtorId}, ${problem.kind}, ${problem.evidence},
    ${problem.verifiedOn}, ${problem.by.userId}, ${problem.by.name}, ${tx.now})
  on conflict do nothing
  returning id
`

export const withdrawProblem = (tx: Tx, problemId: string) => tx.maybe<{
  debtorId: string
  kind: string
}>`
  update verified_problem
  set withdrawn_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${problemId} and withdrawn_at is null
  returning debtor_id, kind
`

/** The days on which a hold for hardship was placed that still stands, the latest first. */
export const listHardships = (tx: Tx, debtorId: string) => tx.rows<{ placedOn: Day }>`
  select (placed_at at time zone ${tx.zone})::date as placed_on
  from hold
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and reason = 'hardship'
    and lifted_at is null and (until_on is null or until_on > ${tx.today})
  order by placed_at desc
  limit 20
`
