import type { Day } from '../../kit/dates.ts'
import { isAutomated } from './facts.ts'
import type { Rule, StalePackRule, UnknownCalendarRule } from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'

// What we do not know of the law itself stops every machine; a person is told, and answers for it.

/** A year whose days of rest were not looked up in one of the packs that rule there. */
export function unknownCalendar(rule: UnknownCalendarRule, situation: Situation) {
  const { day, packs } = situation
  const isKnown = packs.every(({ holidaysUntilYear = day.year }) => day.year <= holidaysUntilYear)
  return isKnown ? undefined : unsure(rule, situation)
}

/** A pack whose review is overdue by more days than the rule allows. */
export function stalePack(rule: StalePackRule, situation: Situation): Verdict | undefined {
  const { day } = situation
  const isStale =
    packsReviewedBefore(situation, day) &&
    packsReviewedBefore(situation, day.subtract({ days: rule.days }))
  return isStale ? unsure(rule, situation) : undefined
}

const packsReviewedBefore = ({ packs }: Situation, day: Day): boolean =>
  packs.some(({ reviewBy }) => reviewBy < day.toString())

const unsure = ({ message }: Rule, { facts }: Situation): Verdict =>
  isAutomated(facts.channel) ? blocked(null) : { effect: 'warn', reason: message }
