import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { InstantText, Locale, Nullable, OneOf } from './shapes.ts'

// An agency's own words of the messages that its people send.

export const messageKinds = [
  'pix-payment',
  'agreement-summary',
  'instalment-reminder',
  'person-page',
  'proof-page',
  'receipt',
  'final-receipt',
  'missed-instalment',
  'visit',
  'survey',
] as const

const MessageText = Type.Object({
  subject: Type.String({ minLength: 1, maxLength: 120 }),
  body: Type.String({ minLength: 1, maxLength: 3000 }),
  short: Type.String({ minLength: 1, maxLength: 900 }),
})

export const listMessageTexts = endpoint({
  method: 'GET',
  path: '/message-texts',
  summary: 'The words of each message in each language, as they are sent now',
  ask: Type.Object({}),
  reply: Type.Object({
    items: Type.Array(
      Type.Object({
        kind: OneOf(messageKinds),
        locale: Locale,
        version: Type.Integer({ description: '0 where the agency never wrote its own' }),
        isOwn: Type.Boolean(),
        setBy: Nullable(Type.String()),
        setAt: Nullable(InstantText),
        text: MessageText,
        slots: Type.Array(Type.String()),
      }),
    ),
  }),
  refusals: [],
})

export const setMessageText = endpoint({
  method: 'POST',
  path: '/message-texts',
  summary: 'A new version of a message, weighed before it is kept; without a text, the shipped one',
  ask: Type.Object({
    kind: OneOf(messageKinds),
    locale: Locale,
    after: Type.Integer({ minimum: 0, description: 'The version that was in sight' }),
    text: Type.Optional(MessageText),
  }),
  reply: Type.Object({ version: Type.Integer() }),
  refusals: [
    'unknown-slot',
    'slot-missing',
    'text-too-long',
    'unlawful-words',
    'changed-meanwhile',
  ],
})
