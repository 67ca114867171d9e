import type { Locale } from '../../api/shapes.ts'
import { type Decision, yes } from '../../kit/decision.ts'
import type { Words } from '../compliance/words.ts'
import { leftWords } from './left-words.ts'
import { type Edit, linesAt, type Place } from './line.ts'
import * as lines from './lines.ts'
import { greeting } from './spoken.ts'
import { fillAll, type Slots } from './template.ts'

export const steps = ['prepare', 'open', 'verify', 'listen', 'offer', 'close'] as const
export type Step = (typeof steps)[number]

export type IdentityQuestion = keyof typeof lines.identity

export type ScriptFacts = {
  readonly locale: Locale
  readonly agent: string
  readonly agency: string
  readonly creditor: string
  /** As the person likes to be called. */
  readonly debtor: string
  /** The hour of the day where the person is, 0 to 23. */
  readonly hour: number
  /** What may be asked to know who it is: only what is on file. */
  readonly identity: readonly IdentityQuestion[]
  /** False where the law forbids to ask why nobody paid (Colombia). */
  readonly mayAskWhy: boolean
  /** What was agreed in this call, already in words; null before that. */
  readonly deal: Deal | null
  readonly edits: readonly Edit[]
}

/** `parts` says how many of how much: `3 × R$ 102,85`. */
export type Deal = {
  readonly total: string
  readonly parts: string
  readonly firstDueOn: string
  readonly means: string
}

export type ScriptStep = {
  readonly step: Step
  readonly say: readonly string[]
  /** Open questions: nobody can answer them with yes or no. */
  readonly ask: readonly string[]
  readonly avoid: readonly string[]
}

/** What to say next, step by step (A1.1, B1.1): the debt is named only after `verify`. */
export function script(facts: ScriptFacts): Decision<readonly ScriptStep[], 'missing-slot'> {
  const filled: ScriptStep[] = []
  for (const step of steps) {
    const usual = stepLines(step, facts)
    const say = wanted(`step.${step}.say`, usual.say, facts.edits)
    const ask = wanted(`step.${step}.ask`, usual.ask, facts.edits)
    const avoid = wanted(`step.${step}.avoid`, usual.avoid, facts.edits)
    const words = fillAll(
      [...say, ...ask].map((line) => line[facts.locale]),
      slotsOf(facts),
    )
    if (!words.ok) return words
    filled.push({
      step,
      say: words.value.slice(0, say.length),
      ask: words.value.slice(say.length),
      avoid: avoid.map((line) => line[facts.locale]),
    })
  }
  return yes(filled)
}

/** What may be left, by whose rules, and why so little. */
export type Left = {
  readonly packId: string
  readonly because: Words
  readonly person: readonly string[]
  readonly machine: string
}

/**
 * For whoever answers in the person's place, and for a machine: never the debt, never the creditor,
 * and our own name only when it does not give the reason away.
 */
export function thirdPartyScript(
  facts: Pick<ScriptFacts, 'locale' | 'agent' | 'agency' | 'debtor' | 'hour'> & {
    /** The number to call back; null is the one that called. */
    readonly phone: string | null
    /** Whose law says how little may be left. */
    readonly country: string
  },
): Decision<Left, 'missing-slot'> {
  const { locale, agent, agency, debtor, hour, phone, country } = facts
  const caller = isRevealing(agency) ? agent : lines.callerOf[locale].replace('{agency}', agency)
  const number = (phone ? lines.thatNumber : lines.thisNumber)[locale].replace(
    '{phone}',
    phone ?? '',
  )
  const slots = { caller: caller.replace('{agent}', agent), agent, debtor, number }
  const { packId, because, ...left } = leftWords(country)
  const words = [...left.thirdParty, left.voicemail].map((line) => line[locale])
  const filled = fillAll(words, { ...slots, greeting: greeting(hour, locale) })
  if (!filled.ok) return filled
  return yes({
    packId,
    because,
    person: filled.value.slice(0, -1),
    machine: filled.value.at(-1) ?? '',
  })
}

/** A firm's name can say why it calls: then only the agent's is given. */
export const isRevealing = (name: string): boolean =>
  lines.revealing.test(name.normalize('NFD').replace(/\p{M}/gu, ''))

type StepLines = {
  readonly say: readonly Words[]
  readonly ask: readonly Words[]
  readonly avoid: readonly Words[]
}

function stepLines(step: Step, { identity, mayAskWhy, deal }: ScriptFacts): StepLines {
  const usual = lines.script[step]
  if (step === 'verify') return { ...usual, ask: identity.map((one) => lines.identity[one]) }
  if (step === 'listen' && mayAskWhy) return { ...usual, ask: [lines.why, ...usual.ask] }
  if (step === 'close' && deal) return { ...usual, say: lines.readBack, ask: [] }
  return usual
}

/** A place's sentences as the agency wants them. */
const wanted = (place: Place, usual: readonly Words[], edits: readonly Edit[]): readonly Words[] =>
  linesAt(
    place,
    usual.map((words, index) => ({ id: `${place}-${index + 1}`, words })),
    edits,
  ).map(({ words }) => words)

function slotsOf({ deal, hour, locale, agent, agency, creditor, debtor }: ScriptFacts): Slots {
  return { ...deal, agent, agency, creditor, debtor, greeting: greeting(hour, locale) }
}
