import type { HoldReason } from '../compliance/facts.ts'
import type { Words } from '../compliance/words.ts'

/** What the telephone call came to. The flags decide everything; the code never changes. */
export type Outcome = {
  readonly code: string
  /** The shipped outcome that it behaves as; its own code, if it is shipped. */
  readonly base: string
  /** Kept for what was said before, and not shown to choose from. */
  readonly isHidden: boolean
  readonly group: OutcomeGroup
  readonly label: Words
  /** A person answered. */
  readonly answered: boolean
  /** The right one. */
  readonly rightParty: boolean
  /** And it led somewhere. */
  readonly productive: boolean
  readonly promise: boolean
  /** Nobody is called about it again. */
  readonly isFinal: boolean
  readonly phone: PhoneEffect
  /** Contact rests: for so many days, or (null) until a person lifts it. */
  readonly hold: { readonly reason: HoldReason; readonly days: number | null } | null
  readonly asks: readonly Ask[]
  readonly next: Next
  /** So grave that it is asked twice. */
  readonly needsConfirmation: boolean
  /** Only somebody who was dialed can have come to this. */
  readonly needsCall: boolean
  /** It speaks of amounts, and those are told to nobody but the verified person. */
  readonly needsIdentity: boolean
  readonly needsAgreement: boolean
  /** What was arranged in this call, and is there: a visit booked, a cheque to be fetched. */
  readonly needs: 'visit' | 'cheque' | null
  /** It is said only after ways to pay were told (B5.1), where any could be. */
  readonly needsOffers: boolean
  /** Whoever answered is somebody else: the number is never used for this person again. */
  readonly isWrongParty: boolean
}

export type OutcomeGroup = 'no-contact' | 'third-party' | 'right-party' | 'provider' | 'system'

/** `bad` is a dead number, `dnc` one not to be used, `none` says nothing about it. */
export type PhoneEffect = 'none' | 'ok' | 'worse' | 'bad' | 'dnc'

export type Ask = {
  readonly name: string
  readonly kind: 'text' | 'day' | 'moment' | 'cents' | 'choice' | 'phone'
  readonly choices: readonly string[]
  readonly isRequired: boolean
}

/** Whose desk it goes to. */
export type Queue =
  | 'supervisor'
  | 'approval'
  | 'reconciliation'
  | 'analysis'
  | 'legal'
  | 'complaint'
  | 'estate'
  | 'retention'
  | 'technical'

export type Next =
  | { readonly do: 'retry'; readonly minutes: number }
  | { readonly do: 'retry-later'; readonly days: number }
  | { readonly do: 'other-number' }
  | { readonly do: 'callback' }
  | { readonly do: 'follow-up' }
  | { readonly do: 'check'; readonly days: number }
  | { readonly do: 'queue'; readonly queue: Queue }
  | { readonly do: 'nothing' }
