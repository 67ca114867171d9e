import { Type } from 'typebox'
import { chargeStates } from './charges.ts'
import { endpoint } from './endpoint.ts'
import { paymentMeans } from './payments.ts'
import {
  DayText,
  Facts,
  Id,
  InstantText,
  ListOf,
  Nothing,
  Nullable,
  OneOf,
  Paging,
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
  isChanging: Type.Boolean({ description: 'Another amount or day is on its way there' }),
  problem: Nullable(Type.String({ description: 'Why it is not made yet, or differs' })),
  problemFacts: Facts,
  payeeName: Type.String({ description: 'The name that the bank will show' }),
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
      shareText: Nullable(
        Type.String({ description: 'What would be sent; sending it asks for a permit first' }),
      ),
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

export const noteCopied = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/copies',
  summary: 'The agent copied the code of a payment from the screen',
  ask: Type.Object({ agreementId: Id, n: Type.Integer({ minimum: 1 }) }),
  reply: Nothing,
  refusals: ['unknown-agreement', 'contact-stopped'],
})
