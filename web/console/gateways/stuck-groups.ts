import type { listReconciliations } from '../../../api/charges.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'

export type Stuck = ReplyOf<typeof listReconciliations>['stuck'][number]

/** Charges of one agreement that wait for the same reason: one thing to do. */
export type StuckGroup = { readonly first: Stuck; readonly all: readonly Stuck[] }

/** In the order of the first of each. What differs in its facts stands by itself. */
export function groupsOf(items: readonly Stuck[]): readonly StuckGroup[] {
  const groups = new Map<string, Stuck[]>()
  for (const one of items) {
    const { agreementId, problem, problemFacts } = one
    const key = JSON.stringify([agreementId, problem, problemFacts, isPaid(one)])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
    return first ? [{ first, all }] : []
  })
}

export const isPaid = ({ state }: Stuck): boolean => ['paid', 'settled', 'refunded'].includes(state)
