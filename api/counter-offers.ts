import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import {
  askedTerms,
  Limits,
  Offer,
  planShapes,
  quoteRefusals,
  tableAsk,
  tableRefusals,
} from './negotiation.ts'
import {
  CentsNumber,
  DayText,
  Id,
  InstantText,
  ListOf,
  Nothing,
  Nullable,
  OneOf,
  Paging,
  PercentText,
} from './shapes.ts'

/** What may matter most to a person: how much in all, when, how much each time, in what rhythm. */
export const counterPoints = ['value', 'date', 'size', 'form'] as const

const money = (minimum: number) => Type.Integer({ minimum, maximum: 1e13 })

export const counterOffer = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/counter-offers',
  summary: 'The offers rebuilt around the point that matters most, as near as authority lets',
  ask: Type.Object({
    ...tableAsk,
    point: OneOf(counterPoints),
    totalCents: Type.Optional(money(1)),
    firstDueOn: Type.Optional(DayText),
    monthlyCents: Type.Optional(money(1)),
    planShape: Type.Optional(OneOf(planShapes)),
  }),
  reply: Type.Object({
    limits: Limits,
    items: Type.Array(
      Type.Object(
        { ...Offer.properties, isAsAsked: Type.Boolean() },
        { additionalProperties: false },
      ),
    ),
    beyond: Nullable(
      Type.Object(
        { discountCents: CentsNumber, discountPct: PercentText },
        { description: 'What somebody with more authority might give' },
      ),
    ),
  }),
  refusals: [...tableRefusals, 'wish-missing'],
})

export const readBudget = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/budget',
  summary: 'What the person said they live on, for those who make offers',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    budget: Nullable(
      Type.Object({
        incomeCents: Nullable(CentsNumber),
        fixedCostsCents: Nullable(CentsNumber),
        monthlyCents: Nullable(CentsNumber),
        toldOn: DayText,
        notedBy: Type.String(),
      }),
    ),
  }),
  refusals: [],
})

export const noteBudget = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/budget',
  summary: 'Keeps what the person said fits a month, or lives on; all but one may be left out',
  ask: Type.Object({
    debtorId: Id,
    callId: Type.Optional(Id),
    incomeCents: Type.Optional(money(0)),
    fixedCostsCents: Type.Optional(money(0)),
    monthlyCents: Type.Optional(money(0)),
  }),
  reply: Nothing,
  refusals: ['unknown-debtor', 'nothing-said', 'identity-not-verified'],
})

export const approvalStates = [
  'asked',
  'approved',
  'refused',
  'lapsed',
  'withdrawn',
  'used',
] as const

export const Approval = Type.Object({
  id: Id,
  kind: OneOf(['discount', 'another-promise']),
  brokenCount: Type.Integer({ description: 'Of another promise: how many went unkept lately' }),
  debtorId: Id,
  debtorName: Type.String(),
  portfolioId: Id,
  portfolioName: Type.String(),
  currency: Type.String(),
  callId: Nullable(Id),
  state: OneOf(approvalStates),
  point: Nullable(OneOf(counterPoints)),
  balanceCents: CentsNumber,
  discountCents: CentsNumber,
  discountPct: PercentText,
  totalCents: CentsNumber,
  parts: Type.Integer(),
  firstDueOn: DayText,
  planShape: OneOf(planShapes),
  agentDiscountCentsMax: CentsNumber,
  agentDiscountPctMax: PercentText,
  approver: OneOf(['supervisor', 'owner']),
  mayDecide: Type.Boolean(),
  reason: Type.String(),
  askedBy: Type.String(),
  askedAt: InstantText,
  expiresAt: InstantText,
  decidedBy: Nullable(Type.String()),
  decidedAt: Nullable(InstantText),
  decisionReason: Nullable(Type.String()),
  offerId: Nullable(Id),
})

const Reason = Type.String({ maxLength: 500 })

export const askApproval = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/approvals',
  summary: 'Asks somebody with more authority for what an agent may not give',
  ask: Type.Object({
    ...tableAsk,
    ...askedTerms,
    point: Type.Optional(OneOf(counterPoints)),
    reason: Reason,
  }),
  reply: Type.Object({ approvalId: Id }),
  refusals: [...quoteRefusals, 'within-authority', 'already-asked', 'reason-missing'],
})

export const listApprovals = endpoint({
  method: 'GET',
  path: '/approvals',
  summary: 'What waits for a decision, the longest wait first; or what was decided, newest first',
  ask: Type.Object({ standing: OneOf(['waiting', 'ended']), ...Paging }),
  reply: ListOf(Approval),
  refusals: [],
})

export const countApprovals = endpoint({
  method: 'GET',
  path: '/approvals/count',
  summary: 'How many requests wait for a decision',
  ask: Nothing,
  reply: Type.Object({
    count: Type.Integer(),
    helpCount: Type.Integer({ description: 'Agents who ask for help in a call' }),
  }),
  refusals: [],
})

/** Asked every few seconds while a request waits: the answer comes while the person is there. */
export const readCallApproval = endpoint({
  method: 'GET',
  path: '/calls/:callId/approval',
  summary: 'The last request of a call, and its offer once it is approved',
  ask: Type.Object({ callId: Id }),
  reply: Type.Object({ approval: Nullable(Approval), offer: Nullable(Offer) }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const decideApproval = endpoint({
  method: 'POST',
  path: '/approvals/:approvalId/decision',
  summary: 'Yes or no, with a reason; a yes is an offer that may be accepted once',
  ask: Type.Object({ approvalId: Id, isApproved: Type.Boolean(), reason: Reason }),
  reply: Type.Object({ offerId: Nullable(Id) }),
  refusals: [
    ...quoteRefusals,
    'unknown-approval',
    'reason-missing',
    'not-waiting',
    'your-own-request',
    'needs-higher-approver',
  ],
})

export const withdrawApproval = endpoint({
  method: 'POST',
  path: '/approvals/:approvalId/withdrawal',
  summary: 'Whoever asked no longer needs it',
  ask: Type.Object({ approvalId: Id }),
  reply: Nothing,
  refusals: ['unknown-approval', 'not-waiting'],
})
