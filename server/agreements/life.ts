import { type Day, isBefore } from '../../kit/dates.ts'
import type { Agreement, Instalment, OpenAgreement } from './agreement.ts'
import { oldestUnpaid } from './agreement.ts'
import { breakDay, type FollowUpPolicy, lastGraceDay, type Rescue, rescueOf } from './follow-up.ts'

/**
 * How an agreement stands on a day. Stored are only its ends: what is open is in order, late or in
 * rescue by its days alone, so that no night has to say it and a clock that goes back undoes it.
 */
export type Life = InOrder | Late | InRescue | Exclude<Agreement, OpenAgreement>

export type InOrder = {
  readonly state: 'open'
  /** Nothing is left to pay when there is none: the night keeps it. */
  readonly next: Instalment | undefined
}
export type Late = {
  readonly state: 'late'
  readonly unpaid: Instalment
  readonly graceUntilOn: Day
  /** The first day on which it would be broken. */
  readonly breaksOn: Day
}
/** Beyond its grace: a person is asked to call, through `untilOn`. */
export type InRescue = {
  readonly state: 'in-rescue'
  readonly unpaid: Instalment
  readonly untilOn: Day
}

export type Standing = Life['state']

export function life(
  agreement: Agreement,
  policy: FollowUpPolicy,
  rescues: readonly Rescue[],
  today: Day,
): Life {
  if (agreement.state !== 'open') return agreement
  const unpaid = oldestUnpaid(agreement)
  if (!unpaid || !isBefore(unpaid.dueOn, today)) return { state: 'open', next: unpaid }
  const rescue = rescueOf(unpaid, rescues)
  if (rescue) return { state: 'in-rescue', unpaid, untilOn: rescue.untilOn }
  const graceUntilOn = lastGraceDay(unpaid, policy)
  return { state: 'late', unpaid, graceUntilOn, breaksOn: breakDay(unpaid, policy) }
}

/** The same of a row of a list, which knows of its oldest unpaid instalment alone. */
export function standingOf(
  row: {
    readonly state: Agreement['state']
    readonly nextDueOn: Day | null
    readonly rescueUntilOn: Day | null
  },
  today: Day,
): Standing {
  const { state, nextDueOn, rescueUntilOn } = row
  if (state !== 'open' || !nextDueOn || !isBefore(nextDueOn, today)) return state
  return rescueUntilOn ? 'in-rescue' : 'late'
}
