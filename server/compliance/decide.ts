import { assert, never } from '../../kit/assert.ts'
import { dayAt, isEarlier, type Moment } from '../../kit/dates.ts'
import { packsAt, rulesFor } from './applies.ts'
import { channelSpread, frequencyCap, minimumGap } from './caps.ts'
import { contactPoint, neutralWords } from './contact-point.ts'
import { cooldown, deadPoint, hold, optOut, wrongParty } from './cooldowns.ts'
import { debtAge } from './debt-age.ts'
import type { ContactFacts } from './facts.ts'
import {
  type Blocker,
  blockersIn,
  openUntil,
  type Requirement,
  requirementsIn,
  reviewsDue,
  type Said,
  versionsOf,
  type Warning,
  warningsIn,
} from './findings.ts'
import { operation } from './operation.ts'
import type { Packs } from './pack.ts'
import { type Place, whereabouts } from './places.ts'
import type { Rule } from './rule.ts'
import { stalePack, unknownCalendar } from './unknowns.ts'
import { blocked, type Situation, type Verdict } from './verdict.ts'
import { contactWindow } from './windows.ts'
import { callerId, channelConsent, preferredHours, suppressionList, wording } from './wishes.ts'

/** What the rules say of a contact at a moment. With no blocker it may be made. */
export type Findings = {
  readonly blockers: readonly Blocker[]
  readonly warnings: readonly Warning[]
  readonly requirements: readonly Requirement[]
  readonly places: readonly Place[]
  /** Version by pack id. */
  readonly packVersions: Readonly<Record<string, string>>
  /** The end of the hours that the moment is in, at the place that closes first. */
  readonly openUntil: Moment | null
}

/** Every rule of every place where the person may be, asked about one moment. */
export function decide(packs: Packs, facts: ContactFacts, at: Moment): Findings {
  const { places, isComplete, ofNumberOnly } = whereabouts(packs, facts, at)
  const known = places.map((place) => situationAt(packs, facts, at, place))
  const situations = isComplete ? known : [...known, situationAt(packs, facts, at)]
  const lists = ofNumberOnly
    .flatMap((place) => saidAt(situationAt(packs, facts, at, place)))
    .filter(({ rule }) => rule.kind === 'suppression_list')
  const said = [...situations.flatMap(saidAt), ...lists]
  const [{ day } = situationAt(packs, facts, at)] = situations
  const all = operation(packs, facts, { at, day })
  return {
    blockers: [...blockersIn(said), ...all.blockers],
    warnings: [...warningsIn(said), ...all.warnings, ...reviewsDue(situations)],
    requirements: requirementsIn(said),
    places,
    packVersions: versionsOf(situations),
    openUntil: openUntil(said),
  }
}

/**
 * The first moment at which no rule blocks; null when only a person can change that. Each step goes
 * to a moment before which some rule surely blocks, so none is missed and none is guessed.
 */
export function nextAllowedAt(packs: Packs, facts: ContactFacts, from: Moment): Moment | null {
  let at = from
  for (let step = 0; step < 500; step += 1) {
    const { blockers } = decide(packs, facts, at)
    if (blockers.length === 0) return at
    let next = at
    for (const { until } of blockers) {
      if (until === null) return null
      if (isEarlier(next, until)) next = until
    }
    assert(isEarlier(at, next), 'a rule that blocks says until when')
    at = next
  }
  return null
}

function situationAt(packs: Packs, facts: ContactFacts, at: Moment, place?: Place): Situation {
  const zone = place?.zone
  const jurisdiction = place?.jurisdiction
  const day = dayAt(at, zone ?? 'UTC')
  return { facts, at, zone, jurisdiction, day, packs: packsAt(packs, jurisdiction) }
}

const saidAt = (situation: Situation): Said[] =>
  rulesFor(situation.packs, situation.facts, situation.day.toString()).flatMap((rule) => {
    const verdict = softened(rule, ask(rule, situation))
    return verdict ? [{ rule, situation, verdict }] : []
  })

/** A rule that only warns neither refuses nor says until when it is open. */
function softened({ effect, message }: Rule, verdict: Verdict | undefined): Verdict | undefined {
  if (effect !== 'warn') return verdict
  return verdict?.effect === 'block' ? { effect, reason: message } : undefined
}

function ask(rule: Rule, situation: Situation): Verdict | undefined {
  switch (rule.kind) {
    case 'opt_out':
      return optOut(rule, situation)
    case 'hold':
      return hold(rule, situation)
    case 'wrong_party':
      return wrongParty(rule, situation)
    case 'dead_point':
      return deadPoint(rule, situation)
    case 'contact_point':
      return contactPoint(rule, situation)
    case 'debt_age':
      return debtAge(rule, situation)
    case 'neutral_words':
      return neutralWords(rule, situation)
    case 'unknown_place':
      return situation.zone === undefined ? blocked(null) : undefined
    case 'unknown_calendar':
      return unknownCalendar(rule, situation)
    case 'stale_pack':
      return stalePack(rule, situation)
    case 'contact_window':
      return contactWindow(rule, situation)
    case 'cooldown':
      return cooldown(rule, situation)
    case 'channel_spread':
      return channelSpread(rule, situation)
    case 'frequency_cap':
      return frequencyCap(rule, situation)
    case 'minimum_gap':
      return minimumGap(rule, situation)
    case 'suppression_list':
      return suppressionList(rule, situation)
    case 'channel_consent':
      return channelConsent(rule, situation)
    case 'recording':
      return { effect: 'require', what: rule.requirement }
    case 'caller_id':
      return callerId(rule, situation)
    case 'preferred_hours':
      return preferredHours(rule, situation)
    case 'wording':
      return wording(rule, situation)
    default:
      return never(rule)
  }
}
