import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { excuseNames, Rate, SaidExcuse } from './excuses.ts'
import { Handed, sharedChannels, Way } from './messages.ts'
import { Id, InstantText, ListOf, Nothing, OneOf, Paging } from './shapes.ts'

// What backs an excuse, what waits for somebody because of one, and what replies led to.

export const makeProofLink = endpoint({
  method: 'POST',
  path: '/excuses/:saidId/proof-links',
  summary: 'An address where the person may send a photo or a PDF; told once, and not kept',
  ask: Type.Object({ saidId: Id }),
  reply: Type.Object({ address: Type.String(), expiresAt: InstantText, text: Type.String() }),
  refusals: ['unknown-excuse', 'excuse-over'],
})

export const listProofWays = endpoint({
  method: 'GET',
  path: '/excuses/:saidId/ways',
  summary: 'Through which contact and channel the address may be sent now, as it was asked for',
  ask: Type.Object({ saidId: Id }),
  reply: Type.Object({ items: Type.Array(Way) }),
  refusals: ['unknown-excuse'],
})

export const sendProofLink = endpoint({
  method: 'POST',
  path: '/excuses/:saidId/proof-links/messages',
  summary: 'Ask, at the last second, whether the address may be sent; the text is kept',
  ask: Type.Object({
    saidId: Id,
    address: Type.String({ maxLength: 300, description: 'As it was told when it was made' }),
    channel: OneOf(sharedChannels),
    contactPointId: Id,
  }),
  reply: Handed,
  refusals: ['unknown-excuse', 'unknown-page', 'unknown-contact-point'],
})

export const downloadProof = endpoint({
  method: 'GET',
  path: '/excuse-proofs/:excuseProofId/file',
  summary: 'What the person sent, to be saved; never shown within our pages',
  ask: Type.Object({ excuseProofId: Id }),
  reply: Nothing,
  refusals: ['unknown-file'],
})

export const answerQuestion = endpoint({
  method: 'PUT',
  path: '/creditor-questions/:creditorQuestionId/answer',
  summary: 'What the creditor answered; the pause that waited for it ends',
  ask: Type.Object({
    creditorQuestionId: Id,
    answer: Type.String({ minLength: 1, maxLength: 500 }),
    finding: OneOf(['confirms', 'does-not-confirm', 'unknown']),
  }),
  reply: Nothing,
  refusals: ['unknown-question', 'already-answered'],
})

/** What waits for somebody: a decision, a file that came, the creditor's answer. */
export const waitingFor = ['review', 'proof', 'creditor'] as const

export const listExcuses = endpoint({
  method: 'GET',
  path: '/excuses',
  summary: 'What was said and waits for somebody; or all that one person said',
  ask: Type.Object({
    waits: Type.Optional(OneOf(waitingFor)),
    debtorId: Type.Optional(Id),
    ...Paging,
  }),
  reply: Type.Object({
    counts: Type.Object({
      review: Type.Integer(),
      proof: Type.Integer(),
      creditor: Type.Integer(),
    }),
    maySettle: Type.Boolean(),
    ...ListOf(
      Type.Object({
        ...SaidExcuse.properties,
        debtorId: Id,
        debtorName: Type.String(),
        creditorName: Type.String(),
      }),
    ).properties,
  }),
  refusals: [],
})

export const reportExcuses = endpoint({
  method: 'GET',
  path: '/reports/excuses',
  summary: 'How often each excuse is heard, and what each reply led to',
  ask: Type.Object({ portfolioId: Type.Optional(Id) }),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        excuse: OneOf(excuseNames),
        heard: Type.Integer(),
        verified: Type.Integer(),
        replies: Type.Array(
          Type.Object({ lineId: Type.String(), words: Type.String(), rate: Rate }),
        ),
      }),
    ),
  }),
  refusals: [],
})
