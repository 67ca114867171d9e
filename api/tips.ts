import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, InstantText, Locale, Nothing, Nullable, OneOf } from './shapes.ts'

// What colleagues tell each other: a case, or a tip that helped.

export const tipKinds = ['case', 'tip'] as const
/** What may not stand in a tip: whose case it was is nobody's business. */
export const personalKinds = ['document', 'phone', 'email', 'name', 'contract'] as const

export const tipStates = ['open', 'promoted', 'withdrawn'] as const

const TipWords = Type.String({ minLength: 10, maxLength: 2000 })

export const listTips = endpoint({
  method: 'GET',
  path: '/tips',
  summary: 'Cases and tips of the team, those that most found useful first, or the newest',
  ask: Type.Object({ order: Type.Optional(OneOf(['votes', 'newest'])) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        id: Id,
        kind: OneOf(tipKinds),
        locale: Locale,
        words: Type.String(),
        author: Nullable(Type.String({ description: 'Nothing when they asked not to be named' })),
        isMine: Type.Boolean(),
        toldAt: InstantText,
        state: OneOf(tipStates),
        place: Nullable(Type.String()),
        lineWords: Nullable(Type.String()),
        votes: Type.Integer(),
        hasVoted: Type.Boolean(),
        comments: Type.Integer(),
      }),
    ),
  }),
  refusals: [],
})

export const tellTip = endpoint({
  method: 'POST',
  path: '/tips',
  summary: 'Tell the team a case or a tip, without anybody’s data; with or without one’s name',
  ask: Type.Object({ kind: OneOf(tipKinds), words: TipWords, isAnonymous: Type.Boolean() }),
  reply: Type.Object({ tipId: Id }),
  refusals: ['personal-data', 'unlawful-words'],
})

export const voteTip = endpoint({
  method: 'PUT',
  path: '/tips/:tipId/vote',
  summary: 'This helped me, once; or taken back',
  ask: Type.Object({ tipId: Id, isFor: Type.Boolean() }),
  reply: Nothing,
  refusals: ['unknown-tip', 'own-tip'],
})

export const listTipComments = endpoint({
  method: 'GET',
  path: '/tips/:tipId/comments',
  summary: 'What colleagues said of a tip, the oldest first',
  ask: Type.Object({ tipId: Id }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({ id: Id, author: Type.String(), words: Type.String(), saidAt: InstantText }),
    ),
  }),
  refusals: ['unknown-tip'],
})

export const commentTip = endpoint({
  method: 'POST',
  path: '/tips/:tipId/comments',
  summary: 'Say something of a tip, under one’s own name',
  ask: Type.Object({ tipId: Id, comment: Type.String({ minLength: 2, maxLength: 1000 }) }),
  reply: Nothing,
  refusals: ['unknown-tip', 'personal-data'],
})

export const withdrawTip = endpoint({
  method: 'POST',
  path: '/tips/:tipId/withdrawal',
  summary: 'Taken down, by whoever told it or by a supervisor',
  ask: Type.Object({ tipId: Id }),
  reply: Nothing,
  refusals: ['unknown-tip', 'tip-promoted'],
})

export const promoteTip = endpoint({
  method: 'POST',
  path: '/tips/:tipId/promotion',
  summary: 'A tip becomes a line of the playbook’s draft, at a place, to be published from there',
  ask: Type.Object({
    tipId: Id,
    place: Type.String({ maxLength: 120 }),
    words: Type.Object({
      'pt-BR': Type.String({ minLength: 1, maxLength: 1000 }),
      es: Type.String({ minLength: 1, maxLength: 1000 }),
      en: Type.String({ minLength: 1, maxLength: 1000 }),
    }),
  }),
  reply: Type.Object({ lineId: Type.String() }),
  refusals: ['unknown-tip', 'tip-promoted', 'unknown-place', 'changed-meanwhile', 'personal-data'],
})

export const listTipEffects = endpoint({
  method: 'GET',
  path: '/tip-effects',
  summary: 'Of the calls in which a promoted line was said, how many came to something',
  ask: Nothing,
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        tipId: Id,
        uses: Type.Integer(),
        worked: Type.Integer(),
        share: Type.Number(),
        low: Type.Number(),
        high: Type.Number(),
        isFew: Type.Boolean(),
      }),
    ),
  }),
  refusals: [],
})
