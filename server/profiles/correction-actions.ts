import type { AskOf } from '../../api/endpoint.ts'
import {
  type correctProfile as asksToCorrect,
  type overrideSituation as asksToOverride,
  partsOfDay,
  type SituationPart,
  spokenChannels,
  tones,
  ways,
} from '../../api/profiles.ts'
import { type Day, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { readStudy } from './actions.ts'
import { circumstanceRules } from './circumstances.ts'
import { sensitiveWord } from './sensitive.ts'
import * as profiles from './store.ts'

type CorrectRefusal = 'not-allowed' | 'unknown-debtor' | 'sensitive-words' | 'day-out-of-range'

/**
 * Somebody who spoke with the person knows better than the records: it holds, or it does not, with
 * why and until when. The facts stay as they are.
 */
export function correctProfile(
  world: World,
  actor: Actor,
  ask: AskOf<typeof asksToCorrect>,
): Promise<Decision<{ correctionId: string }, CorrectRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const { circumstance, does, reason } = ask
    const note = plainNote(ask.note)
    if (!note.ok) return note
    const until = untilOf(ask.untilOn, tx.today, circumstanceRules[circumstance].correctedDays)
    if (!until.ok) return until
    const subject = await profiles.findSubject(tx, ask.debtorId, ask.portfolioId)
    if (!subject) return no('unknown-debtor')
    const { debtorId, portfolioId } = subject
    const untilOn = until.value
    const made = { circumstance, does, reason, note: note.value, untilOn, by: actor.name }
    const { id } = await profiles.insertCorrection(tx, { ...subject, ...made })
    const facts = { circumstance, untilOn: String(untilOn), knownBy: reason }
    const what = does === 'holds' ? 'profile.set' : 'profile.left-out'
    await record(tx, actor, { what, debtorId, portfolioId, facts })
    return yes({ correctionId: id })
  })
}

/** What a person writes beside the reason: nothing that files somebody under their health. */
function plainNote(note = ''): Decision<string, 'sensitive-words'> {
  const word = sensitiveWord(note)
  return word ? no('sensitive-words', { field: 'note', match: word }) : yes(note.trim())
}

const longestDays = 365

function untilOf(
  text: string | undefined,
  today: Day,
  usualDays: number,
): Decision<Day, 'day-out-of-range'> {
  const read = text === undefined ? yes(today.add({ days: usualDays })) : dayText(text, 'untilOn')
  const last = today.add({ days: longestDays })
  const isOut = !read.ok || isBefore(read.value, today) || isAfter(read.value, last)
  return isOut ? no('day-out-of-range', { field: 'untilOn', until: String(last) }) : yes(read.value)
}

export function undoCorrection(
  world: World,
  actor: Actor,
  correctionId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-correction'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const undone = await profiles.undoCorrection(tx, correctionId, actor.name)
    if (!undone) return no('unknown-correction')
    const { what: circumstance, ...whose } = undone
    await record(tx, actor, { what: 'profile.undone', ...whose, facts: { circumstance } })
    return yes({})
  })
}

/** So long does it count that somebody decided otherwise. */
const overriddenDays = 30

const choices: Readonly<Record<SituationPart, readonly string[]>> = {
  when: partsOfDay,
  channel: spokenChannels,
  tone: tones,
  way: ways,
}

type OverrideRefusal = 'not-allowed' | 'unknown-debtor' | 'sensitive-words' | 'choice-not-known'

/** Whoever knows the person goes another way than recommended; both are kept, with why. */
export function overrideSituation(
  world: World,
  actor: Actor,
  ask: AskOf<typeof asksToOverride>,
): Promise<Decision<{ overrideId: string }, OverrideRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const { part, choice, because } = ask
    const known = choices[part]
    if (!known.includes(choice)) return no('choice-not-known', { field: 'choice', choice })
    const note = plainNote(ask.note)
    if (!note.ok) return note
    const subject = await profiles.findSubject(tx, ask.debtorId, ask.portfolioId)
    if (!subject) return no('unknown-debtor')
    const { debtorId, portfolioId } = subject
    const { situation } = await readStudy(tx, ask, { zone: tx.zone, windows: [] })
    const recommended = part === 'when' ? null : situation[part].choice
    const untilOn = tx.today.add({ days: overriddenDays })
    const made = { part, choice, because, recommended, note: note.value, untilOn, by: actor.name }
    const { id } = await profiles.insertOverride(tx, { ...subject, ...made })
    const facts = { situationPart: part, choice, recommended, overriddenFor: because }
    await record(tx, actor, { what: 'profile.overridden', debtorId, portfolioId, facts })
    return yes({ overrideId: id })
  })
}

export function undoOverride(
  world: World,
  actor: Actor,
  overrideId: string,
): Promise<Decision<object, 'not-allowed' | 'unknown-override'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const undone = await profiles.undoOverride(tx, overrideId, actor.name)
    if (!undone) return no('unknown-override')
    const { what: situationPart, ...whose } = undone
    await record(tx, actor, { what: 'profile.override-undone', ...whose, facts: { situationPart } })
    return yes({})
  })
}
