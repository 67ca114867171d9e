import type { Static } from 'typebox'
import type { PermitAnswer } from '../../api/worklist.ts'
import { dayAt, type Moment } from '../../kit/dates.ts'
import { packsAt, rulesFor } from '../compliance/applies.ts'
import { type ContactFacts, isVoice } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'
import type { PermitDecision } from '../compliance/permit.ts'
import type { Place } from '../compliance/places.ts'
import type { CapRule } from '../compliance/rule.ts'
import type { Wireable } from '../platform/route.ts'
import { attemptsSince } from './attempt.ts'

/** A decision as screens show it: why not, until when, and how many attempts were made today. */
export function permitAnswer(
  packs: Packs,
  facts: ContactFacts,
  decision: PermitDecision,
): Wireable<Static<typeof PermitAnswer>> {
  const { places, decidedAt: now } = decision
  return {
    isAllowed: decision.ok,
    blockers: decision.ok
      ? []
      : decision.blockers.map(({ ruleId, basis, reason, place = null }) => ({
          ruleId,
          basis,
          reason: { ...reason },
          place,
        })),
    nextAllowedAt: decision.ok ? null : decision.nextAllowedAt,
    closesAt: decision.openUntil,
    ...attemptsOfDay(packs, facts, places, now),
    zone: places[0]?.zone ?? null,
  }
}

/** Nobody can be called without a number, and no law has to say so. */
export const noPhone = {
  isAllowed: false,
  blockers: [],
  nextAllowedAt: null,
  closesAt: null,
  attemptsToday: 0,
  attemptsMax: 0,
  zone: null,
} as const

/** Counted where the person is; of several places, the one that leaves the fewest. */
function attemptsOfDay(packs: Packs, facts: ContactFacts, places: readonly Place[], now: Moment) {
  const byVoice = facts.history.filter(({ channel }) => isVoice(channel))
  const counts = (places.length > 0 ? places : [nowhere]).map(({ jurisdiction, zone }) => {
    const today = dayAt(now, zone)
    const rules = rulesFor(packsAt(packs, jurisdiction), facts, today.toString())
    const dayStart = today.toZonedDateTime(zone).toInstant()
    return {
      attemptsToday: attemptsSince(byVoice, dayStart),
      attemptsMax: Math.min(...rules.filter(isDayCap).map(({ max }) => max)),
    }
  })
  const left = (one: (typeof counts)[number]) => one.attemptsMax - one.attemptsToday
  const [fewest] = counts.toSorted((a, b) => left(a) - left(b))
  return fewest ?? { attemptsToday: 0, attemptsMax: 0 }
}

const nowhere = { jurisdiction: undefined, zone: 'UTC' }

const isDayCap = (rule: { readonly kind: string }): rule is CapRule => {
  if (rule.kind !== 'frequency_cap') return false
  const { period, count, by } = rule as CapRule
  return (
    'calendar' in period &&
    period.calendar === 'day' &&
    count.includes('attempt') &&
    by === 'debtor'
  )
}
