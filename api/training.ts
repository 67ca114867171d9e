import { Type } from 'typebox'
import { endpoint } from './endpoint.ts'
import { DayText, Id, InstantText, Nothing, Nullable, OneOf } from './shapes.ts'

const Text = Type.Record(Type.String(), Type.String(), { description: 'In each language' })

export const criteria = [
  'opening',
  'verification',
  'exposure',
  'open-questions',
  'options',
  'tone',
  'closing',
] as const

const Judged = Type.Object({
  criterion: OneOf(criteria),
  points: Type.Integer(),
  done: Type.Integer(),
  wanted: Type.Integer(),
})

export const readTraining = endpoint({
  method: 'GET',
  path: '/training',
  summary: 'My lessons, practice calls and certificates',
  ask: Nothing,
  reply: Type.Object({
    lessons: Type.Array(
      Type.Object({ id: Type.String(), title: Text, passedAt: Nullable(InstantText) }),
    ),
    practice: Type.Array(
      Type.Object({
        id: Id,
        title: Text,
        begunAt: InstantText,
        points: Nullable(Type.Integer()),
        isPassed: Nullable(Type.Boolean()),
      }),
    ),
    peoplePassed: Type.Integer(),
    peopleNeeded: Type.Integer(),
    portfolios: Type.Array(
      Type.Object({
        portfolioId: Id,
        portfolioName: Type.String(),
        isNeeded: Type.Boolean(),
        validUntil: Nullable(DayText),
      }),
    ),
  }),
  refusals: [],
})

export const readLesson = endpoint({
  method: 'GET',
  path: '/training/lessons/:lessonId',
  summary: 'A lesson, and its questions without the answers',
  ask: Type.Object({ lessonId: Type.String({ maxLength: 40 }) }),
  reply: Type.Object({
    id: Type.String(),
    title: Text,
    text: Type.Array(Text),
    questions: Type.Array(Type.Object({ ask: Text, choices: Type.Array(Text) })),
  }),
  refusals: ['unknown-lesson'],
})

export const answerLesson = endpoint({
  method: 'POST',
  path: '/training/lessons/:lessonId/answers',
  summary: 'All questions answered: which are right, and why',
  ask: Type.Object({
    lessonId: Type.String({ maxLength: 40 }),
    answers: Type.Array(Type.Integer({ minimum: 0, maximum: 9 }), { maxItems: 20 }),
  }),
  reply: Type.Object({
    isPassed: Type.Boolean(),
    questions: Type.Array(Type.Object({ isRight: Type.Boolean(), because: Text })),
  }),
  refusals: ['unknown-lesson'],
})

export const PracticeCall = Type.Object({
  id: Id,
  locale: OneOf(['pt-BR', 'es']),
  brief: Type.Object({
    name: Type.String(),
    creditor: Type.String(),
    owedCents: Type.Integer(),
    currency: Type.String(),
    daysLate: Type.Integer(),
  }),
  hello: Type.String(),
  turns: Type.Array(Type.Object({ n: Type.Integer(), said: Type.String(), reply: Type.String() })),
  suggestions: Type.Array(Type.String()),
  ending: Nullable(OneOf(['agreed', 'message-left', 'hung-up', 'out-of-time', 'stopped'])),
  score: Nullable(
    Type.Object({
      points: Type.Integer(),
      isPassed: Type.Boolean(),
      moodChange: Type.Integer(),
      judged: Type.Array(Judged),
      character: Text,
    }),
  ),
})

export const beginPractice = endpoint({
  method: 'POST',
  path: '/training/practice-calls',
  summary: 'Call somebody simulated; an open practice call is taken up again',
  ask: Type.Object({
    locale: OneOf(['pt-BR', 'es']),
    seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000_000_000 })),
  }),
  reply: Type.Object({ practiceCallId: Id }),
  refusals: [],
})

export const readPractice = endpoint({
  method: 'GET',
  path: '/training/practice-calls/:practiceCallId',
  summary: 'The practice call so far',
  ask: Type.Object({ practiceCallId: Id }),
  reply: PracticeCall,
  refusals: ['unknown-practice-call'],
})

export const sayInPractice = endpoint({
  method: 'POST',
  path: '/training/practice-calls/:practiceCallId/turns',
  summary: 'One sentence of the agent; the person answers',
  ask: Type.Object({
    practiceCallId: Id,
    turn: Type.Integer({ minimum: 0, maximum: 40, description: 'How many were said before' }),
    said: Type.String({ minLength: 1, maxLength: 600 }),
  }),
  reply: PracticeCall,
  refusals: ['unknown-practice-call', 'practice-call-over', 'changed-meanwhile'],
})

export const endPractice = endpoint({
  method: 'POST',
  path: '/training/practice-calls/:practiceCallId/end',
  summary: 'Hang up, and be judged by what was said',
  ask: Type.Object({ practiceCallId: Id }),
  reply: PracticeCall,
  refusals: ['unknown-practice-call', 'practice-call-over'],
})

export const askCertificate = endpoint({
  method: 'POST',
  path: '/training/certificates',
  summary: 'The certificate for a portfolio, once everything for it is done',
  ask: Type.Object({ portfolioId: Id }),
  reply: Type.Object({ validUntil: DayText }),
  refusals: ['unknown-portfolio', 'not-ready-yet'],
})

export const needCertificate = endpoint({
  method: 'PUT',
  path: '/portfolios/:portfolioId/certificate-need',
  summary: 'Whether agents need a certificate before they call the people of a portfolio',
  ask: Type.Object({ portfolioId: Id, isNeeded: Type.Boolean() }),
  reply: Nothing,
  refusals: ['unknown-portfolio'],
})

export const readTeamTraining = endpoint({
  method: 'GET',
  path: '/training/team',
  summary: 'Who has read, practised and is certified for what',
  ask: Nothing,
  reply: Type.Object({
    lessonsInAll: Type.Integer(),
    items: Type.Array(
      Type.Object({
        userId: Type.String(),
        name: Type.String(),
        lessonsPassed: Type.Integer(),
        peoplePassed: Type.Integer(),
        certificates: Type.Array(
          Type.Object({ portfolioName: Type.String(), validUntil: DayText }),
        ),
      }),
    ),
  }),
  refusals: [],
})

export const firstDaySteps = [
  'portfolio',
  'file',
  'people',
  'policy',
  'lesson',
  'practice',
  'call',
  'agreement',
] as const

export const readFirstDay = endpoint({
  method: 'GET',
  path: '/first-day',
  summary: 'What is left to do on a first day, as the data say',
  ask: Nothing,
  reply: Type.Object({
    steps: Type.Array(Type.Object({ step: OneOf(firstDaySteps), isDone: Type.Boolean() })),
  }),
  refusals: [],
})
