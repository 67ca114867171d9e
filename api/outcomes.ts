import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Facts, Id, InstantText, Nullable, OneOf } from './shapes.ts'

// The tree of outcomes of an agency, or of one of its creditors: drafted, checked, published.

export const outcomeGroups = ['no-contact', 'third-party', 'right-party', 'provider'] as const
export const phoneEffects = ['none', 'ok', 'worse', 'bad', 'dnc'] as const
export const askKinds = ['text', 'day', 'moment', 'cents', 'choice', 'phone'] as const
export const outcomeQueues = [
  'supervisor',
  'approval',
  'reconciliation',
  'analysis',
  'legal',
  'complaint',
  'estate',
  'retention',
  'technical',
] as const
/** Reasons for which an outcome may let contact rest. */
export const outcomeHolds = [
  'deceased',
  'disputed',
  'lawyer',
  'complaint',
  'payment-claimed',
  'hardship',
  'technical',
  'minor',
  'illness',
  'other',
] as const

const Next = Type.Union([
  Type.Object({
    do: OneOf(['retry']),
    minutes: Type.Integer({ minimum: 1, maximum: 100_000 }),
  }),
  Type.Object({
    do: OneOf(['retry-later', 'check']),
    days: Type.Integer({ minimum: 0, maximum: 3650 }),
  }),
  Type.Object({ do: OneOf(['queue']), queue: OneOf(outcomeQueues) }),
  Type.Object({ do: OneOf(['other-number', 'callback', 'follow-up', 'nothing']) }),
])

const word = Type.String({ maxLength: 60 })

/** One outcome as it is edited. What its model says of the conversation cannot be changed. */
export const TreeNode = Type.Object({
  code: Type.String({ maxLength: 10 }),
  base: Type.String({ maxLength: 10, description: 'The shipped outcome that it behaves as' }),
  group: OneOf(outcomeGroups),
  label: Type.Object({ 'pt-BR': word, es: word, en: word }),
  isHidden: Type.Boolean(),
  answered: Type.Boolean(),
  rightParty: Type.Boolean(),
  productive: Type.Boolean(),
  promise: Type.Boolean(),
  isFinal: Type.Boolean(),
  phone: OneOf(phoneEffects),
  hold: Nullable(
    Type.Object({
      reason: OneOf(outcomeHolds),
      days: Nullable(Type.Integer({ minimum: 0, maximum: 3650 })),
    }),
  ),
  asks: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1, maxLength: 40 }),
      kind: OneOf(askKinds),
      choices: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 30 }),
      isRequired: Type.Boolean(),
    }),
    { maxItems: 12 },
  ),
  next: Next,
  needsConfirmation: Type.Boolean(),
})

/** What may be wrong with a tree; each has words in every language. */
export const treeProblems = [
  'code-shape',
  'code-repeated',
  'code-reused',
  'code-missing',
  'unknown-base',
  'label-missing',
  'label-repeated',
  'right-party-unanswered',
  'productive-without-right-party',
  'promise-without-right-party',
  'promise-without-productive',
  'deal-without-promise',
  'group-of-others',
  'hold-without-days',
  'hold-too-long',
  'hold-until-lifted',
  'ask-repeated',
  'ask-without-choices',
  'ask-needed',
  'next-without-moment',
  'next-delay',
  'next-of-deals',
  'phone-stopped',
  'situation-missing',
  'legal-changed',
  'too-many-codes',
] as const
export type TreeProblemName = (typeof treeProblems)[number]

const Problem = Type.Object({
  code: Nullable(Type.String()),
  problem: OneOf(treeProblems),
  facts: Facts,
})

const Difference = Type.Object({
  code: Type.String(),
  /** `label.es`, `hold`, `isHidden`; empty: the whole outcome is new, or its place changed. */
  field: Type.String(),
  from: Nullable(Type.String()),
  to: Nullable(Type.String()),
})

const TreeVersion = Type.Object({
  version: Type.Integer({ description: '0 is the shipped tree' }),
  isInForce: Type.Boolean(),
  followsAgency: Type.Boolean({ description: 'From here on a creditor went with the agency' }),
  restores: Nullable(Type.Integer()),
  reason: Type.String(),
  publishedAt: Nullable(InstantText),
  publishedBy: Type.String(),
})

const Scope = { creditorId: Type.Optional(Id) }

export const readOutcomeTree = endpoint({
  method: 'GET',
  path: '/outcomes',
  summary: 'The outcomes in force, the draft if there is one, what is wrong with it, every version',
  ask: Type.Object(Scope),
  reply: Type.Object({
    version: Type.Integer({
      description: 'In force: 0 is shipped; a creditor may go with another',
    }),
    isOwn: Type.Boolean({ description: 'This scope has a version of its own in force' }),
    nodes: Type.Array(TreeNode),
    draft: Nullable(
      Type.Object({
        nodes: Type.Array(TreeNode),
        draftVersion: Type.Integer(),
        basedOn: Type.Integer(),
        changedAt: InstantText,
        changedBy: Type.String(),
      }),
    ),
    problems: Type.Array(Problem),
    differences: Type.Array(Difference),
    shipped: Type.Array(TreeNode),
    locked: Type.Record(Type.String(), Type.Array(Type.String()), {
      description: 'By shipped code: the fields that nobody changes',
    }),
    system: Type.Array(Type.Object({ code: Type.String(), label: TreeNode.properties.label })),
    history: Type.Array(TreeVersion),
  }),
  refusals: ['unknown-creditor'],
})

export const saveOutcomeDraft = endpoint({
  method: 'PUT',
  path: '/outcomes/draft',
  summary: 'The draft as it stands now; nothing is in force by it',
  ask: Type.Object({
    ...Scope,
    nodes: Type.Array(TreeNode, { maxItems: 200 }),
    draftVersion: Type.Integer({ minimum: 0, maximum: 1e9, description: '0: there was none' }),
    basedOn: Type.Integer({
      minimum: 0,
      maximum: 1e9,
      description: 'In force as the screen read it',
    }),
  }),
  reply: Type.Object({ draftVersion: Type.Integer() }),
  refusals: ['unknown-creditor', 'changed-meanwhile'],
})

export const dropOutcomeDraft = endpoint({
  method: 'DELETE',
  path: '/outcomes/draft',
  summary: 'The draft is put away; what is in force stays',
  ask: Type.Object(Scope),
  reply: Type.Object({}),
  refusals: [],
})

const Reason = Type.String({ minLength: 3, maxLength: 500 })

export const publishOutcomes = endpoint({
  method: 'POST',
  path: '/outcomes/versions',
  summary: 'The draft becomes a version for good, in force at once',
  ask: Type.Object({
    ...Scope,
    reason: Reason,
    draftVersion: Type.Integer({ minimum: 1, maximum: 1e9 }),
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['no-draft', 'changed-meanwhile', 'nothing-changed', 'tree-with-problems'],
})

export const restoreOutcomes = endpoint({
  method: 'POST',
  path: '/outcomes/restorations',
  summary: 'An older version is published anew; codes made since stay, hidden',
  ask: Type.Object({
    ...Scope,
    version: Type.Integer({ minimum: 0, maximum: 1e9 }),
    reason: Reason,
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-creditor', 'unknown-version', 'nothing-changed', 'tree-with-problems'],
})

export const followAgencyOutcomes = endpoint({
  method: 'POST',
  path: '/outcomes/follow-agency',
  summary: 'A creditor with a tree of its own goes with the agency again',
  ask: Type.Object({ creditorId: Id, reason: Reason }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: ['unknown-creditor', 'nothing-changed'],
})

export const wrapUpModes = ['until-coded', 'with-limit', 'discretionary'] as const

const WrapUpSetting = Type.Object({
  mode: OneOf(wrapUpModes),
  limitSeconds: Type.Integer({ minimum: 10, maximum: 600 }),
})

export const readWrapUpSettings = endpoint({
  method: 'GET',
  path: '/wrap-up-settings',
  summary: 'How long the outcome may take after a call, for the agency and by portfolio',
  ask: Type.Object({}),
  reply: Type.Object({
    agency: WrapUpSetting,
    portfolios: Type.Array(
      Type.Object({
        portfolioId: Id,
        name: Type.String(),
        own: Nullable(WrapUpSetting),
      }),
    ),
  }),
  refusals: [],
})

export const saveWrapUpSetting = endpoint({
  method: 'POST',
  path: '/wrap-up-settings',
  summary: 'Another time for the outcome; a portfolio without a setting goes with the agency',
  ask: Type.Object({
    portfolioId: Type.Optional(Id),
    setting: Nullable(WrapUpSetting),
    reason: Reason,
  }),
  reply: Type.Object({}),
  refusals: ['unknown-portfolio', 'nothing-changed'],
})
