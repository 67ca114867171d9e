import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { sharedChannels } from './messages.ts'
import { DayText, Id, Nullable, OneOf } from './shapes.ts'
import { PermitAnswer } from './worklist.ts'

/** "Were you treated with respect?": one question, three answers. */
export const surveyAnswers = ['yes', 'partly', 'no'] as const

export const listSurveyWays = endpoint({
  method: 'GET',
  path: '/calls/:callId/survey/ways',
  summary: 'Through which contact the one question after a call may be sent now',
  ask: Type.Object({ callId: Id, occasion: OneOf(['asked', 'ours']) }),
  reply: Type.Object({
    isSent: Type.Boolean(),
    items: Type.Array(
      Type.Object({
        channel: OneOf(sharedChannels),
        contactPointId: Id,
        value: Type.String(),
        permit: PermitAnswer,
      }),
    ),
  }),
  refusals: ['unknown-call', 'not-your-call'],
})

export const sendSurvey = endpoint({
  method: 'POST',
  path: '/calls/:callId/survey',
  summary: 'Ask, at the last second, whether the question may be sent; nothing of a debt is in it',
  ask: Type.Object({
    callId: Id,
    channel: OneOf(sharedChannels),
    contactPointId: Id,
    occasion: OneOf(['asked', 'ours']),
  }),
  reply: Type.Object({
    permit: PermitAnswer,
    messageId: Nullable(Id),
    link: Nullable(Type.String({ description: "Opens the agent's own app" })),
  }),
  refusals: [
    'unknown-call',
    'not-your-call',
    'identity-not-verified',
    'unknown-contact-point',
    'survey-answered',
  ],
})

/** How likely the true share is between `low` and `high`, 0 to 1; few tries are said to be few. */
const LikelyShare = Type.Object({
  count: Type.Integer(),
  of: Type.Integer(),
  share: Type.Number(),
  low: Type.Number(),
  high: Type.Number(),
  isFew: Type.Boolean(),
})

const Talk = Type.Object({
  /** Who said "yes, with respect". */
  respect: LikelyShare,
  /** Left lighter than they came, of those who could: both moods were noted. */
  mood: LikelyShare,
  /** Refusals that came after a closed question, of all refusals. */
  closedRefusals: LikelyShare,
})

const Period = { from: Type.Optional(DayText), to: Type.Optional(DayText) }

export const readTalkResults = endpoint({
  method: 'GET',
  path: '/reports/talks',
  summary:
    'Respect, mood, refusals and techniques: the whole, by person in order of names, by portfolio',
  ask: Type.Object(Period),
  reply: Type.Object({
    from: DayText,
    to: DayText,
    whole: Talk,
    byAgent: Type.Array(
      Type.Object({ agentId: Type.String(), agentName: Type.String(), ...Talk.properties }),
    ),
    byPortfolio: Type.Array(
      Type.Object({ portfolioId: Id, portfolioName: Type.String(), ...Talk.properties }),
    ),
    techniques: Type.Array(Type.Object({ technique: Type.String(), answered: LikelyShare })),
  }),
  refusals: ['period-too-long'],
})

export const readMyTalks = endpoint({
  method: 'GET',
  path: '/reports/my-talks',
  summary: 'The same of one’s own calls, seen by nobody else through here',
  ask: Type.Object(Period),
  reply: Type.Object({
    from: DayText,
    to: DayText,
    whole: Talk,
    techniques: Type.Array(Type.Object({ technique: Type.String(), answered: LikelyShare })),
  }),
  refusals: ['period-too-long'],
})
