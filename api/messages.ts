import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { Id, InstantText, Nullable, OneOf } from './shapes.ts'
import { PermitAnswer } from './worklist.ts'

/** What the agent's own telephone or mail can send. */
export const sharedChannels = ['whatsapp', 'sms', 'email'] as const
export type SharedChannel = (typeof sharedChannels)[number]

/** `asked`: the person asked for it a moment ago; `ours`: we write on our own. */
export const occasions = ['asked', 'ours'] as const
const Occasion = OneOf(occasions)

export const Way = Type.Object({
  channel: OneOf(sharedChannels),
  contactPointId: Id,
  value: Type.String(),
  permit: PermitAnswer,
})

export const listWays = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId/ways',
  summary: 'Through which contact and channel a text may be sent now, and from when if not',
  ask: Type.Object({
    agreementId: Id,
    n: Type.Optional(Type.Integer({ minimum: 1, description: 'Of which instalment' })),
    occasion: Occasion,
  }),
  reply: Type.Object({
    items: Type.Array(Way),
  }),
  refusals: ['unknown-agreement'],
})

export const Handed = Type.Object({
  permit: PermitAnswer,
  messageId: Nullable(Id),
  link: Nullable(
    Type.String({ description: "Opens the agent's own app; nothing when it is not permitted" }),
  ),
})

const sending = { agreementId: Id, channel: OneOf(sharedChannels), contactPointId: Id }

export const sendPayment = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/messages',
  summary: 'Ask, at the last second, whether the text about an instalment may be sent; it is kept',
  ask: Type.Object({
    ...sending,
    n: Type.Integer({ minimum: 1 }),
    occasion: Occasion,
    text: Type.Optional(
      Type.String({ minLength: 1, maxLength: 3000, description: "The agent's own words" }),
    ),
  }),
  reply: Handed,
  refusals: ['unknown-agreement', 'unknown-instalment', 'unknown-contact-point', 'code-missing'],
})

export const sendPage = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/page-links/messages',
  summary: "Ask whether the address of the person's own page may be sent; the text is kept",
  ask: Type.Object({
    ...sending,
    address: Type.String({ maxLength: 300, description: 'As it was told when it was made' }),
    occasion: Occasion,
  }),
  reply: Handed,
  refusals: ['unknown-agreement', 'unknown-page', 'unknown-contact-point'],
})

/** Ways of reaching somebody, and why, in the words of the packs of rules. */
export const contactChannels = [
  'voice_manual',
  'voice_dialer',
  'voice_prerecorded',
  'voice_ai',
  'voicemail',
  'sms',
  'whatsapp',
  'other_im',
  'push',
  'email',
  'letter',
  'visit',
] as const
export const contactPurposes = [
  'collection',
  'renegotiation_offer',
  'identity_check',
  'scheduled_callback',
  'pre_due_reminder',
  'marketing',
  'legal_notice',
  'service_notice',
  'inbound_reply',
  'receipt',
] as const

const Said = (name: string) =>
  Type.Array(
    Type.Object({
      ruleId: Type.String(),
      [name]: Type.Record(Type.String(), Type.String()),
    }),
  )

export const decideContact = endpoint({
  method: 'POST',
  path: '/contact-points/:contactPointId/decisions',
  summary: 'For systems that contact people themselves: may this be done now? The answer is kept',
  ask: Type.Object({
    contactPointId: Id,
    portfolioId: Id,
    channel: OneOf(contactChannels),
    purpose: OneOf(contactPurposes),
    begins: Type.Boolean({
      description: 'The contact begins with the yes, and is counted; a permit is used once',
    }),
  }),
  reply: Type.Object({
    decisionId: Id,
    permit: PermitAnswer,
    expiresAt: Nullable(InstantText),
    warnings: Said('reason'),
    requirements: Said('what'),
    attemptId: Nullable(Id),
  }),
  refusals: ['unknown-contact-point', 'unknown-portfolio'],
})
