import type { ExcuseName } from '../../api/excuses.ts'
import type { Words } from '../compliance/words.ts'
import type { Line, Place } from './line.ts'

/** What may be known about an excuse before anybody asks the person to prove it. */
export const evidenceKinds = [
  'payments',
  'unmatched',
  'bills',
  'messages',
  'amount',
  'contract',
  'suspension',
  'visits',
  'promises',
  'agreements',
  'income',
  'stops',
  'complaints',
  'problems',
  'number',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What an excuse leads to once it is taken as said; nothing of it happens by itself. */
export type LeadsTo = {
  /** How a call in which it decides is closed. */
  readonly outcome: string | null
  /** What rests meanwhile. */
  readonly stop: 'technical' | 'payment-claimed' | 'hardship' | 'illness' | null
  /** The creditor is asked to look into it. */
  readonly asksCreditor: boolean
  /** Verified, it is what a wider offer may stand on. */
  readonly problem: 'job-lost' | 'income-fell' | 'illness' | 'death-in-family' | null
}

export const cardParts = ['empathy', 'probe', 'proof', 'reply', 'avoid'] as const
export type CardPart = (typeof cardParts)[number]

/** An excuse heard, not fought: what to say, ask, look up and avoid (B2.1, B6.2, E3.1). */
export type ExcuseCard = {
  readonly excuse: ExcuseName
  readonly lines: Readonly<Record<CardPart, readonly Line[]>>
  readonly looksUp: readonly EvidenceKind[]
  readonly leadsTo: LeadsTo
}

export const placeOf = (excuse: ExcuseName, part: CardPart): Place => `excuse.${excuse}.${part}`

type Given = {
  readonly empathy: Words
  /** Open and polite: nobody can answer it with yes or no. */
  readonly probe: Words
  /** What the person may send by link, if they like; null where nothing is asked for. */
  readonly proof: Words | null
  readonly replies: readonly Words[]
  readonly avoid: Words
  readonly looksUp: readonly EvidenceKind[]
  readonly leadsTo?: Partial<LeadsTo>
}

const nothing: LeadsTo = { outcome: null, stop: null, asksCreditor: false, problem: null }

/** A reply's id is its place in the list: new ones go to the end, and none is ever taken out. */
export function card(excuse: ExcuseName, given: Given): ExcuseCard {
  const line = (name: string, words: Words): Line => ({ id: `${excuse}.${name}`, words })
  return {
    excuse,
    lines: {
      empathy: [line('empathy', given.empathy)],
      probe: [line('probe', given.probe)],
      proof: given.proof ? [line('proof', given.proof)] : [],
      reply: given.replies.map((words, index) => line(`reply-${index + 1}`, words)),
      avoid: [line('avoid', given.avoid)],
    },
    looksUp: given.looksUp,
    leadsTo: { ...nothing, ...given.leadsTo },
  }
}

export const said = (ptBR: string, es: string, en: string): Words => ({ 'pt-BR': ptBR, es, en })
