import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { type ChargeState, isLive } from './charge-state.ts'
import type { GatewayProblem } from './payment-gateway.ts'

export type Deed = 'create' | 'change' | 'cancel' | 'ask'

/** What was tried last; without an outcome, nobody was there to hear the answer. */
export type LastAttempt = {
  readonly deed: Deed
  readonly outcome: 'done' | 'not-there' | GatewayProblem | null
}

export type Wanted = {
  readonly state: ChargeState
  readonly amountCents: Cents
  readonly dueOn: Day
  /** Null where it is as it should be. */
  readonly wantedCents: Cents | null
  readonly wantedDueOn: Day | null
  /** No longer, when it should be cancelled. */
  readonly isWanted: boolean
  /** A Pix code or a boleto's line: what a person can pay with. */
  readonly hasCode: boolean
}

/**
 * What to ask of the gateway next so that the charge becomes what it should be. After an answer
 * that we may have missed, the first thing is always to ask how things are.
 */
export function nextStep(charge: Wanted, last: LastAttempt | undefined): Deed | 'nothing' {
  const { state, isWanted, wantedCents, wantedDueOn } = charge
  if (isMissed(last)) return 'ask'
  if (state === 'pending') return isWanted ? 'create' : 'nothing'
  if (!isLive(state) && state !== 'expired') return 'nothing'
  if (!isWanted) return 'cancel'
  const isOther =
    (wantedCents !== null && wantedCents !== charge.amountCents) ||
    (wantedDueOn !== null && !wantedDueOn.equals(charge.dueOn))
  if (isOther) return 'change'
  return isPayable(state) && !charge.hasCode ? 'ask' : 'nothing'
}

const isPayable = (state: ChargeState): boolean => state === 'registered' || state === 'overdue'

const isMissed = (last: LastAttempt | undefined): boolean => {
  if (last === undefined || last.outcome === 'done' || last.outcome === 'not-there') return false
  return last.deed === 'ask' || last.outcome === null || last.outcome === 'unknown-outcome'
}

/** Later each time, by half an hour at most; a person is told long before. */
export const secondsUntilNextTry = (failures: number): number =>
  Math.min(10 * 2 ** Math.min(failures, 10), 1800)

/** After so many in a row it waits for a person, or for the night. */
export const triesMax = 12
