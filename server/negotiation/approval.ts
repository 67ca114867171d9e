import { isEarlier, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Negotiator } from './policy.ts'

/**
 * What was asked beyond an agent's authority. Approved, it is an offer that may be accepted once,
 * until it lapses.
 */
export type ApprovalState = 'asked' | 'approved' | 'refused' | 'lapsed' | 'withdrawn' | 'used'

export type Approval = {
  readonly state: ApprovalState
  readonly approver: 'supervisor' | 'owner'
  readonly askedById: string
  readonly expiresAt: Moment
}

/** What waited too long is over, whether or not anybody wrote it down. */
export const stateAt = ({ state, expiresAt }: Approval, now: Moment): ApprovalState =>
  (state === 'asked' || state === 'approved') && !isEarlier(now, expiresAt) ? 'lapsed' : state

type Decider = { readonly userId: string; readonly negotiator: Negotiator }

const rank: Record<Negotiator, number> = { agent: 0, supervisor: 1, owner: 2 }

export type NotDecidable = 'not-waiting' | 'your-own-request' | 'needs-higher-approver'

/** May this person decide it now? Nobody decides what they asked for themselves. */
export function mayDecide(
  approval: Approval,
  { userId, negotiator }: Decider,
  now: Moment,
): Decision<true, NotDecidable> {
  const state = stateAt(approval, now)
  if (state !== 'asked') return no('not-waiting', { state })
  if (approval.askedById === userId) return no('your-own-request')
  if (rank[negotiator] < rank[approval.approver])
    return no('needs-higher-approver', { approver: approval.approver })
  return yes(true)
}

/** May the offer of this approval still be accepted? */
export function mayUse(approval: Approval, now: Moment): Decision<true, 'above-authority'> {
  const state = stateAt(approval, now)
  return state === 'approved' ? yes(true) : no('above-authority', { state })
}
