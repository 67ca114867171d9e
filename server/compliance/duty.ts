import type { Cents, Rate, Rounding } from '../../kit/money.ts'
import type { Channel, DialerMetric, DialerWindow } from './facts.ts'
import type { RuleBase, Scope } from './rule.ts'
import type { Week } from './week.ts'
import type { Words } from './words.ts'

// What a pack says of acts that are no contact: to list a name, to cut a service, to charge a fee.

export const acts = [
  'negativate',
  'delist',
  'protest',
  'clear_protest',
  'suspend_service',
  'terminate_contract',
  'restore_service',
  'assign_debt',
  'sue',
  'answer_data_request',
  'annual_statement',
] as const
export type Act = (typeof acts)[number]

/** What an act must wait for, or is owed after. */
export const actEvents = [
  'became_overdue',
  'notice_delivered',
  'service_suspended',
  'payment_cleared',
  'first_instalment_cleared',
  'data_requested',
  'error_found',
  'year_ended',
] as const
export type ActEvent = (typeof actEvents)[number]

type DutyBase = Omit<RuleBase, 'scope'> & {
  readonly scope: Pick<Scope, 'actorRoles' | 'debtorKinds' | 'sectors'>
}

/** So many days after an event, whose own day is not counted: the act may be on the day after. */
export type Wait = {
  readonly after: ActEvent
  readonly days: number
  /** The event counts only with proof that it reached the person. */
  readonly needsProof?: boolean
  /** Waited for only where it is known when it happened: of two days the later one counts. */
  readonly isWhereKnown?: boolean
}

/** What an act must wait for. */
export type PrerequisiteRule = DutyBase & {
  readonly kind: 'prerequisite'
  readonly actions: readonly Act[]
  readonly waits: readonly Wait[]
  /** Said where an event never happened. */
  readonly missing: Words
}

/** A notice sent by these channels counts only with proof that it reached the person. */
export type NoticeProofRule = DutyBase & {
  readonly kind: 'proof_of_notice'
  readonly actions: readonly Act[]
  readonly channels: readonly Channel[]
}

/** Days and hours on which an act does not happen. */
export type BlackoutRule = DutyBase & {
  readonly kind: 'action_blackout'
  readonly actions: readonly Act[]
  readonly hours: Week
  readonly isClosedOnHolidayEve: boolean
}

/** An act is owed within so many days of an event. */
export type DeadlineRule = DutyBase & {
  readonly kind: 'deadline'
  readonly actions: readonly Act[]
  readonly after: ActEvent
  readonly days: number
  /** Business days begin with the first one after the event. */
  readonly count: 'calendar' | 'business'
}

/** No such act once a debt is so old. */
export type ActAgeRule = DutyBase & {
  readonly kind: 'debt_age_of_act'
  readonly actions: readonly Act[]
  readonly years: number
}

export const chargeItems = ['fine', 'interest', 'fees'] as const
export type ChargeItem = (typeof chargeItems)[number]

/** So much may be charged and no more. `interest` is by the month of 30 days. */
export type ChargeCapRule = DutyBase & {
  readonly kind: 'charge_cap'
  readonly item: ChargeItem
  /** The tranches are in hundredths of this unit of account, such as Chile's UF. */
  readonly unit?: string
  /** Of the amount up to each limit, in centavos; the last one has none. */
  readonly tranches: readonly { readonly upToCents: Cents | null; readonly pct: Rate }[]
  readonly rounding: Rounding
  readonly afterDaysLate?: number
  /** Only where the contract gives the consumer the same right against the supplier. */
  readonly needsReciprocity?: boolean
}

/** From the mildest to the hardest. `warn` is always ours, given before a limit is met. */
export const consequences = [
  'warn',
  'throttle',
  'stop_predictive',
  'authenticate_calls',
  'stop_dialer',
] as const
export type Consequence = (typeof consequences)[number]

export type DialerStep = {
  /** A share of `of` above which, or with `isReached` from which, it is too much. */
  readonly pctMax?: Rate
  /** So many before the share means anything; without a share, the most there may be. */
  readonly countMin: number
  readonly isReached?: boolean
  readonly consequence: Consequence
}

/** A measure of the whole operation, and what follows at each step; the hardest one speaks. */
export type DialerRule = DutyBase & {
  readonly kind: 'dialer_metric'
  readonly metric: DialerMetric
  readonly windows: readonly DialerWindow[]
  readonly steps: readonly DialerStep[]
}

/** Kinds of records that a person leaves with us, as far as laws speak of how long they stay. */
export const keptRecords = ['contacts', 'budgets', 'notes', 'identity'] as const
export type KeptRecord = (typeof keptRecords)[number]

/** How long records stay after the last movement: at least so long, or no longer. */
export type RetentionRule = DutyBase & {
  readonly kind: 'retention'
  readonly record: KeptRecord
  readonly daysMin?: number
  readonly daysMax?: number
}

export type Duty =
  | PrerequisiteRule
  | NoticeProofRule
  | BlackoutRule
  | DeadlineRule
  | ActAgeRule
  | ChargeCapRule
  | DialerRule
  | RetentionRule
