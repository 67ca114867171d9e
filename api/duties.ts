import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

export const measureActs = [
  'negativate',
  'protest',
  'suspend_service',
  'terminate_contract',
  'sue',
] as const
export const reliefs = ['delist', 'clear_protest', 'restore_service'] as const
export const dutyCauses = ['paid', 'first-instalment', 'too-old', 'not-owed'] as const
export const measureStates = ['asked', 'in-force', 'withdrawn', 'ended'] as const
export const noticeChannels = ['letter', 'email', 'whatsapp'] as const
export const deliveryProofs = [
  'postal-receipt',
  'signed-copy',
  'email-receipt',
  'reply',
  'read-receipt',
  'bureau-record',
  'none',
] as const

const Evidence = Type.String({ minLength: 3, maxLength: 500 })
const Registry = Type.String({ maxLength: 120 })

/** May it be done today, why not, and from when. */
export const ActVerdict = Type.Object({
  isAllowed: Type.Boolean(),
  earliestOn: Nullable(DayText),
  ifToldOn: Nullable(DayText),
  blockers: Type.Array(
    Type.Object({
      ruleId: Type.String(),
      basis: Type.String(),
      reason: Type.Record(Type.String(), Type.String()),
      place: Type.String(),
      from: Nullable(DayText),
    }),
  ),
})

export const Notice = Type.Object({
  id: Id,
  channel: OneOf(noticeChannels),
  documentId: Id,
  template: Type.String(),
  sentOn: DayText,
  sentBy: Type.String(),
  deliveredOn: Nullable(DayText),
  proof: Nullable(OneOf(deliveryProofs)),
  reference: Nullable(Type.String()),
  fileName: Nullable(Type.String()),
  recordedBy: Nullable(Type.String()),
})

export const Measure = Type.Object({
  id: Id,
  act: OneOf(measureActs),
  debtId: Id,
  contract: Type.String(),
  debtorId: Id,
  debtorName: Type.String(),
  portfolioId: Id,
  creditorId: Id,
  creditorName: Type.String(),
  currency: Type.String(),
  registry: Type.String(),
  dueOn: Nullable(DayText),
  owedCents: Type.Integer(),
  state: OneOf(measureStates),
  isPast: Type.Boolean({ description: 'It stood before the debt came to this agency' }),
  askedAt: InstantText,
  askedBy: Type.String(),
  doneOn: Nullable(DayText),
  doneBy: Nullable(Type.String()),
  doneEvidence: Nullable(Type.String()),
  endedOn: Nullable(DayText),
  endedBy: Nullable(Type.String()),
  endedEvidence: Nullable(Type.String()),
  notices: Type.Array(Notice),
  verdict: Nullable(ActVerdict),
})

export const Duty = Type.Object({
  id: Id,
  measureId: Id,
  act: OneOf(reliefs),
  cause: OneOf(dutyCauses),
  causedOn: DayText,
  ruleId: Type.String(),
  basis: Type.String(),
  reason: Type.Record(Type.String(), Type.String()),
  dueOn: DayText,
  daysLeft: Type.Integer({ description: 'Negative: so many days late' }),
  debtorId: Id,
  debtorName: Type.String(),
  creditorId: Id,
  creditorName: Type.String(),
  contract: Type.String(),
  registry: Type.String(),
  sinceOn: Nullable(DayText),
})

export const listDuties = endpoint({
  method: 'GET',
  path: '/duties',
  summary: 'What must be undone and by when, the soonest first; paid and still listed on top',
  ask: Type.Object({
    creditorId: Type.Optional(Id),
    act: Type.Optional(OneOf(reliefs)),
  }),
  reply: Type.Object({ items: Type.Array(Duty) }),
  refusals: [],
})

export const countDuties = endpoint({
  method: 'GET',
  path: '/duties/count',
  summary: 'How many wait, how many are late, and how many are paid and still listed',
  ask: Nothing,
  reply: Type.Object({
    open: Type.Integer(),
    overdue: Type.Integer(),
    paidAndListed: Type.Integer(),
  }),
  refusals: [],
})

export const listMeasures = endpoint({
  method: 'GET',
  path: '/measures',
  summary: 'Acts about debts that were asked for, each with whether it may be done today',
  ask: Type.Object({
    creditorId: Type.Optional(Id),
    act: Type.Optional(OneOf(measureActs)),
    state: Type.Optional(OneOf(measureStates)),
  }),
  reply: Type.Object({ items: Type.Array(Measure) }),
  refusals: [],
})

export const readStandings = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/measures',
  summary: 'What stands against a person, contract by contract, and what may be done or not',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    contracts: Type.Array(
      Type.Object({
        debtId: Id,
        contract: Type.String(),
        product: Nullable(Type.String()),
        creditorName: Type.String(),
        cameOn: DayText,
        acts: Type.Array(Type.Object({ act: OneOf(measureActs), verdict: ActVerdict })),
      }),
    ),
    measures: Type.Array(Measure),
    duties: Type.Array(Duty),
  }),
  refusals: ['unknown-debtor'],
})

export const askMeasure = endpoint({
  method: 'POST',
  path: '/debts/:debtId/measures',
  summary: 'Ask for an act about a contract: its notice may be sent and its wait runs',
  ask: Type.Object({ debtId: Id, act: OneOf(measureActs), registry: Registry }),
  reply: Type.Object({ measureId: Id }),
  refusals: ['unknown-debt', 'measure-known', 'act-blocked'],
})

export const recordPastMeasure = endpoint({
  method: 'POST',
  path: '/debts/:debtId/past-measures',
  summary: 'It stood before the debt came here: a fact, with its day if it is known',
  ask: Type.Object({
    debtId: Id,
    act: OneOf(measureActs),
    registry: Registry,
    sinceOn: Nullable(DayText),
    evidence: Evidence,
  }),
  reply: Type.Object({ measureId: Id }),
  refusals: ['unknown-debt', 'measure-known', 'not-past'],
})

export const markMeasureDone = endpoint({
  method: 'POST',
  path: '/measures/:measureId/done',
  summary: 'It was done, on a day on which the rules let it be, with evidence',
  ask: Type.Object({ measureId: Id, doneOn: DayText, evidence: Evidence }),
  reply: Nothing,
  refusals: ['unknown-measure', 'measure-ended', 'day-out-of-time', 'act-blocked'],
})

export const undoMeasure = endpoint({
  method: 'POST',
  path: '/measures/:measureId/undone',
  summary: 'Off the list, service back, letter handed over: with the day and evidence',
  ask: Type.Object({ measureId: Id, endedOn: DayText, evidence: Evidence }),
  reply: Nothing,
  refusals: ['unknown-measure', 'measure-ended', 'day-out-of-time'],
})

export const withdrawMeasure = endpoint({
  method: 'DELETE',
  path: '/measures/:measureId',
  summary: 'Asked for, and not to be done after all',
  ask: Type.Object({ measureId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-measure', 'measure-ended'],
})

export const sendNotice = endpoint({
  method: 'POST',
  path: '/measures/:measureId/notices',
  summary: 'Write the notice of an act, keep it, and send it by paper, e-mail or WhatsApp',
  ask: Type.Object({
    measureId: Id,
    channel: OneOf(noticeChannels),
    contactPointId: Type.Optional(Id),
  }),
  reply: Type.Object({
    noticeId: Id,
    documentId: Id,
    text: Type.String(),
    link: Nullable(Type.String()),
  }),
  refusals: [
    'unknown-measure',
    'measure-ended',
    'act-blocked',
    'act-needs-no-notice',
    'unknown-contact-point',
    'contact-blocked',
    'creditor-details-missing',
    'unknown-debtor',
    'notice-sent-today',
    'unlawful-words',
  ],
})

export const proveDelivery = endpoint({
  method: 'POST',
  path: '/notices/:noticeId/delivery',
  summary: 'A notice reached the person: the day, the kind of proof and its number',
  ask: Type.Object({
    noticeId: Id,
    deliveredOn: DayText,
    proof: OneOf(deliveryProofs),
    reference: ShortText,
  }),
  reply: Nothing,
  refusals: ['unknown-notice', 'day-out-of-time', 'delivery-known'],
})

export const withdrawNotice = endpoint({
  method: 'DELETE',
  path: '/notices/:noticeId',
  summary: 'A notice does not count after all',
  ask: Type.Object({ noticeId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-notice', 'measure-ended'],
})

export const issueProtestLetter = endpoint({
  method: 'POST',
  path: '/measures/:measureId/protest-letter',
  summary: 'The letter with which a person has a protest cancelled, once all of it is paid',
  ask: Type.Object({ measureId: Id }),
  reply: Type.Object({ documentId: Id }),
  refusals: ['unknown-measure', 'not-settled', 'creditor-details-missing', 'unknown-debtor'],
})

export const orderKinds = [...measureActs, ...reliefs] as const

export const downloadOrder = endpoint({
  method: 'GET',
  path: '/orders/:act/csv',
  summary: 'What may be done today, or must be undone, as a file for the bureau or the ERP',
  ask: Type.Object({ act: OneOf(orderKinds), creditorId: Type.Optional(Id) }),
  reply: Type.Object({}, { description: 'The file itself' }),
  refusals: [],
})
