import { Type } from 'typebox'
import { OfferPolicy } from './creditors.ts'
import { endpoint } from './endpoint.ts'
import {
  CentsNumber,
  DayText,
  Id,
  InstantText,
  Nothing,
  Nullable,
  OneOf,
  PercentText,
} from './shapes.ts'

// Versions of a portfolio's policies: what changed, who has read it, and who is a good payer.

export const policyKinds = ['terms', 'offers', 'follow-up'] as const

const version = Type.Integer({ minimum: 0, maximum: 1e9 })

export const Difference = Type.Object({
  path: Type.String({ description: 'Such as instalmentsMax, bands.31.finePct, shapes.growing' }),
  from: Type.Unknown({ description: 'As it was; null was not there' }),
  to: Type.Unknown({ description: 'As it is now; null is gone' }),
})

export const PolicyVersion = Type.Object({
  version,
  madeAt: InstantText,
  madeBy: Type.String(),
  changes: Type.Array(Difference),
  readBy: Type.Array(Type.Object({ name: Type.String(), at: InstantText })),
  unreadBy: Type.Array(Type.String(), {
    description: 'Who cannot offer until they read it: of the offer policy in force',
  }),
})

export const listPolicyVersions = endpoint({
  method: 'GET',
  path: '/portfolios/:portfolioId/policies/:kind/versions',
  summary: 'The versions of a policy, the newest first: what changed, by whom, and who has read it',
  ask: Type.Object({ portfolioId: Id, kind: OneOf(policyKinds) }),
  reply: Type.Object({ items: Type.Array(PolicyVersion) }),
  refusals: ['unknown-portfolio'],
})

export const restorePolicy = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/policies/:kind/restorations',
  summary: 'An old version again, as a new one; version 0 is the usual policy of the product',
  ask: Type.Object({ portfolioId: Id, kind: OneOf(policyKinds), version, basedOn: version }),
  reply: Type.Object({ version }),
  refusals: ['unknown-portfolio', 'unknown-version', 'changed-meanwhile', 'invalid-policy'],
})

export const readPolicyNews = endpoint({
  method: 'GET',
  path: '/portfolios/:portfolioId/offer-policy-news',
  summary: 'What changed in the offer policy since this person last read it',
  ask: Type.Object({ portfolioId: Id }),
  reply: Type.Object({
    version,
    readVersion: version,
    madeAt: Nullable(InstantText),
    madeBy: Type.String(),
    currency: Type.String(),
    changes: Type.Array(Difference),
  }),
  refusals: ['unknown-portfolio'],
})

export const acknowledgePolicy = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/offer-policy-news/acknowledgement',
  summary: 'This person has read what changed, and may offer under this version',
  ask: Type.Object({ portfolioId: Id, version }),
  reply: Nothing,
  refusals: ['unknown-portfolio', 'changed-meanwhile'],
})

export const problemKinds = [
  'job-lost',
  'income-fell',
  'illness',
  'death-in-family',
  'separation',
  'disaster',
  'other',
] as const

/** Proved, or a hold for hardship that stands. */
export type ProblemKind = (typeof problemKinds)[number] | 'hardship'

export const problemEvidence = ['document', 'public-fact', 'creditor'] as const

export const notGoodPayer = [
  'good-payers-off',
  'problem-not-verified',
  'problem-verified-long-ago',
  'paid-too-short',
  'kept-too-few',
  'broke-too-many',
] as const

export const readGoodPayer = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/good-payer',
  summary: 'Whether the wider band for good payers is open to this person, and what is missing',
  ask: Type.Object({ debtorId: Id, portfolioId: Id }),
  reply: Type.Object({
    isGoodPayer: Type.Boolean(),
    missing: Nullable(OneOf(notGoodPayer)),
    firstPaidOn: Nullable(DayText),
    kept: Type.Integer(),
    broken: Type.Integer(),
    problems: Type.Array(
      Type.Object({
        problemId: Nullable(Id),
        kind: OneOf([...problemKinds, 'hardship']),
        verifiedOn: DayText,
        verifiedBy: Nullable(Type.String()),
      }),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const noteProblem = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/problems',
  summary: 'Proof was seen of what happened to this person',
  ask: Type.Object({
    debtorId: Id,
    kind: OneOf(problemKinds),
    evidence: OneOf(problemEvidence),
    verifiedOn: DayText,
  }),
  reply: Type.Object({ problemId: Id }),
  refusals: ['unknown-debtor', 'already-noted', 'date-in-the-future'],
})

export const withdrawProblem = endpoint({
  method: 'DELETE',
  path: '/problems/:problemId',
  summary: 'It was noted by mistake: it counts no more, and stays in the history',
  ask: Type.Object({ problemId: Id }),
  reply: Nothing,
  refusals: ['unknown-problem'],
})

const ByRole = Type.Object({ agent: CentsNumber, supervisor: CentsNumber, owner: CentsNumber })

const Reach = Type.Object({
  isGoodPayer: Type.Boolean(),
  mostCents: ByRole,
  mostPct: PercentText,
  monthlyCents: Nullable(CentsNumber),
})

const Effect = Type.Object({
  withDiscount: Type.Integer(),
  withPlan: Type.Integer(),
  goodPayers: Type.Integer(),
  mostCents: ByRole,
  mostPct: PercentText,
  averageCents: CentsNumber,
  smallestMonthlyCents: Nullable(CentsNumber),
  distribution: Type.Array(Type.Object({ fromPct: Type.Integer(), people: Type.Integer() })),
})

export const previewOfferPolicy = endpoint({
  method: 'POST',
  path: '/portfolios/:portfolioId/offer-policy-effects',
  summary: 'What a draft would change on the real portfolio; nothing is written',
  ask: Type.Object({ portfolioId: Id, policy: OfferPolicy }),
  reply: Type.Object({
    peopleInAll: Type.Integer(),
    itemsInAll: Type.Integer(),
    people: Type.Integer({ description: 'How many were looked at: all, or a sample of 5,000' }),
    owedCents: CentsNumber,
    before: Effect,
    after: Effect,
    gain: Type.Integer(),
    lose: Type.Integer(),
    examples: Type.Array(
      Type.Object({
        debtorId: Id,
        name: Type.String(),
        owedCents: CentsNumber,
        daysLate: Type.Integer(),
        before: Reach,
        after: Reach,
      }),
    ),
  }),
  refusals: ['unknown-portfolio', 'invalid-policy'],
})
