import type { Day, Moment } from '../../kit/dates.ts'
import type { Week } from './week.ts'

// What a contact is judged by. The words are those of the tables, the packs and the command line.

export const voiceChannels = [
  'voice_manual',
  'voice_dialer',
  'voice_prerecorded',
  'voice_ai',
  'voicemail',
] as const
export const textChannels = ['sms', 'whatsapp', 'other_im', 'push'] as const
export const channels = [
  ...voiceChannels,
  ...textChannels,
  'email',
  'portal',
  'letter',
  'visit',
] as const
export type Channel = (typeof channels)[number]

/** What we set out to do with somebody who did not ask for it at this moment. */
export const collectingPurposes = [
  'collection',
  'renegotiation_offer',
  'identity_check',
  'scheduled_callback',
] as const
export const proactivePurposes = [...collectingPurposes, 'pre_due_reminder', 'marketing'] as const
export const purposes = [
  ...proactivePurposes,
  'legal_notice',
  'service_notice',
  'inbound_reply',
  'receipt',
] as const
export type Purpose = (typeof purposes)[number]

export const provenances = [
  'consumer_provided',
  'creditor_contract',
  'consumer_contacted_us_from_it',
  'guarantor_provided',
  'reference_person',
  'bureau_enriched',
  'public_search',
  'unknown',
] as const
export type Provenance = (typeof provenances)[number]

/** Whose the number is: the person's own, the workplace's, somebody else's. */
export const holders = [
  'debtor',
  'workplace',
  'third_party',
  'unknown',
  // Who speaks for the person: a lawyer, or whoever looks after an estate.
  'lawyer',
  'estate',
] as const
export type Holder = (typeof holders)[number]

export const actorRoles = ['original_creditor', 'third_party_collector', 'debt_buyer'] as const
export type ActorRole = (typeof actorRoles)[number]

export const debtorKinds = ['consumer', 'business'] as const
export type DebtorKind = (typeof debtorKinds)[number]

/** `conservative` adds law that is not certain and days that are optional; it is the default. */
export const profiles = ['conservative', 'statutory'] as const
export type Profile = (typeof profiles)[number]

/** What may have happened between us and a person. A conversation is with the right party. */
export const eventKinds = [
  'attempt',
  'delivered',
  'direct_contact',
  'conversation',
  'voicemail_left',
  'abandoned_call',
  'wrong_party',
  'payment_claimed',
  'dispute_opened',
] as const
export type EventKind = (typeof eventKinds)[number]

export const holdReasons = [
  'deceased',
  'disputed',
  'lawyer',
  'complaint',
  'payment-claimed',
  'hardship',
  'technical',
  'minor',
  'illness',
  'not-at-work',
  'other',
  // No person places these: they follow from what may not be asked for (D3.5).
  'nothing-owed',
  'duplicate',
  'wrong-person',
] as const
export type HoldReason = (typeof holdReasons)[number]

/** A channel as people name it when they ask us to stop. `all` is a request to cease. */
export const optOutChannels = ['voice', 'sms', 'whatsapp', 'email', 'all'] as const
export type OptOutChannel = (typeof optOutChannels)[number]

export type ContactPoint = {
  readonly kind: 'phone' | 'email' | 'address'
  /** E.164 for a phone. */
  readonly value: string
  readonly provenance: Provenance
  readonly holder: Holder
  readonly rightParty: 'confirmed' | 'unverified' | 'wrong'
  readonly state: 'alive' | 'dead' | 'do-not-contact'
}

/** `jurisdiction` is `BR-SP`, `BR-AM-1304062`, `MX`; null when the address does not say. */
export type KnownAddress = {
  readonly jurisdiction: string | null
  /** The day on which the person confirmed it. */
  readonly confirmedOn: Day | null
}

export type ContactEvent = {
  readonly at: Moment
  readonly kind: EventKind
  readonly channel: Channel
  /** Absent: as if it had been through the contact point that is judged. */
  readonly contactPointId?: string
  /** Absent: as if it had been about the debt that is judged. */
  readonly debtId?: string
  readonly purpose?: Purpose
}

export type OptOut = { readonly channel: OptOutChannel | Channel; readonly at: Moment }

/** A name on a list of those who do not want to be called. */
export type Listing = { readonly listId: string; readonly since: Day }

/** The number that the person would see. */
export const callerIds = [
  'identified',
  'withheld',
  'spoofed',
  'mobile',
  'foreign',
  'out_of_area',
] as const
export type CallerId = (typeof callerIds)[number]

export const dialerMetrics = ['abandoned', 'short-calls', 'calls-per-month'] as const
export type DialerMetric = (typeof dialerMetrics)[number]

/** The calendar's day or month of the agency, or the last so many hours. */
export const dialerWindows = ['day', 'month', '24-hours', '30-days'] as const
export type DialerWindow = (typeof dialerWindows)[number]

/** What was counted over a window: so many of so many. `of` is the same for a plain count. */
export type Counted = {
  readonly metric: DialerMetric
  readonly count: number
  readonly of: number
  /** Absent: whichever window the rule speaks of. */
  readonly window?: DialerWindow
  /** The first moment of the calendar's next window, when the count begins again. */
  readonly endsAt?: Moment
}

/** The dialing of the whole agency in a country. */
export type Dialing = {
  readonly country: string
  readonly counted: readonly Counted[]
  /** Its calls carry the authentication that large callers owe. */
  readonly isAuthenticated: boolean
}

/** `untilOn` is the first day without the hold; null is a hold that only a person lifts. */
export type Hold = { readonly reason: HoldReason; readonly untilOn: Day | null }

export type OwedDebt = {
  readonly dueOn: Day
  /** The first day on which the person acknowledged it, or agreed to pay it, after it was due. */
  readonly interruptedOn?: Day | null
}

/** In what role we collect for a creditor, and what the creditor sells. */
export type ForWhom = { readonly actorRole: ActorRole; readonly creditorSector?: string }

export type ContactFacts = {
  /** The id that the permit, or the refusal, is kept under. */
  readonly permitId: string
  readonly debtorId: string
  readonly contactPointId: string
  readonly debtorKind: DebtorKind
  readonly actorRole: ActorRole
  readonly creditorSector?: string
  /** Others whom the same contact would be for: a rule that speaks of any of them counts. */
  readonly alsoFor?: readonly ForWhom[]
  readonly purpose: Purpose
  readonly channel: Channel
  readonly profile: Profile
  readonly contactPoint: ContactPoint
  readonly addresses: readonly KnownAddress[]
  /** At least the last 31 days of this person at this agency, and every lasting event. */
  readonly history: readonly ContactEvent[]
  readonly optOuts: readonly OptOut[]
  readonly holds: readonly Hold[]
  /** The open debts that the contact would be about; none given means that none is too old. */
  readonly debts: readonly OwedDebt[]
  /** The one debt that it is about, where the law counts by debt. */
  readonly debtId?: string
  /** `findings` are categories of the check of words. */
  readonly content?: { readonly mentionsDebt: boolean; readonly findings?: readonly string[] }
  readonly listings?: readonly Listing[]
  /** Channels that the person authorised; undefined where nothing is recorded of it. */
  readonly authorisedChannels?: readonly Channel[]
  /** The person authorised this creditor to make contact. */
  readonly isAuthorised?: boolean
  readonly callerId?: CallerId
  /** Undefined for a person who dials by hand: limits of the operation stop machines only. */
  readonly dialing?: Dialing
  /** In the person's own time; undefined when the person asked for none. */
  readonly preferredHours?: Week
}

/** Machines that dial, and speak or connect somebody who does. */
export const isDialedByMachine = (channel: Channel): boolean =>
  channel === 'voice_dialer' || channel === 'voice_prerecorded' || channel === 'voice_ai'

/** A person is at hand, who sees a warning and answers for going on. */
const byHand: readonly Channel[] = ['voice_manual', 'voicemail', 'letter', 'visit', 'portal']
export const isAutomated = (channel: Channel): boolean => !byHand.includes(channel)

export const isVoice = (channel: Channel): boolean =>
  (voiceChannels as readonly string[]).includes(channel)

/** Voice is one channel to the person who is called, whoever or whatever dials. */
export const familyOf = (channel: Channel): Channel | 'voice' =>
  isVoice(channel) ? 'voice' : channel

export const isCovered = ({ channel: stopped }: OptOut, channel: Channel): boolean =>
  stopped === 'all' || stopped === channel || stopped === familyOf(channel)
