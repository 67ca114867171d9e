import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  DayText,
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
  payload: Type.String({ description: 'Pix copy and paste' }),
  qrSvg: Type.String(),
  payeeName: Type.String({ description: 'The name that the bank will show' }),
})

export const ShareLinks = Type.Object({
  text: Type.String(),
  whatsapp: Nullable(Type.String()),
  sms: Nullable(Type.String()),
  email: Nullable(Type.String()),
})

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
  instalments: Type.Array(
    Type.Object({
      id: Id,
      n: Type.Integer(),
      dueOn: DayText,
      amountCents: Type.Integer(),
      interestCents: Type.Integer(),
      paidCents: Type.Integer(),
      paidOn: Nullable(DayText),
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
