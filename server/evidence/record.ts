import { stableText } from '../compliance/input-hash.ts'
import { sha256 } from '../compliance/sha256.ts'

/** What is written once and never changed: sealed every night. */
export const sealedKinds = ['decision', 'journal', 'message', 'acceptance'] as const
export type SealedKind = (typeof sealedKinds)[number]

/** What may still be added to for a while, such as how a call ended: in a pack, in no seal. */
export const openKinds = [
  'attempt',
  'call',
  'stop',
  'opt-out',
  'hold',
  'consent',
  'document',
] as const
export type EntryKind = SealedKind | (typeof openKinds)[number]

export const isSealed = (kind: EntryKind): kind is SealedKind =>
  (sealedKinds as readonly string[]).includes(kind)

/** A row as it is kept, said as JSON: days and moments are their text. */
export type Kept = {
  readonly kind: EntryKind
  readonly id: string
  readonly at: string
  readonly body: object
}

/** The mark of one record: another letter, another mark. */
export const recordHash = ({ kind, id, at, body }: Kept): string =>
  sha256(`record ${stableText({ kind, id, at, body })}`)
