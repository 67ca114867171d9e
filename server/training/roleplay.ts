import { chanceFrom, pick } from '../../kit/chance.ts'
import type { Topic } from './characters.ts'
import { type Heard, heard, type Proposed } from './heard.ts'
import type { Persona } from './persona.ts'
import { type ReplyName, replies } from './replies.ts'
import { inTheirWords } from './their-words.ts'

export type Ending = 'agreed' | 'message-left' | 'hung-up' | 'out-of-time'

/** Both sides of one turn: what the agent said, what was understood of it, what came back. */
export type Turn = { readonly said: string; readonly heard: Heard; readonly reply: string }

/** A conversation so far. Nothing in it is chance: the same words to the same seed end the same. */
export type Talk = {
  readonly persona: Persona
  /** What the person said on picking up. */
  readonly hello: string
  readonly turns: readonly Turn[]
  /** From −3, angry, to 3, at ease. */
  readonly mood: number
  readonly introduced: boolean
  /** Data of identity that were given. */
  readonly identity: number
  readonly told: readonly Topic[]
  readonly excuses: number
  readonly accepted: Proposed | null
  readonly ending: Ending | null
}

/** After so many turns nobody stays on the telephone. */
const turnsMax = 24
const identityNeeded = 2

export const isVerified = ({ identity }: Pick<Talk, 'identity'>): boolean =>
  identity >= identityNeeded

export function pickUp(persona: Persona): Talk {
  const hello = inTheirWords(persona, pick(chanceFrom(persona.seed), replies.hello))
  const mood = persona.character.mood
  const nothing = { turns: [], introduced: false, identity: 0, told: [], excuses: 0 } as const
  return { persona, hello, ...nothing, mood, accepted: null, ending: null }
}

/** What the person makes of one more sentence. An ended conversation stays as it is. */
export function answer(talk: Talk, said: string): Talk {
  if (talk.ending) return talk
  const ear = heard(said, talk.persona.locale)
  const isIntroduced = talk.introduced || ear.moves.has('names-self')
  const { reply, change } = reaction({ ...talk, introduced: isIntroduced }, ear)
  const turn = { said, heard: ear, reply }
  const next = { ...talk, introduced: isIntroduced, ...change, turns: [...talk.turns, turn] }
  if (next.ending || next.turns.length < turnsMax) return next
  const lastWords = { ...turn, reply: line(talk, 'outOfTime') }
  return { ...next, turns: [...talk.turns, lastWords], ending: 'out-of-time' }
}

/** The whole of it again, from what the agent said. */
export const replay = (persona: Persona, said: readonly string[]): Talk =>
  said.reduce(answer, pickUp(persona))

type Reaction = { readonly reply: string; readonly change: Partial<Talk> }
type Rule = (talk: Talk, ear: Heard) => Reaction | undefined

/** In this order: who is hurt hears no offer, and who does not know us tells nothing. */
const rules: readonly Rule[] = [
  hurts,
  namesDebtTooSoon,
  takesMessage,
  asksForSomebodyElse,
  givesIdentity,
  wantsToKnowWho,
  agrees,
  weighsOffer,
  tells,
  closesUp,
  isUnderstood,
  givesExcuse,
]

function reaction(talk: Talk, ear: Heard): Reaction {
  for (const rule of rules) {
    const found = rule(talk, ear)
    if (found) return found
  }
  return { reply: line(talk, 'tellMe'), change: {} }
}

function hurts(talk: Talk, { findings }: Heard): Reaction | undefined {
  if (findings.length === 0) return undefined
  const mood = talk.mood - 2
  if (mood <= -3) return { reply: line(talk, 'hangsUp'), change: { mood, ending: 'hung-up' } }
  return { reply: line(talk, 'hurt'), change: { mood } }
}

function namesDebtTooSoon(talk: Talk, { namesDebt }: Heard): Reaction | undefined {
  if (!namesDebt || isVerified(talk)) return undefined
  return { reply: line(talk, 'whichDebt'), change: { mood: talk.mood - 1 } }
}

function takesMessage(talk: Talk, { moves }: Heard): Reaction | undefined {
  if (!talk.persona.character.isSomebodyElse || !moves.has('leaves-message')) return undefined
  return { reply: line(talk, 'messageTaken'), change: { ending: 'message-left' } }
}

/** Whoever is somebody else has only these to say, and nothing to prove. */
function asksForSomebodyElse(talk: Talk): Reaction | undefined {
  if (!talk.persona.character.isSomebodyElse) return undefined
  return excuse(talk)
}

function givesIdentity(talk: Talk, ear: Heard): Reaction | undefined {
  if (ear.identity === 0 || isVerified(talk)) return undefined
  if (!talk.introduced) return { reply: line(talk, 'whoAreYou'), change: {} }
  const identity = talk.identity + ear.identity
  const isAll = identity >= identityNeeded
  return { reply: line(talk, isAll ? 'identity' : 'oneOfIdentity'), change: { identity } }
}

function wantsToKnowWho(talk: Talk, { moves }: Heard): Reaction | undefined {
  if (isVerified(talk)) return undefined
  if (!talk.introduced) {
    return { reply: line(talk, moves.has('asks-who') ? 'itIsMe' : 'whoAreYou'), change: {} }
  }
  if (moves.has('asks-moment')) return { reply: line(talk, 'goodMoment'), change: warmer(talk) }
  return { reply: line(talk, 'isMeHere'), change: {} }
}

function agrees(talk: Talk, { moves, hasDay }: Heard): Reaction | undefined {
  if (!talk.accepted || !(moves.has('reads-back') || hasDay)) return undefined
  return { reply: line(talk, 'agreed'), change: { ending: 'agreed', ...warmer(talk) } }
}

/** What fits the month is taken, once the person was asked something. */
function weighsOffer(talk: Talk, { proposed }: Heard): Reaction | undefined {
  if (proposed.length === 0) return undefined
  if (talk.told.length === 0) return { reply: line(talk, 'notYet'), change: {} }
  const fitting = proposed.find(({ monthCents }) => monthCents <= talk.persona.fitsCents)
  if (!fitting) return { reply: line(talk, 'tooMuch'), change: {} }
  return { reply: line(talk, 'fits'), change: { accepted: fitting, ...warmer(talk) } }
}

/** An open question is answered, if not in anger; each thing once. */
function tells(talk: Talk, { question, topic }: Heard): Reaction | undefined {
  if (question !== 'open' || topic === null || talk.mood < -1) return undefined
  if (talk.told.includes(topic)) return undefined
  const reply = inTheirWords(talk.persona, talk.persona.character.tells[topic])
  return { reply, change: { told: [...talk.told, topic], ...warmer(talk) } }
}

function closesUp(talk: Talk, { question }: Heard): Reaction | undefined {
  if (question !== 'closed') return undefined
  return { reply: line(talk, 'closed'), change: {} }
}

function isUnderstood(talk: Talk, { moves }: Heard): Reaction | undefined {
  if (!moves.has('understands')) return undefined
  return { reply: line(talk, 'calmer'), change: warmer(talk) }
}

function givesExcuse(talk: Talk): Reaction | undefined {
  return talk.excuses < talk.persona.character.excuses.length ? excuse(talk) : undefined
}

function excuse(talk: Talk): Reaction {
  const { excuses } = talk.persona.character
  const said = excuses[Math.min(talk.excuses, excuses.length - 1)]
  const reply = said ? inTheirWords(talk.persona, said) : line(talk, 'tellMe')
  return { reply, change: { excuses: talk.excuses + 1 } }
}

const warmer = ({ mood }: Talk): Pick<Talk, 'mood'> => ({ mood: Math.min(3, mood + 1) })

/** One of the ways to say it; which one follows from the seed and the turn. */
const line = ({ persona, turns }: Talk, name: ReplyName): string =>
  inTheirWords(persona, pick(chanceFrom(persona.seed + turns.length), replies[name]))
