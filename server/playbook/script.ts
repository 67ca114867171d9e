import { steps } from '../../api/brief.ts'
import type { Treatment } from '../../api/person-card.ts'
import type { Locale } from '../../api/shapes.ts'
import { type Decision, yes } from '../../kit/decision.ts'
import type { Words } from '../compliance/words.ts'
import { leftWords } from './left-words.ts'
import { type Edit, type Line, linesAt } from './line.ts'
import * as lines from './lines.ts'
import { regional } from './regional.ts'
import { greeting } from './spoken.ts'
import { fill, fillAll, type Slots } from './template.ts'
import { addressed } from './treatment.ts'

/** What is on file and may be asked, to know who is speaking. */
export type IdentityQuestion = 'birthOn' | 'documentEnd' | 'postalCode' | 'name'

export type ScriptFacts = {
  readonly locale: Locale
  /** Where the person lives, `BR`: words of money differ within a language. */
  readonly country: string
  readonly agent: string
  readonly agency: string
  readonly creditor: string
  readonly kind: 'person' | 'company'
  /** As the person likes to be called. */
  readonly debtor: string
  /** As they like to be spoken to; null while nobody knows. */
  readonly treatment: Treatment | null
  /** The hour of the day where the person is, 0 to 23. */
  readonly hour: number
  /** What may be asked to know who it is: only what is on file. */
  readonly identity: readonly IdentityQuestion[]
  /** False where the law forbids to ask why nobody paid (Colombia). */
  readonly mayAskWhy: boolean
  /** What is owed, in words; null until identity is verified. */
  readonly owed: Slots | null
  /** What was agreed in this call, already in words; null before that. */
  readonly deal: Deal | null
  /** What the agency made of our lines. */
  readonly edits: readonly Edit[]
}

/** `parts` says how many of how much: `3 × R$ 102,85`. */
export type Deal = {
  readonly total: string
  readonly parts: string
  readonly firstDueOn: string
  readonly means: string
}

export type Said = { readonly id: string; readonly text: string }

export type ScriptStep = {
  readonly step: lines.Step
  readonly say: readonly Said[]
  /** Open questions: nobody can answer them with yes or no. */
  readonly ask: readonly Said[]
  readonly avoid: readonly Said[]
}

/**
 * What to say next, step by step (A1.1, B1.1). A line whose slots have no words is left out. Before
 * `listen` there are words for neither the creditor nor an amount, so no line can name them, not
 * even one that an agency wrote.
 */
export const script = (facts: ScriptFacts): readonly ScriptStep[] =>
  steps.map((step) => {
    const { say, ask, avoid } = lines.script[step]
    const slots = slotsOf(step, facts)
    const said = (kind: string, shipped: readonly Line[]) =>
      linesAt(`step.${step}.${kind}`, shipped, facts.edits)
        .filter(({ id }) => isSaid(id, facts))
        .flatMap((line) => sentence(line, facts, slots))
    return {
      step,
      say: said('say', say),
      ask: said('ask', ask),
      avoid: said('avoid', avoid),
    }
  })

/** Slots that have words before anybody knows who is speaking, and after. */
export const openSlots = ['greeting', 'agent', 'caller', 'debtor', 'code'] as const

/** One line as this person hears it; none where a slot has no words. */
export function sentence(
  { id, words }: Line,
  { locale, treatment }: Pick<ScriptFacts, 'locale' | 'treatment'>,
  slots: Slots,
): readonly Said[] {
  const filled = fill(addressed(words[locale], locale, treatment), slots)
  return filled.ok ? [{ id, text: filled.value }] : []
}

const whenAgreed = ['repeat', 'first', 'if-late', 'confirm'].map((id) => `close.${id}`)
const wayAhead = ['way', 'call-us', 'thanks-deal'].map((id) => `next.${id}`)
const withDeal = new Set([...whenAgreed, ...wayAhead])
const withoutDeal = new Set(['close.sure', 'close.all-three', 'next.thanks', 'next.again'])
const fields: ReadonlySet<string> = new Set(lines.identity.map(({ id }) => id))

/** What is true decides which lines are said; what an agency added always is. */
function isSaid(id: string, { kind, identity, mayAskWhy, deal }: ScriptFacts): boolean {
  if (id === 'open.greeting') return kind === 'person'
  if (id === 'open.greeting-company') return kind === 'company'
  if (id === 'listen.why') return mayAskWhy
  if (fields.has(id)) return identity.some((one) => id === `verify.${one}`)
  return deal ? !withoutDeal.has(id) : !withDeal.has(id)
}

function slotsOf(step: lines.Step, facts: ScriptFacts): Slots {
  const { hour, locale, agent, agency, creditor, debtor, country } = facts
  const caller = callerName(agent, agency, locale)
  const words = regional(locale, country)
  const known = { agent, caller, debtor, greeting: greeting(hour, locale), code: words.code }
  if (step === 'prepare' || step === 'open' || step === 'verify') return known
  return { ...words, ...facts.owed, ...facts.deal, ...known, agency, creditor }
}

/** Who calls, in words that do not tell somebody else why. */
const callerName = (agent: string, agency: string, locale: Locale): string =>
  isRevealing(agency)
    ? agent
    : lines.callerOf[locale].replace('{agency}', agency).replace('{agent}', agent)

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
  const number = (phone ? lines.thatNumber : lines.thisNumber)[locale].replace(
    '{phone}',
    phone ?? '',
  )
  const slots = { caller: callerName(agent, agency, locale), agent, debtor, number }
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
