import { type Edit, linesAt } from './line.ts'
import { heavyLines } from './off-path-heavy.ts'
import { type OffPathLines, usualLines } from './off-path-lines.ts'
import { type Said, type ScriptFacts, sentence } from './script.ts'
import type { Slots } from './template.ts'

/** Where a conversation may go that nobody planned (B3.3). */
export const situations = [
  'dispute',
  'complaint',
  'silence',
  'insult',
  'crying',
  'lawyer',
  'wrong-person',
  'minor',
  'deceased',
  'self-harm',
] as const
export type Situation = (typeof situations)[number]

/** What is one press away: a stop, an outcome, or a deed of the call. */
export type Exit =
  | { readonly do: 'stop'; readonly code: string }
  | { readonly do: 'outcome'; readonly code: string }
  | { readonly do: 'third-party' | 'wrong-person' | 'complaint' | 'help' | 'rest' }

const stop = (code: string): Exit => ({ do: 'stop', code })
const outcome = (code: string): Exit => ({ do: 'outcome', code })
const help: Exit = { do: 'help' }
const thirdParty: Exit = { do: 'third-party' }

export const exits: Readonly<Record<Situation, readonly Exit[]>> = {
  dispute: [stop('disputed'), outcome('DISC'), outcome('DESC')],
  complaint: [{ do: 'complaint' }, outcome('TEC'), outcome('CANC')],
  silence: [outcome('AGEN'), outcome('MUD')],
  insult: [help, outcome('AGEN'), { do: 'rest' }],
  crying: [outcome('AGEN'), stop('hardship'), help],
  lawyer: [stop('lawyer'), outcome('JUD')],
  'wrong-person': [thirdParty, { do: 'wrong-person' }, outcome('ERR')],
  minor: [thirdParty, stop('minor')],
  deceased: [thirdParty, stop('deceased'), outcome('FALT')],
  'self-harm': [help, stop('illness'), { do: 'rest' }],
}

/** What one speaks of only with the verified person: the others may be met by anybody. */
const telling: ReadonlySet<Situation> = new Set(['dispute', 'complaint'])

export const shippedOffPath: Readonly<Record<Situation, OffPathLines>> = {
  ...usualLines,
  ...heavyLines,
}

export type OffPath = {
  readonly situation: Situation
  /** Told to nobody before identity is known. */
  readonly isTelling: boolean
  readonly say: readonly Said[]
  readonly ask: readonly Said[]
  readonly avoid: readonly Said[]
  /** How to come back, or to end well. */
  readonly exit: readonly Said[]
  readonly exits: readonly Exit[]
}

/** The ways back to the conversation, or out of it with care, in the person's language. */
export const offPath = (
  facts: Pick<ScriptFacts, 'locale' | 'treatment'>,
  slots: Slots,
  edits: readonly Edit[],
): readonly OffPath[] =>
  situations.map((situation) => {
    const shipped = shippedOffPath[situation]
    const said = (kind: keyof OffPathLines) =>
      linesAt(`off-path.${situation}.${kind}`, shipped[kind], edits).flatMap((line) =>
        sentence(line, facts, slots),
      )
    return {
      situation,
      isTelling: telling.has(situation),
      say: said('say'),
      ask: said('ask'),
      avoid: said('avoid'),
      exit: said('exit'),
      exits: exits[situation],
    }
  })
