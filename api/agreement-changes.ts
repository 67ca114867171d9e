import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { paymentMeans } from './payments.ts'
import { DayText, Id, Nothing, OneOf, PositiveCents } from './shapes.ts'

// What may be changed in an open agreement without a new deal.

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
