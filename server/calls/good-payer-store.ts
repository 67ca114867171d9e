import type { ProblemKind } from '../../api/policies.ts'
import type { Day } from '../../kit/dates.ts'
import { listHardships, listProblems } from '../debtors/problem-store.ts'
import type { PaidHistory } from '../negotiation/good-payer.ts'
import type { Tx } from '../platform/sql.ts'

type Who = { readonly debtorId: string; readonly portfolioId: string }
type Counts = { readonly firstPaidOn: Day | null; readonly kept: number; readonly broken: number }

/** What this person paid and kept with the creditor of a portfolio, until today. */
const countHistory = (tx: Tx, { debtorId, portfolioId }: Who) => tx.one<Counts>`
  with ours as (
    select creditor_id from portfolio
    where agency_id = ${tx.agencyId} and id = ${portfolioId}
  ), ended as (
    select state from agreement
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and creditor_id = (select creditor_id from ours) and state in ('kept', 'broken')
    union all
    select state from promise
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and creditor_id = (select creditor_id from ours) and state in ('kept', 'broken')
  )
  select
    (select min(paid_on) from payment
      where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
        and creditor_id = (select creditor_id from ours)) as first_paid_on,
    (select count(*) from ended where state = 'kept')::int as kept,
    (select count(*) from ended where state = 'broken')::int as broken
`

export type ProblemFound = PaidHistory['problem'] & {
  readonly problemId: string | null
  readonly verifiedBy: string | null
}

/** The history by which a good payer is known, and every proved problem that stands. */
export async function loadHistory(
  tx: Tx,
  who: Who,
): Promise<PaidHistory & { readonly problems: readonly ProblemFound[] }> {
  const proved = await listProblems(tx, who.debtorId)
  const hardships = await listHardships(tx, who.debtorId)
  const problems = [
    ...proved.map(({ id, ...problem }) => ({ ...problem, problemId: id })),
    ...hardships.map(({ placedOn }) => ({
      kind: 'hardship' as const,
      verifiedOn: placedOn,
      verifiedBy: null,
      problemId: null,
    })),
  ].toSorted((a, b) => String(b.verifiedOn).localeCompare(String(a.verifiedOn)))
  const [last] = problems
  const problem = last ? { kind: last.kind, verifiedOn: last.verifiedOn } : null
  return { ...(await countHistory(tx, who)), problem, problems }
}

type Histories = Counts & {
  readonly debtorId: string
  readonly problemKind: ProblemKind | null
  readonly verifiedOn: Day | null
}

/** The same of many people at once, for numbers about a portfolio. */
export const listHistories = (
  tx: Tx,
  debtorIds: readonly string[],
  creditorId: string,
) => tx.rows<Histories>`
  select given.debtor_id, paid.first_paid_on, problem.kind as problem_kind, problem.verified_on,
    coalesce(ended.kept, 0)::int as kept, coalesce(ended.broken, 0)::int as broken
  from unnest(${debtorIds}::uuid[]) as given (debtor_id)
  left join lateral (
    select min(paid_on) as first_paid_on from payment
    where agency_id = ${tx.agencyId} and debtor_id = given.debtor_id
      and creditor_id = ${creditorId}
  ) paid on true
  left join lateral (
    select count(*) filter (where state = 'kept') as kept,
      count(*) filter (where state = 'broken') as broken
    from (
      select state from agreement
      where agency_id = ${tx.agencyId} and debtor_id = given.debtor_id
        and creditor_id = ${creditorId}
      union all
      select state from promise
      where agency_id = ${tx.agencyId} and debtor_id = given.debtor_id
        and creditor_id = ${creditorId}
    ) either
  ) ended on true
  left join lateral (
    select kind, verified_on from (
      select kind, verified_on from verified_problem
      where agency_id = ${tx.agencyId} and debtor_id = given.debtor_id and withdrawn_at is null
      union all
      select 'hardship', (placed_at at time zone ${tx.zone})::date from hold
      where agency_id = ${tx.agencyId} and debtor_id = given.debtor_id and reason = 'hardship'
        and lifted_at is null and (until_on is null or until_on > ${tx.today})
    ) proved
    order by verified_on desc
    limit 1
  ) problem on true
  order by given.debtor_id
  limit 5000
`
