import type { Circumstance, SituationPart, SpokenChannel, Tone, Way } from '../../api/profiles.ts'
import type { Moment } from '../../kit/dates.ts'
import type { BestHours } from '../outreach/best-hours.ts'
import { type Because, changedBy, type Override } from './because.ts'
import type { Similar } from './similar.ts'
import { type Span, when } from './when.ts'

export type SituationFacts = {
  /** What holds, the strongest first. */
  readonly circumstances: readonly Circumstance[]
  readonly bestHours: BestHours | null
  /** When a call is lawful in the coming days, already within what the person asked for. */
  readonly windows: readonly Span[]
  readonly hasPreferredHours: boolean
  readonly zone: string
  readonly now: Moment
  /** Through which the person can be reached and did not ask us not to. */
  readonly openChannels: readonly SpokenChannel[]
  readonly preferredChannel: SpokenChannel | null
  readonly similar: Similar | null
  readonly overrides: readonly Override[]
}

export type Choice<Value> = { readonly choice: Value; readonly because: readonly Because[] }

export type Situation = {
  readonly when: ReturnType<typeof when>
  readonly channel: Choice<SpokenChannel>
  readonly tone: Choice<Tone>
  readonly way: Choice<Way> & { readonly next: readonly Way[] }
}

/**
 * When, how and with what to begin (D1.5), each with its reasons. What somebody changed counts
 * before what is recommended; no hour that the law closes is ever recommended.
 */
export function situation(facts: SituationFacts): Situation {
  const changed = (part: SituationPart) => facts.overrides.find((one) => one.part === part)
  return {
    when: when(facts, changed('when')),
    channel: overridden(channelOf(facts), changed('channel')),
    tone: overridden(toneOf(facts), changed('tone')),
    way: wayOf(facts, changed('way')),
  }
}

const overridden = <Value extends string>(
  found: Choice<Value>,
  by: Override | undefined,
): Choice<Value> => (by ? { choice: by.choice as Value, because: [changedBy(by)] } : found)

/** A voice, unless the person said otherwise or nobody answers. */
function channelOf(facts: SituationFacts): Choice<SpokenChannel> {
  const { preferredChannel, openChannels, circumstances } = facts
  if (preferredChannel && openChannels.includes(preferredChannel))
    return { choice: preferredChannel, because: [because('channel-preferred')] }
  const written = openChannels.find((channel) => channel !== 'voice')
  if (written && !openChannels.includes('voice'))
    return { choice: written, because: [because('voice-closed')] }
  if (written && circumstances.includes('unreachable'))
    return { choice: written, because: [because('nobody-answers')] }
  return { choice: 'voice', because: [because('voice-first')] }
}

const tones: Readonly<Record<Circumstance, Tone>> = {
  forgot: 'light',
  'tight-month': 'welcoming',
  'lost-income': 'listening',
  disputes: 'plain-facts',
  'promises-not-fitted': 'small-steps',
  unreachable: 'brief',
  'good-payer': 'thankful',
}

/** What is contested is looked at before anything is offered; then the strongest speaks. */
const speaking = (circumstances: readonly Circumstance[]): Circumstance | undefined =>
  circumstances.includes('disputes') ? 'disputes' : circumstances[0]

function toneOf({ circumstances }: SituationFacts): Choice<Tone> {
  const strongest = speaking(circumstances)
  return strongest
    ? { choice: tones[strongest], because: [because(strongest)] }
    : { choice: 'welcoming', because: [because('nothing-known')] }
}

const usualWays: readonly Way[] = ['cash-with-discount', 'entry-and-parts', 'equal-parts']
const ways: Readonly<Record<Circumstance, readonly Way[]>> = {
  forgot: ['cash-in-full', 'date-moved', 'cash-with-discount'],
  'tight-month': ['date-moved', 'equal-parts', 'entry-and-parts'],
  'lost-income': ['first-payment', 'own-rhythm', 'date-moved'],
  disputes: ['statement-first', 'cash-with-discount', 'equal-parts'],
  'promises-not-fitted': ['first-payment', 'entry-and-parts', 'equal-parts'],
  unreachable: usualWays,
  'good-payer': ['cash-with-discount', 'equal-parts', 'entry-and-parts'],
}

function wayOf(facts: SituationFacts, by: Override | undefined): Situation['way'] {
  const strongest = speaking(facts.circumstances)
  const usual = strongest ? ways[strongest] : usualWays
  const found = ordered(usual, strongest, facts.similar)
  const chosen = overridden(found, by)
  return { ...chosen, next: [...usual, found.choice].filter(isNew(chosen.choice)) }
}

const isNew = (taken: Way) => (way: Way, index: number, all: readonly Way[]) =>
  way !== taken && all.indexOf(way) === index

/**
 * What past cases kept clearly more often goes first, before what we would try by rule; never
 * before a statement that was asked for. "Clearly": its lower end is above the other's upper end.
 */
function ordered(
  usual: readonly Way[],
  strongest: Circumstance | undefined,
  similar: Similar | null,
): Choice<Way> {
  const [first = 'equal-parts'] = usual
  const byRule = because(strongest ?? 'nothing-known')
  const best = similar?.ways.find(({ isFew }) => !isFew)
  const other = similar?.ways.find(({ arrangement }) => arrangement === first)
  const isClear = best && best.arrangement !== first && best.low > (other?.high ?? bar)
  if (first === 'statement-first' || !best || !isClear) return { choice: first, because: [byRule] }
  const { arrangement, kept, closed } = best
  return {
    choice: arrangement,
    because: [because('cases-kept', { arrangement, kept, closed }), byRule],
  }
}

/** Of a way that no past case took, nothing is known: half is what another has to beat. */
const bar = 0.5

const because = (reason: string, facts: Because['facts'] = {}): Because => ({ reason, facts })
