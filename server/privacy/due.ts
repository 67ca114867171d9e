import type { Day } from '../../kit/dates.ts'
import { type IsWorkingDay, workingDaysAfter } from '../complaints/working-days.ts'
import { packsAt } from '../compliance/applies.ts'
import type { DeadlineRule } from '../compliance/duty.ts'
import type { Packs } from '../compliance/pack.ts'

export const requestKinds = [
  'confirmation',
  'access',
  'correction',
  'deletion',
  'portability',
  'sharing',
] as const
export type RequestKind = (typeof requestKinds)[number]

export type RequestDue = { readonly on: Day; readonly ruleId: string }

/** Ours, where a law names no days: as long as the fullest answer may take in Brazil. */
const usual = { id: 'policy', days: 15, count: 'calendar' } as const
/** "At once" (LGPD art. 19 I) is the next working day at most: our own policy. */
const atOnce = { id: 'policy', days: 1, count: 'business' } as const

/**
 * The last day to answer a person who asks about their own data, by the law of their country as
 * its pack has it; where none is known, by our own policy.
 */
export function dueOfRequest(
  packs: Packs,
  { country, kind, on }: { readonly country: string; readonly kind: RequestKind; readonly on: Day },
  isWorking: IsWorkingDay,
): RequestDue {
  const { id, days, count } = kind === 'confirmation' ? atOnce : (lawOf(packs, country) ?? usual)
  const due = count === 'calendar' ? on.add({ days }) : workingDaysAfter(on, days, isWorking)
  return { on: due, ruleId: id }
}

const lawOf = (packs: Packs, country: string): DeadlineRule | undefined =>
  packsAt(packs, country)
    .flatMap(({ duties = [] }) => duties)
    .filter((duty): duty is DeadlineRule => duty.kind === 'deadline')
    .find(({ actions }) => actions.includes('answer_data_request'))
