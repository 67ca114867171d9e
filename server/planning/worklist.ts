import { isEarlier, type Moment } from '../../kit/dates.ts'
import type { Packs } from '../compliance/pack.ts'
import type { FactRow } from './facts-store.ts'
import { defaultPriority, inOrder, type Priority, priority, type WorkFacts } from './priority.ts'
import type { Planned } from './store.ts'
import { factsReader } from './work-facts.ts'

export type Ranked = { readonly facts: WorkFacts; readonly priority: Priority }

type When = { readonly now: Moment; readonly zone: string }

/** Who is on the list at this moment, in order: the plan's own rule, asked again on the facts. */
export function rankNow(rows: readonly FactRow[], packs: Packs, when: When): Ranked[] {
  const read = factsReader(packs, when.now, when.zone)
  return rows
    .flatMap((row) => {
      const facts = read(row)
      const ranked = priority(facts, defaultPriority, when)
      return ranked.ok ? [{ facts, priority: ranked.value }] : []
    })
    .sort(inOrder)
}

export const keyOf = ({ debtorId, portfolioId }: Planned): string => `${debtorId} ${portfolioId}`

/** The first of these moments, if there is any. */
export const earliest = (moments: readonly (Moment | null)[]): Moment | null =>
  moments.reduce((first, one) => {
    if (one === null) return first
    return first === null || isEarlier(one, first) ? one : first
  }, null)
