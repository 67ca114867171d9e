import { isBefore, isEarlier, Temporal } from '../../kit/dates.ts'
import { countedEvents } from './caps.ts'
import { isCovered } from './facts.ts'
import type { CooldownRule, DeadPointRule, HoldRule, OptOutRule, WrongPartyRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

/** After some events we rest for whole days, usually from the day after; after others, for ever. */
export function cooldown(rule: CooldownRule, situation: Situation): Verdict | undefined {
  const { scope, by, after, days, isEventDayCounted = false } = rule
  const last = countedEvents({ scope, by, count: [after] }, situation).at(-1)
  if (!last) return undefined
  if (days === null) return blocked(null)
  const zone = situation.zone ?? 'UTC'
  const day = last.at.toZonedDateTimeISO(zone).toPlainDate()
  const until = day
    .add({ days: days + (isEventDayCounted ? 0 : 1) })
    .toZonedDateTime(zone)
    .toInstant()
  return isEarlier(situation.at, until) ? blocked(until) : undefined
}

/** The person asked us to stop, on this channel or on all of them. */
export function optOut({ of }: OptOutRule, { facts }: Situation): Verdict | undefined {
  const isStopped = facts.optOuts
    .filter(({ channel }) => of === undefined || (of === 'everything') === (channel === 'all'))
    .some((stopped) => isCovered(stopped, facts.channel))
  return isStopped ? blocked(null) : undefined
}

/** Somebody must look into it first: a death, a dispute, a lawyer, a complaint. */
export function hold(rule: HoldRule, { facts, day, zone = 'UTC' }: Situation): Verdict | undefined {
  const { holder } = facts.contactPoint
  if (rule.onlyHolders && !rule.onlyHolders.includes(holder)) return undefined
  if (rule.exceptHolders?.includes(holder)) return undefined
  const held = facts.holds
    .filter(({ reason }) => rule.reasons.includes(reason))
    .map(({ untilOn }) => untilOn)
    .filter((untilOn) => untilOn === null || isBefore(day, untilOn))
  if (held.length === 0) return undefined
  const days = held.filter((untilOn) => untilOn !== null)
  if (days.length < held.length) return blocked(null)
  const last = days.sort(Temporal.PlainDate.compare).at(-1)
  return blocked(last?.toZonedDateTime(zone).toInstant() ?? null)
}

/** Whoever answers there is not the person: said once, it holds for ever. */
export function wrongParty(rule: WrongPartyRule, situation: Situation): Verdict | undefined {
  const counting = { scope: rule.scope, by: 'contact_point', count: ['wrong_party'] } as const
  const isWrong = situation.facts.contactPoint.rightParty === 'wrong'
  return isWrong || countedEvents(counting, situation).length > 0 ? blocked(null) : undefined
}

/** A number that does not exist, or that is somebody else's, is not used again for this person. */
export function deadPoint(_rule: DeadPointRule, { facts }: Situation): Verdict | undefined {
  return facts.contactPoint.state === 'alive' ? undefined : blocked(null)
}
