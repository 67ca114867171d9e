import type { Heard } from './heard.ts'
import { isVerified, type Talk } from './roleplay.ts'

/** What a practice call is judged by, each from 0 to 100. */
export const criteria = [
  'opening',
  'verification',
  'exposure',
  'open-questions',
  'options',
  'tone',
  'closing',
] as const
export type Criterion = (typeof criteria)[number]

export type Judged = {
  readonly criterion: Criterion
  readonly points: number
  /** So much of it was there, of so much. */
  readonly done: number
  readonly wanted: number
}

export type Score = {
  readonly judged: readonly Judged[]
  /** The mean of what applies. */
  readonly points: number
  readonly isPassed: boolean
  /** Better at the end than at the beginning (E6.6). */
  readonly moodChange: number
}

const pointsNeeded = 70
const openQuestionsWanted = 3
const optionsWanted = 2
/** Whoever fails these has not passed, however well the rest went. */
const never: readonly Criterion[] = ['exposure', 'tone']

/** How well the craft was kept, in a call that has ended or was ended (B0.4, E7.1). */
export function score(talk: Talk): Score {
  const judged = talk.persona.character.isSomebodyElse ? ofMessage(talk) : ofCall(talk)
  const points = Math.round(judged.reduce((sum, one) => sum + one.points, 0) / judged.length)
  const isSafe = judged.every((one) => !never.includes(one.criterion) || one.points === 100)
  return {
    judged,
    points,
    isPassed: isSafe && points >= pointsNeeded && talk.turns.length > 0,
    moodChange: talk.mood - talk.persona.character.mood,
  }
}

const ofCall = (talk: Talk): Judged[] => [
  opening(talk),
  count('verification', Math.min(2, talk.identity), 2),
  exposure(talk),
  openQuestions(talk),
  options(talk),
  tone(talk),
  closing(talk),
]

/** With somebody else on the line there is nothing to offer: a message without the reason. */
const ofMessage = (talk: Talk): Judged[] => [
  opening(talk),
  exposure(talk),
  tone(talk),
  count('closing', talk.ending === 'message-left' ? 1 : 0, 1),
]

function opening({ turns }: Talk): Judged {
  const first = turns.slice(0, 4).flatMap(({ heard }) => [...heard.moves])
  const wanted = ['greets', 'names-self', 'asks-who', 'asks-moment'] as const
  return count('opening', wanted.filter((move) => first.includes(move)).length, wanted.length)
}

/** Of the debt nothing may be said before it is known who listens; never to somebody else. */
function exposure(talk: Talk): Judged {
  let known = 0
  const exposed = talk.turns.filter(({ heard }) => {
    const isTooSoon = heard.namesDebt && known < 2
    if (!talk.persona.character.isSomebodyElse) known += heard.identity
    return isTooSoon
  })
  return count('exposure', exposed.length === 0 ? 1 : 0, 1)
}

function openQuestions({ turns }: Talk): Judged {
  const asked = turns.map(({ heard }) => heard).filter(isAboutThem)
  const open = asked.filter(({ question }) => question === 'open').length
  const closed = asked.filter(({ question }) => question === 'closed').length
  const share = open + closed === 0 ? 0 : open / (open + closed)
  const points = Math.round(100 * Math.min(1, open / openQuestionsWanted) * share)
  return { criterion: 'open-questions', points, done: open, wanted: openQuestionsWanted }
}

/** Who it is and whether it suits may be asked with yes and no; that is no conversation yet. */
const isAboutThem = ({ identity, moves }: Heard): boolean =>
  identity === 0 && !moves.has('asks-who') && !moves.has('asks-moment')

function options({ turns }: Talk): Judged {
  const all = turns.flatMap(({ heard }) => heard.proposed)
  const different = new Set(all.map(({ monthCents, parts }) => `${parts} ${monthCents}`)).size
  return count('options', Math.min(optionsWanted, different), optionsWanted)
}

function tone({ turns }: Talk): Judged {
  const kind = turns.filter(({ heard }) => heard.findings.length === 0).length
  const points = kind === turns.length ? 100 : 0
  return { criterion: 'tone', points, done: kind, wanted: turns.length }
}

/** Firm is a day, an amount and a way to pay, said back (A1.3). */
function closing(talk: Talk): Judged {
  const after = talk.turns.slice(-3).map(({ heard }) => heard)
  const done = [
    talk.ending === 'agreed',
    after.some(({ hasDay }) => hasDay),
    after.some(({ hasMeans }) => hasMeans),
    after.some(({ moves }) => moves.has('reads-back')),
  ].filter((one) => one).length
  return count('closing', isVerified(talk) ? done : 0, 4)
}

const count = (criterion: Criterion, done: number, wanted: number): Judged => ({
  criterion,
  points: Math.round((100 * done) / wanted),
  done,
  wanted,
})
