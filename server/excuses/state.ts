import type { ExcuseName, ExcuseState } from '../../api/excuses.ts'
import type { Role } from '../../api/shapes.ts'
import { type Day, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { excuseCard } from '../playbook/excuse-cards.ts'

/** Days that it says something; after them it is as if it had not been said (B6.3, ours). */
const daysOf: Readonly<Record<ExcuseState, number>> = { open: 30, verified: 90, unverified: 30 }

/** The last day on which it says something. */
export const untilOn = (state: ExcuseState, today: Day): Day => today.add({ days: daysOf[state] })

export const isOver = (said: { readonly untilOn: Day }, today: Day): boolean =>
  isBefore(said.untilOn, today)

type Settling = {
  readonly excuse: ExcuseName
  readonly state: ExcuseState
  readonly role: Role | 'system' | 'debtor'
}

/**
 * Whether somebody of this role may say so. Nothing that speaks against the person is written
 * without a supervisor (B6.3), and nothing that widens an offer either; `no` asks one.
 */
export function settling({ excuse, state, role }: Settling): Decision<true, 'asks-a-supervisor'> {
  if (role === 'supervisor' || role === 'owner') return yes(true)
  const widens = state === 'verified' && excuseCard(excuse)?.leadsTo.problem != null
  return state === 'unverified' || widens ? no('asks-a-supervisor') : yes(true)
}
