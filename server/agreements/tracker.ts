import type { Day } from '../../kit/dates.ts'
import { type Cents, minus } from '../../kit/money.ts'
import { type ActFacts, decideAct } from '../compliance/act.ts'
import type { ActEvent } from '../compliance/duty.ts'
import type { Packs } from '../compliance/pack.ts'
import { type Agreement, leftIn, oldestUnpaid, paidIn } from './agreement.ts'
import type { FollowUpPolicy, Rescue } from './follow-up.ts'
import { type Life, life } from './life.ts'

/** Where an agreement is, for who owes and for who collects: the same words for both (A5.5). */
export type Tracker = {
  readonly standing: Life['state']
  readonly paidCents: Cents
  readonly leftCents: Cents
  readonly paidCount: number
  readonly partCount: number
  /** What is to be paid next; null when nothing is, or nothing may be any more. */
  readonly next: { readonly n: number; readonly dueOn: Day; readonly leftCents: Cents } | null
  readonly step: Step
  /** Until when a listed name leaves the register, and by which rule; null before a payment. */
  readonly listingRemoval: { readonly by: Day; readonly ruleId: string } | null
}

/** What happens next, with the day that matters. */
export type Step =
  | { readonly kind: 'pay'; readonly on: Day }
  /** It is late, and still forgiven through that day. */
  | { readonly kind: 'pay-late'; readonly untilOn: Day }
  /** Somebody calls to look for a way, through that day. */
  | { readonly kind: 'talk'; readonly untilOn: Day }
  /** All is paid: tonight the debts are given as settled. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'settled'; readonly on: Day }
  | { readonly kind: 'debt-returned'; readonly on: Day }
  | { readonly kind: 'replaced'; readonly on: Day }

export type TrackerFacts = {
  readonly agreement: Agreement
  readonly policy: FollowUpPolicy
  readonly rescues: readonly Rescue[]
  readonly packs: Packs
  readonly about: Pick<ActFacts, 'debtorKind' | 'jurisdiction' | 'sector'>
  readonly today: Day
}

export function tracker(facts: TrackerFacts): Tracker {
  const { agreement, policy, rescues, today } = facts
  const now = life(agreement, policy, rescues, today)
  const unpaid = agreement.state === 'open' ? oldestUnpaid(agreement) : undefined
  return {
    standing: now.state,
    paidCents: paidIn(agreement),
    leftCents: leftIn(agreement),
    paidCount: agreement.instalments.filter(({ paidOn }) => paidOn).length,
    partCount: agreement.instalments.length,
    next: unpaid
      ? {
          n: unpaid.n,
          dueOn: unpaid.dueOn,
          leftCents: minus(unpaid.amountCents, unpaid.paidCents),
        }
      : null,
    step: stepOf(now),
    listingRemoval: removal(facts),
  }
}

function stepOf(now: Life): Step {
  switch (now.state) {
    case 'open':
      return now.next ? { kind: 'pay', on: now.next.dueOn } : { kind: 'settle' }
    case 'late':
      return { kind: 'pay-late', untilOn: now.graceUntilOn }
    case 'in-rescue':
      return { kind: 'talk', untilOn: now.untilOn }
    case 'kept':
      return { kind: 'settled', on: now.endedOn }
    case 'renegotiated':
      return { kind: 'replaced', on: now.endedOn }
    default:
      return { kind: 'debt-returned', on: now.endedOn }
  }
}

/**
 * Five business days after the first payment, when no instalment is late any more (by analogy), or
 * after the last one (Súmula 548): whichever comes first. Once the debt has returned, none.
 */
function removal({ agreement, packs, about, today }: TrackerFacts): Tracker['listingRemoval'] {
  if (agreement.state === 'broken' || agreement.state === 'cancelled') return null
  const inOrder = agreement.instalments.toSorted((a, b) => a.n - b.n)
  const [first, last] = [inOrder.at(0), inOrder.at(-1)]
  const events: { kind: ActEvent; on: Day; isProven: boolean }[] = []
  if (first?.paidOn && first !== last)
    events.push({ kind: 'first_instalment_cleared', on: first.paidOn, isProven: true })
  if (agreement.state === 'kept' && last?.paidOn)
    events.push({ kind: 'payment_cleared', on: last.paidOn, isProven: true })
  if (events.length === 0) return null
  const facts: ActFacts = {
    act: 'delist',
    profile: 'statutory',
    actorRole: 'third_party_collector',
    debt: null,
    events,
    ...about,
  }
  return decideAct(packs, facts, today).due
}
