import { chained, type Entry, headOf, startOf } from './chain.ts'
import type { Step } from './merkle.ts'
import type { Kept } from './record.ts'
import type { Seal } from './seal.ts'

export const format = 'combinado-evidence/1'

/** Of whom, by whom, of which days. */
export type Header = {
  readonly packId: string
  readonly agencyId: string
  readonly agencyName: string
  readonly debtorId: string
  readonly debtorName: string
  readonly documentKind: string
  readonly document: string
  readonly fromOn: string
  readonly toOn: string
  readonly zone: string
  readonly locale: string
  readonly madeAt: string
  readonly madeBy: string
  readonly contacts: readonly Contact[]
  /** Nothing is recorded by the product itself; a reference would stand with its call. */
  readonly recordings: 'none'
  readonly entryCount: number
}

export type Contact = {
  readonly id: string
  readonly kind: string
  readonly value: string
  readonly provenance: string
  readonly holder: string
  readonly notedAt: string
}

/** The wording of a pack of rules that some decision named. */
export type Wording = {
  readonly packId: string
  readonly version: string
  readonly contentHash: string
  readonly content: object
}

/** That an entry is among those that were sealed on its day. */
export type Proof = { readonly n: number; readonly day: string; readonly path: readonly Step[] }

/** What did not fit when the pack was made: it is told, not hidden. */
export type Misfit = {
  readonly day: string
  readonly altered: readonly string[]
  readonly missingCount: number
  readonly late: readonly string[]
  /** Words of these were removed because a law said so: their mark is another one. */
  readonly removed: readonly string[]
}

export type EvidenceFile = {
  readonly format: typeof format
  readonly header: Header
  readonly entries: readonly Entry[]
  readonly head: string
  readonly wordings: readonly Wording[]
  readonly seals: readonly Seal[]
  readonly proofs: readonly Proof[]
  readonly misfits: readonly Misfit[]
}

type Given = {
  readonly header: Omit<Header, 'entryCount'>
  readonly records: readonly Kept[]
}

/** The header and the chain that begins with it. */
export function chainOf({ header: given, records }: Given) {
  const header: Header = { ...given, entryCount: records.length }
  const start = startOf(header)
  const entries = chained(start, records)
  return { header, entries, head: headOf(start, entries) }
}

/** In time order; what happened at the same moment in an order that is always the same. */
export const inTime = (records: readonly Kept[]): Kept[] =>
  records.toSorted(
    (a, b) => compare(a.at, b.at) || compare(rank(a), rank(b)) || compare(a.id, b.id),
  )

const order = [
  'stop',
  'consent',
  'opt-out',
  'hold',
  'call',
  'decision',
  'attempt',
  'message',
  'acceptance',
  'document',
  'journal',
]
const rank = ({ kind }: Kept): string => String(order.indexOf(kind)).padStart(2, '0')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
