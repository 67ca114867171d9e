import type {
  ActorRole,
  CallerId,
  Channel,
  DebtorKind,
  EventKind,
  Holder,
  HoldReason,
  Profile,
  Provenance,
  Purpose,
} from './facts.ts'
import type { Holiday } from './holidays.ts'
import type { Week } from './week.ts'
import type { Words } from './words.ts'

/** Why a rule exists: law is never shown as our policy, nor our policy as law. */
export const bases = [
  'statute',
  'regulation',
  'binding_precedent',
  'case_law',
  'self_regulation',
  'platform_policy',
  'product_policy',
  'agency_policy',
] as const
export type Basis = (typeof bases)[number]

/** How sure we are: we read the text itself, read about it, remember it, or sources disagree. */
export const verifications = ['text', 'secondary', 'memory', 'disputed'] as const
export type Verification = (typeof verifications)[number]

export type Citation = {
  readonly instrument: string
  readonly provision?: string
  readonly source?: string
  readonly verification: Verification
  /** The day of the check, `YYYY-MM-DD`. */
  readonly checkedOn: string
  readonly note?: string
}

/** Which contacts a rule speaks of; what is left out is not asked about. */
export type Scope = {
  readonly channels?: readonly Channel[]
  readonly purposes?: readonly Purpose[]
  readonly actorRoles?: readonly ActorRole[]
  readonly debtorKinds?: readonly DebtorKind[]
  readonly sectors?: readonly string[]
}

export type RuleBase = {
  readonly id: string
  readonly basis: Basis
  readonly scope: Scope
  /** Days `YYYY-MM-DD` in the debtor's place, both included. */
  readonly validity: { readonly from?: string; readonly to?: string }
  readonly citations: readonly Citation[]
  /** Rules of a wider place that this one takes the place of, for the contacts that it covers. */
  readonly supersedes?: readonly string[]
  /** `conservative`: law that is not certain, left out by the statutory profile. */
  readonly profile?: Profile
  /** Refuses nothing: what it would refuse is only warned of. */
  readonly effect?: 'warn'
  readonly message: Words
}

/** Open hours in the debtor's own time. */
export type WindowRule = RuleBase & {
  readonly kind: 'contact_window'
  readonly hours: Week
  readonly holidays: 'closed' | 'as_normal'
  /** Days of the rule's own, closed by it alone: no holiday to any other rule. */
  readonly closedOn?: readonly Holiday[]
  /** So near to the end of the hours, a contact by voice is warned of. */
  readonly guardMinutes?: number
}

/** Whose events are counted together: all of the person's, of this debt, number or channel. */
export type CountedBy = 'debtor' | 'debt' | 'contact_point' | 'channel'

export type CapRule = RuleBase & {
  readonly kind: 'frequency_cap'
  readonly max: number
  readonly count: readonly EventKind[]
  readonly countChannels?: readonly Channel[]
  readonly by: CountedBy
  /** The last so many times 24 hours, or the local calendar's day, week (from Monday) or month. */
  readonly period:
    | { readonly rollingDays: number }
    | { readonly calendar: 'day' | 'week' | 'month' }
  /** Where a law says "a week" and not which, the last so many times 24 hours as well. */
  readonly alsoRollingDays?: number
  /** Local days from one to the next: 2 allows Monday and Wednesday. */
  readonly daysApart?: number
}

export type GapRule = RuleBase & {
  readonly kind: 'minimum_gap'
  readonly minutes: number
  readonly count: readonly EventKind[]
  readonly countChannels?: readonly Channel[]
  readonly by: CountedBy
}

export type CooldownRule = RuleBase & {
  readonly kind: 'cooldown'
  readonly after: EventKind
  /** Whole days of rest after the day of the event; null is for ever. */
  readonly days: number | null
  /** The day of the event is the first of them. */
  readonly isEventDayCounted?: boolean
  readonly by: CountedBy
}

/** Without `of`, of whatever the person asked to stop. */
export type OptOutRule = RuleBase & {
  readonly kind: 'opt_out'
  readonly of?: 'everything' | 'channel'
}

export type HoldRule = RuleBase & {
  readonly kind: 'hold'
  readonly reasons: readonly HoldReason[]
  /** Stops only these holders' contact points: "not at work" leaves the person's own phone. */
  readonly onlyHolders?: readonly Holder[]
  /** Who speaks for the person may be contacted in the person's place. */
  readonly exceptHolders?: readonly Holder[]
}

/** After a first contact in a calendar week, no more than so many channels in that week. */
export type SpreadRule = RuleBase & {
  readonly kind: 'channel_spread'
  readonly max: number
  readonly after: readonly EventKind[]
}

export type PointRule = RuleBase & {
  readonly kind: 'contact_point'
  readonly denied: readonly Provenance[]
  /** Until the person is known to answer there: only who it is may be asked, in neutral words. */
  readonly identityOnly: readonly Provenance[]
  /** A workplace's or somebody else's number may be used only when it came in these ways. */
  readonly sharedOnlyFrom: readonly Provenance[]
  readonly requirement: Words
}

/** "I am not this person": that number, for that person, for ever. */
export type WrongPartyRule = RuleBase & { readonly kind: 'wrong_party' }

/** A number found dead or taken out of use. */
export type DeadPointRule = RuleBase & { readonly kind: 'dead_point' }

export const listeners = ['voicemail', 'workplace', 'third_party'] as const
export type Listener = (typeof listeners)[number]

/** Words that others may hear or read say nothing of a debt. */
export type ContentRule = RuleBase & {
  readonly kind: 'neutral_words'
  readonly heardBy: readonly Listener[]
  readonly requirement: Words
}

export type DebtAgeRule = RuleBase & {
  readonly kind: 'debt_age'
  /** Years of prescription, which begin again when the debt is acknowledged; or plain days late. */
  readonly age: { readonly years: number } | { readonly days: number }
  /** Said when only some of the debts are too old. */
  readonly warning: Words
}

export type UnknownPlaceRule = RuleBase & { readonly kind: 'unknown_place' }

/** A year whose days of rest nobody has looked up yet. */
export type UnknownCalendarRule = RuleBase & { readonly kind: 'unknown_calendar' }

/** A pack that should have been reviewed so many days ago. */
export type StalePackRule = RuleBase & { readonly kind: 'stale_pack'; readonly days: number }

/** A list of those who do not want to be called; it counts some days after the name went on it. */
export type SuppressionRule = RuleBase & {
  readonly kind: 'suppression_list'
  readonly listId: string
  readonly graceDays: number
  /** The national area codes of the numbers that the list keeps. */
  readonly areaCodes?: readonly string[]
  /** Whom the consumer authorised may contact all the same. */
  readonly isLiftedByAuthorisation: boolean
}

/** Only channels that the person authorised. Where nothing is recorded, it is only warned of. */
export type ConsentRule = RuleBase & { readonly kind: 'channel_consent'; readonly warning: Words }

export type RecordingRule = RuleBase & { readonly kind: 'recording'; readonly requirement: Words }

export type CallerIdRule = RuleBase & {
  readonly kind: 'caller_id'
  readonly forbidden: readonly CallerId[]
}

/** The hours that the person asked to be called in. */
export type PreferredHoursRule = RuleBase & { readonly kind: 'preferred_hours' }

/** Words of these categories are never sent. */
export type WordingRule = RuleBase & {
  readonly kind: 'wording'
  readonly categories: readonly string[]
}

export type Rule =
  | WindowRule
  | CapRule
  | GapRule
  | CooldownRule
  | OptOutRule
  | HoldRule
  | SpreadRule
  | PointRule
  | WrongPartyRule
  | DeadPointRule
  | ContentRule
  | DebtAgeRule
  | UnknownPlaceRule
  | UnknownCalendarRule
  | StalePackRule
  | SuppressionRule
  | ConsentRule
  | RecordingRule
  | CallerIdRule
  | PreferredHoursRule
  | WordingRule
