import { isBefore, isEarlier } from '../../kit/dates.ts'
import { familyOf } from './facts.ts'
import type {
  CallerIdRule,
  ConsentRule,
  PreferredHoursRule,
  SuppressionRule,
  WordingRule,
} from './rule.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'
import { nextOpen } from './windows.ts'

// What the person asked for, or asked to be spared.

/** A number on the list, once the days of grace are over. */
export function suppressionList(rule: SuppressionRule, situation: Situation): Verdict | undefined {
  const { facts, day } = situation
  const { listId, graceDays, areaCodes, isLiftedByAuthorisation } = rule
  if (isLiftedByAuthorisation && facts.isAuthorised) return undefined
  const code = /^\+55(\d\d)/.exec(facts.contactPoint.value)?.[1]
  if (areaCodes && !areaCodes.includes(code ?? '')) return undefined
  const isListed = (facts.listings ?? [])
    .filter((listing) => listing.listId === listId)
    .some(({ since }) => !isBefore(day, since.add({ days: graceDays })))
  return isListed ? blocked(null) : undefined
}

export function channelConsent(rule: ConsentRule, { facts }: Situation): Verdict | undefined {
  const { authorisedChannels, channel } = facts
  if (!authorisedChannels) return { effect: 'warn', reason: rule.warning }
  const isAuthorised = authorisedChannels.some((one) => familyOf(one) === familyOf(channel))
  return isAuthorised ? undefined : blocked(null)
}

export function callerId(rule: CallerIdRule, { facts }: Situation): Verdict | undefined {
  return facts.callerId && rule.forbidden.includes(facts.callerId) ? blocked(null) : undefined
}

export function wording(rule: WordingRule, { facts }: Situation): Verdict | undefined {
  const found = facts.content?.findings ?? []
  return found.some((category) => rule.categories.includes(category)) ? blocked(null) : undefined
}

export function preferredHours(
  _rule: PreferredHoursRule,
  { facts, at, zone, day, packs }: Situation,
): Verdict | undefined {
  if (!facts.preferredHours || zone === undefined) return undefined
  const hours = { hours: facts.preferredHours, holidays: 'as_normal' } as const
  const next = nextOpen(hours, { at, zone, day, packs, profile: facts.profile })
  if (!next) return blocked(null)
  return isEarlier(at, next.start) ? blocked(next.start) : undefined
}
