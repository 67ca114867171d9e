import { isEarlier } from '../../kit/dates.ts'
import { type DialerSaid, dialerLimits } from './dialer-limits.ts'
import type { Consequence } from './duty.ts'
import { type ContactFacts, isDialedByMachine } from './facts.ts'
import type { Blocker, Warning } from './findings.ts'
import type { Packs } from './pack.ts'
import type { Situation } from './verdict.ts'

/**
 * What the limits of the whole operation say of one contact: once a stop is reached, no machine
 * dials, though a person may. A calendar's count begins again with its next day or month.
 */
export function operation(
  packs: Packs,
  facts: ContactFacts,
  { at, day }: Pick<Situation, 'at' | 'day'>,
): { readonly blockers: readonly Blocker[]; readonly warnings: readonly Warning[] } {
  const { dialing, channel } = facts
  if (!dialing || !isDialedByMachine(channel)) return { blockers: [], warnings: [] }
  const counted = dialing.counted.filter(({ endsAt }) => !endsAt || isEarlier(at, endsAt))
  const { said } = dialerLimits(packs, dialing.country, counted, {
    on: day.toString(),
    isAuthenticated: dialing.isAuthenticated,
  })
  return {
    blockers: said.filter(({ consequence }) => stops.includes(consequence)).map(blockerOf),
    warnings: said
      .filter(({ consequence }) => !stops.includes(consequence))
      .map(({ ruleId, reason }) => ({ ruleId, reason })),
  }
}

const stops: readonly Consequence[] = ['stop_dialer', 'authenticate_calls']

const blockerOf = ({ ruleId, basis, reason, counted }: DialerSaid): Blocker => ({
  ruleId,
  basis,
  reason,
  until: counted.endsAt ?? null,
})
