import { Type } from 'typebox'
import { chargeStates } from './charges.ts'
import { endpoint } from './endpoint.ts'
import { paymentMeans } from './payments.ts'
import {
  DayText,
  Id,
  InstantText,
  ListOf,
  Nothing,
  Nullable,
  OneOf,
  Paging,
  PositiveCents,
  ShortText,
} from './shapes.ts'

export const agreementStates = ['open', 'kept', 'broken', 'renegotiated', 'cancelled'] as const

/** An open one may be late, or beyond its grace and waiting for a person to call. */
export const standings = [...agreementStates, 'late', 'in-rescue'] as const

/** What a call to save an agreement came to. */
export const rescueOutcomes = ['new-date', 'other-means', 'renegotiated', 'given-up'] as const

export const AgreementRow = Type.Object({
  id: Id,
  code: Type.String(),
  debtorId: Id,
  debtorName: Type.String(),
  portfolioId: Id,
  portfolioName: Type.String(),
  creditorName: Type.String(),
  currency: Type.String(),
  state: OneOf(agreementStates),
  standing: OneOf(standings),
  isLate: Type.Boolean(),
  totalCents: Type.Integer(),
  paidCents: Type.Integer(),
  partCount: Type.Integer(),
  nextDueOn: Nullable(DayText),
  rescueUntilOn: Nullable(DayText),
  rescueAgentName: Nullable(Type.String()),
  rescueOutcome: Nullable(OneOf(rescueOutcomes)),
  acceptedAt: InstantText,
  agentName: Nullable(Type.String()),
})

export const listAgreements = endpoint({
  method: 'GET',
  path: '/agreements',
  summary: 'Agreements, the newest first',
  ask: Type.Object({
    state: Type.Optional(OneOf(standings)),
    portfolioId: Type.Optional(Id),
    debtorId: Type.Optional(Id),
    ...Paging,
  }),
  reply: ListOf(AgreementRow),
  refusals: [],
})

export const Charge = Type.Object({
  id: Id,
  txid: Type.String(),
  amountCents: Type.Integer(),
  payload: Nullable(Type.String({ description: 'Pix copy and paste; nothing until it is made' })),
  qrSvg: Nullable(Type.String()),
  boletoLine: Nullable(Type.String({ description: 'Linha digitável' })),
  link: Nullable(Type.String({ description: 'A page of the gateway where it may be paid' })),
  state: OneOf(chargeStates),
  isByGateway: Type.Boolean(),
  problem: Nullable(Type.String({ description: 'Why it is not made yet, or differs' })),
  payeeName: Type.String({ description: 'The name that the bank will show' }),
})

export const ShareLinks = Type.Object({
  text: Type.String(),
  whatsapp: Nullable(Type.String()),
  sms: Nullable(Type.String()),
  email: Nullable(Type.String()),
})

/** Where it is, and what happens next: the same for who owes and for who collects. */
const Tracker = Type.Object({
  paidCount: Type.Integer(),
  leftCents: Type.Integer(),
  next: Nullable(Type.Object({ n: Type.Integer(), dueOn: DayText, leftCents: Type.Integer() })),
  step: Type.Object({
    kind: OneOf(['pay', 'pay-late', 'talk', 'settle', 'settled', 'debt-returned', 'replaced']),
    on: Type.Optional(DayText),
    untilOn: Type.Optional(DayText),
  }),
  listingRemoval: Nullable(Type.Object({ by: DayText, ruleId: Type.String() })),
})

const OtherAgreement = Type.Object({ id: Id, code: Type.String() })

export const Agreement = Type.Object({
  ...AgreementRow.properties,
  balanceCents: Type.Integer(),
  discountCents: Type.Integer(),
  interestCents: Type.Integer({ description: 'What the instalments cost, in the total' }),
  acceptedText: Type.String(),
  acceptedChannel: Type.String(),
  endedOn: Nullable(DayText),
  endReason: Nullable(Type.String()),
  graceDays: Type.Integer(),
  meansOffered: Type.Array(OneOf(paymentMeans)),
  dateChangesLeft: Type.Integer(),
  undoableDateChange: Nullable(
    Type.Object({ changeId: Id, n: Type.Integer(), toOn: DayText, untilAt: InstantText }),
  ),
  advance: Nullable(Type.Object({ payByOn: DayText, offCents: Type.Integer() })),
  canPayAhead: Type.Boolean(),
  canRenegotiate: Type.Boolean(),
  tracker: Tracker,
  replaces: Nullable(OtherAgreement),
  replacedBy: Nullable(OtherAgreement),
  instalments: Type.Array(
    Type.Object({
      id: Id,
      n: Type.Integer(),
      dueOn: DayText,
      amountCents: Type.Integer(),
      interestCents: Type.Integer(),
      paidCents: Type.Integer(),
      paidOn: Nullable(DayText),
      means: Nullable(OneOf(paymentMeans)),
      datesOffered: Type.Array(DayText, {
        description: 'Other days that the policy allows, the nearest first',
      }),
      daysLate: Type.Integer(),
      charge: Nullable(Charge),
      share: Nullable(ShareLinks),
    }),
  ),
  items: Type.Array(
    Type.Object({
      contract: Type.String(),
      instalment: Type.String(),
      dueOn: DayText,
      cents: Type.Integer(),
    }),
  ),
  payments: Type.Array(
    Type.Object({
      id: Id,
      paidOn: DayText,
      amountCents: Type.Integer(),
      source: Type.String(),
      means: Type.String(),
      note: Nullable(Type.String()),
    }),
  ),
})

export const readAgreement = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId',
  summary: 'One agreement: instalments, Pix codes, payments',
  ask: Type.Object({ agreementId: Id }),
  reply: Type.Object({ agreement: Agreement }),
  refusals: ['unknown-agreement'],
})

export const cancelAgreement = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/cancellation',
  summary: 'End an open agreement by hand, with a reason; the debt returns net of what was paid',
  ask: Type.Object({ agreementId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'not-open'],
})

export const noteShared = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/shares',
  summary: "The agent shared the payment text from the agent's own phone",
  ask: Type.Object({
    agreementId: Id,
    n: Type.Integer({ minimum: 1 }),
    channel: OneOf(['whatsapp', 'sms', 'email', 'copy']),
  }),
  reply: Nothing,
  refusals: ['unknown-agreement'],
})

const InstalmentOf = { agreementId: Id, n: Type.Integer({ minimum: 1, maximum: 1000 }) }

export const changeDueDate = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/instalments/:n/due-date',
  summary: 'Another day for an instalment, within the policy, before the agreement breaks',
  ask: Type.Object({ ...InstalmentOf, to: DayText }),
  reply: Type.Object({ changeId: Id }),
  refusals: [
    'unknown-agreement',
    'not-open',
    'unknown-instalment',
    'already-paid',
    'no-date-change-left',
    'date-change-too-late',
    'date-too-early',
    'date-too-far',
    'same-date',
    'already-paying-ahead',
  ],
})

export const undoDueDate = endpoint({
  method: 'DELETE',
  path: '/agreements/:agreementId/date-changes/:changeId',
  summary: 'The day goes back, within minutes and while nothing else has happened',
  ask: Type.Object({ agreementId: Id, changeId: Id }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'not-open', 'nothing-to-undo', 'too-late-to-undo'],
})

export const changeMeans = endpoint({
  method: 'PUT',
  path: '/agreements/:agreementId/means',
  summary: 'Another way to pay one instalment, or all that are left; the deal stays',
  ask: Type.Object({
    agreementId: Id,
    n: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    means: OneOf(paymentMeans),
  }),
  reply: Nothing,
  refusals: [
    'unknown-agreement',
    'not-open',
    'unknown-instalment',
    'already-paid',
    'means-not-available',
  ],
})

export const takeRescue = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/rescue/agent',
  summary: 'The call to save this agreement is mine',
  ask: Type.Object({ agreementId: Id }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'not-in-rescue'],
})

export const recordRescue = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/rescue/outcome',
  summary: 'What the call came to: will pay in another way, or gives up and the agreement breaks',
  ask: Type.Object({
    agreementId: Id,
    outcome: OneOf(['other-means', 'given-up']),
    note: Type.String({ maxLength: 200 }),
  }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'not-in-rescue'],
})

const advanceRefusals = [
  'unknown-agreement',
  'not-open',
  'already-paying-ahead',
  'nothing-to-pay-ahead',
  'no-interest-to-take-off',
] as const

const Ahead = {
  agreementId: Id,
  count: Type.Integer({ minimum: 1, maximum: 1000, description: 'Instalments not due yet' }),
}

export const quoteAdvance = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/advance-quotes',
  summary: 'What the next instalments cost when paid ahead, less the interest not accrued',
  ask: Type.Object(Ahead),
  reply: Type.Object({
    quote: Type.Object({
      payByOn: DayText,
      payCents: Type.Integer(),
      offCents: Type.Integer(),
      parts: Type.Array(
        Type.Object({ n: Type.Integer(), dueOn: DayText, offCents: Type.Integer() }),
      ),
    }),
  }),
  refusals: advanceRefusals,
})

export const takeAdvance = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/advances',
  summary: 'Pay ahead as it was shown: smaller instalments, due in a few days, or as before',
  ask: Type.Object({ ...Ahead, payCents: PositiveCents }),
  reply: Type.Object({ advanceId: Id }),
  refusals: [...advanceRefusals, 'advance-outdated'],
})

export const giveUpAdvance = endpoint({
  method: 'DELETE',
  path: '/agreements/:agreementId/advances',
  summary: 'What is unpaid of an advance is as large as it was, and due when it was',
  ask: Type.Object({ agreementId: Id }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'nothing-to-undo'],
})
