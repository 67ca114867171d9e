import type { Day, Moment } from '../../kit/dates.ts'
import type { Decision } from '../../kit/decision.ts'
import type { Cents } from '../../kit/money.ts'

/** Who can make charges for us. `manual` is no gateway: a static Pix, which needs nobody. */
export const gatewayKinds = ['bcb-pix', 'asaas', 'fake'] as const
export type GatewayKind = (typeof gatewayKinds)[number]

/**
 * `unknown-outcome`: it may have been done; ask before doing it again. `away`: it was certainly
 * not done; later. `refused`: they said no, and will say it again. `not-authorised`: our
 * credentials. Facts: `detail`, their words or a short code, without secrets.
 */
export type GatewayProblem = 'unknown-outcome' | 'away' | 'refused' | 'not-authorised'
export type Told<Value> = Promise<Decision<Value, GatewayProblem>>

/** What being late costs, as it is sent along: percentages as text with at most two decimals. */
export type LateFees = {
  /** Once, from the first day late. */
  readonly finePct: string
  /** Simple, by the calendar day, a month being 30. */
  readonly interestPctMonth: string
}

/** Less to pay until a day, which is never after the due day. */
export type EarlyDiscount = {
  readonly untilOn: Day
  readonly kind: 'pct' | 'amount'
  /** A percentage as text, or whole centavos as text. */
  readonly value: string
}

export type ChargeRequest = {
  /** Our charge's name outside, 32 letters and digits: the same one twice is one charge. */
  readonly externalId: string
  readonly amountCents: Cents
  readonly dueOn: Day
  /** How many days after the due day it may still be paid. */
  readonly payUntilDays: number
  readonly today: Day
  readonly payer: { readonly document: string; readonly name: string }
  readonly lateFees: LateFees
  /** At most three, all of one kind. */
  readonly discounts: readonly EarlyDiscount[]
  /** What the payer reads in the bank's app, at most 140 letters. */
  readonly text: string
}

/** A charge by the names that it has on both sides. */
export type ChargeRef = { readonly externalId: string; readonly gatewayId: string | null }

export const seenStates = [
  'registered',
  'overdue',
  'expired',
  'cancelled',
  'paid',
  'settled',
  'refunded',
] as const
export type SeenState = (typeof seenStates)[number]

/** A charge as the gateway has it now: the only thing that moves ours. */
export type ChargeSeen = ChargeRef & {
  readonly gatewayId: string
  readonly state: SeenState
  readonly amountCents: Cents
  readonly dueOn: Day | null
  /** Pix copy and paste. */
  readonly pixCode: string | null
  /** Linha digitável: 47 digits. */
  readonly boletoLine: string | null
  /** A page of the gateway where the charge may be paid. */
  readonly link: string | null
  readonly payments: readonly PaymentSeen[]
}

/** Money that the gateway received. */
export type PaymentSeen = {
  /** One payment has one key, however often it is told: the end-to-end id, or the gateway's own. */
  readonly key: string
  readonly endToEndId: string | null
  /** The charge that it was for, or nothing for money that came by itself. */
  readonly externalId: string | null
  readonly means: 'pix' | 'boleto' | 'card' | 'transfer'
  readonly amountCents: Cents
  readonly paidAt: Moment
  readonly payerDocument: string | null
  readonly payerName: string | null
  readonly message: string | null
  readonly refunds: readonly RefundSeen[]
}

export type RefundSeen = {
  readonly id: string
  readonly amountCents: Cents
  readonly state: 'underway' | 'returned' | 'failed'
}

export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }
export type Window = { readonly from: Moment; readonly until: Moment }

/** One way to speak with whoever makes charges. Only jobs do; errors are values. */
export type PaymentGateway = {
  readonly kind: GatewayKind
  /** Safe to call twice with the same request; even so, ask first when an outcome is unknown. */
  createCharge(request: ChargeRequest): Told<ChargeSeen>
  /** Nothing when they know of no such charge. */
  findCharge(ref: ChargeRef): Told<ChargeSeen | undefined>
  changeCharge(ref: ChargeRef, to: ChargeRequest): Told<ChargeSeen>
  cancelCharge(ref: ChargeRef): Told<ChargeSeen>
  /** Money that came for no charge of ours, by its key; nothing when they know of none. */
  findPayment(key: string): Told<PaymentSeen | undefined>
  /** What came in a window of time, a page after another: webhooks are only hints. */
  listPayments(window: Window, page: string | null): Told<Page<PaymentSeen>>
  /** Whether our credentials work; registers where notices go, for those who ask for that. */
  test(noticesAt: string | null): Told<{ readonly noticesAreSent: boolean }>
}

/** What a notice is about: never what happened, which is asked for afterwards. */
export type Hint = {
  /** One event has one key, however often it is told. */
  readonly eventKey: string
  readonly externalId: string | null
  readonly gatewayId: string | null
  readonly paymentKey: string | null
}
