import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf, ShortText } from './shapes.ts'

export const privacyKinds = [
  'confirmation',
  'access',
  'correction',
  'deletion',
  'portability',
  'sharing',
] as const
export const privacyVias = ['call', 'email', 'letter', 'in-person'] as const
export const privacyIdentities = ['call', 'document', 'letter-of-attorney'] as const

const Words = Type.Record(Type.String(), Type.String())

/** What goes and what stays of a person, with the law of each. */
const Fate = Type.Object({
  record: OneOf(['contacts', 'budgets', 'notes', 'identity']),
  does: OneOf(['remove', 'keep']),
  why: Nullable(Type.String()),
  law: Words,
  untilOn: Nullable(DayText),
})

const Request = Type.Object({
  id: Id,
  protocol: Type.String(),
  debtorId: Id,
  debtorName: Type.String(),
  kind: OneOf(privacyKinds),
  via: Type.String(),
  wish: Type.String(),
  receivedAt: InstantText,
  receivedBy: Type.String(),
  dueOn: DayText,
  ruleId: Type.String({ description: 'The rule of a pack, or `policy`' }),
  clock: Type.Object({
    state: OneOf(['stopped', 'late', 'today', 'soon', 'in-time']),
    days: Type.Integer(),
    workingDays: Type.Integer(),
  }),
  identity: Nullable(Type.String()),
  identityBy: Nullable(Type.String()),
  state: OneOf(['open', 'proposed', 'answered', 'refused']),
  proposedBy: Nullable(Type.String()),
  isMyProposal: Type.Boolean(),
  answer: Nullable(Type.String()),
  answeredAt: Nullable(InstantText),
  answeredBy: Nullable(Type.String()),
})

export const listPrivacyRequests = endpoint({
  method: 'GET',
  path: '/privacy-requests',
  summary: 'What people ask about their own data, the nearest last day first',
  ask: Type.Object({
    standing: Type.Optional(OneOf(['open', 'ended'])),
    debtorId: Type.Optional(Id),
    after: Type.Optional(Type.String({ pattern: '^\\d{1,6}$', examples: ['0'] })),
  }),
  reply: Type.Object({ items: Type.Array(Request), next: Nullable(Type.String()) }),
  refusals: [],
})

export const readPrivacyRequest = endpoint({
  method: 'GET',
  path: '/privacy-requests/:requestId',
  summary: 'One request; of a deletion, what would go and what would stay',
  ask: Type.Object({ requestId: Id }),
  reply: Type.Object({ request: Request, plan: Type.Array(Fate) }),
  refusals: ['unknown-request'],
})

export const countPrivacyRequests = endpoint({
  method: 'GET',
  path: '/privacy-requests/count',
  summary: 'How many requests wait, and how many of them are late or near their last day',
  ask: Nothing,
  reply: Type.Object({ open: Type.Integer(), soon: Type.Integer(), late: Type.Integer() }),
  refusals: [],
})

export const receivePrivacyRequest = endpoint({
  method: 'POST',
  path: '/debtors/:debtorId/privacy-requests',
  summary: 'A person asks about their own data; the protocol is what they are told',
  ask: Type.Object({
    debtorId: Id,
    kind: OneOf(privacyKinds),
    via: OneOf(privacyVias),
    wish: Type.String({ maxLength: 2000 }),
    identity: Type.Optional(OneOf(privacyIdentities)),
  }),
  reply: Type.Object({ requestId: Id, protocol: Type.String() }),
  refusals: ['unknown-debtor', 'already-asked-for'],
})

const oneRequest = ['unknown-request', 'request-ended'] as const

export const confirmPrivacyIdentity = endpoint({
  method: 'PUT',
  path: '/privacy-requests/:requestId/identity',
  summary: 'It is really they who ask',
  ask: Type.Object({ requestId: Id, identity: OneOf(privacyIdentities) }),
  reply: Nothing,
  refusals: [...oneRequest],
})

const saidOf = { requestId: Id, answer: Type.String({ minLength: 1, maxLength: 4000 }) }

export const answerPrivacyRequest = endpoint({
  method: 'PUT',
  path: '/privacy-requests/:requestId/answer',
  summary: 'Done, and what was told',
  ask: Type.Object(saidOf),
  reply: Nothing,
  refusals: [...oneRequest, 'identity-not-confirmed', 'deletion-needs-two'],
})

export const refusePrivacyRequest = endpoint({
  method: 'PUT',
  path: '/privacy-requests/:requestId/refusal',
  summary: 'Not done, and why',
  ask: Type.Object(saidOf),
  reply: Nothing,
  refusals: [...oneRequest],
})

export const proposeErasure = endpoint({
  method: 'PUT',
  path: '/privacy-requests/:requestId/erasure-proposal',
  summary: 'What goes and what stays was looked at: a second person is to approve it',
  ask: Type.Object({ requestId: Id }),
  reply: Nothing,
  refusals: [...oneRequest, 'identity-not-confirmed', 'not-a-deletion'],
})

export const approveErasure = endpoint({
  method: 'PUT',
  path: '/privacy-requests/:requestId/erasure',
  summary: 'A second person approves: what no law keeps goes, for good',
  ask: Type.Object({ requestId: Id }),
  reply: Nothing,
  refusals: [...oneRequest, 'not-proposed', 'same-person'],
})

export const downloadOwnData = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/own-data.:shape',
  summary: 'Everything held about a person, to read (pdf) or for a machine (json)',
  ask: Type.Object({ debtorId: Id, shape: OneOf(['pdf', 'json']) }),
  reply: Nothing,
  refusals: ['unknown-debtor'],
})

export const readPersonPrivacy = endpoint({
  method: 'GET',
  path: '/debtors/:debtorId/privacy',
  summary: 'The legal hold of a person, if there is one, and for an owner who looked at them',
  ask: Type.Object({ debtorId: Id }),
  reply: Type.Object({
    legalHold: Nullable(
      Type.Object({
        id: Id,
        reason: Type.String(),
        placedAt: InstantText,
        placedBy: Type.String(),
      }),
    ),
    access: Nullable(
      Type.Array(
        Type.Object({
          at: InstantText,
          what: Type.String(),
          who: Type.String(),
          role: Type.String(),
          origin: Type.String(),
        }),
      ),
    ),
  }),
  refusals: ['unknown-debtor'],
})

export const placeLegalHold = endpoint({
  method: 'PUT',
  path: '/debtors/:debtorId/legal-hold',
  summary: 'Nothing of this person is removed until it is lifted',
  ask: Type.Object({ debtorId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['unknown-debtor'],
})

export const liftLegalHold = endpoint({
  method: 'DELETE',
  path: '/debtors/:debtorId/legal-hold',
  summary: 'Records are removed in their time again',
  ask: Type.Object({ debtorId: Id, reason: ShortText }),
  reply: Nothing,
  refusals: ['no-legal-hold'],
})
