import { stableText } from '../compliance/input-hash.ts'
import { sha256 } from '../compliance/sha256.ts'
import type { EntryKind, Kept } from './record.ts'

/** One line of a pack: its hash includes the one before, so that none stands alone. */
export type Entry = Kept & {
  /** From 1, without gaps. */
  readonly n: number
  readonly previous: string
  readonly hash: string
}

/** What is wrong with a chain, and exactly where. */
export type Break =
  | { readonly code: 'entry-altered'; readonly n: number }
  | { readonly code: 'entries-removed'; readonly from: number; readonly to: number }
  | { readonly code: 'entry-moved'; readonly n: number; readonly after: number }
  | { readonly code: 'entry-added'; readonly n: number }
  | { readonly code: 'header-altered' }

/** Records in their order, each chained to the one before; the first to the header. */
export function chained(start: string, records: readonly Kept[]): Entry[] {
  let previous = start
  return records.map(({ kind, id, at, body }, index) => {
    const entry = { n: index + 1, kind, id, at, body, previous }
    const hash = entryHash(entry)
    previous = hash
    return { ...entry, hash }
  })
}

export const headOf = (start: string, entries: readonly Entry[]): string =>
  entries.at(-1)?.hash ?? start

export const startOf = (header: object): string => sha256(`header ${stableText(header)}`)

type Unsigned = Omit<Entry, 'hash' | 'kind'> & { readonly kind: EntryKind }

export const entryHash = ({ n, kind, id, at, body, previous }: Unsigned): string =>
  sha256(`entry ${stableText({ n, kind, id, at, body, previous })}`)

type Chain = {
  readonly start: string
  readonly entries: readonly Entry[]
  /** How many there were, and the last hash, as they were told when the pack was made. */
  readonly count: number
  readonly head: string
}

/** Every break of a chain: what was altered, removed, moved or added. Empty: it is whole. */
export function breaksIn({ start, entries, count, head }: Chain): Break[] {
  const inOrder = entries.toSorted((a, b) => a.n - b.n)
  const found: Break[] = [...movedIn(entries), ...alteredIn(inOrder)]
  const altered = new Set(found.flatMap((one) => (one.code === 'entry-altered' ? [one.n] : [])))
  const note = (n: number) => {
    if (altered.has(n)) return
    altered.add(n)
    found.push(n === 0 ? { code: 'header-altered' } : { code: 'entry-altered', n })
  }
  let last = { n: 0, hash: start }
  for (const entry of inOrder) {
    if (entry.n === last.n) found.push({ code: 'entry-added', n: entry.n })
    else if (entry.n > last.n + 1)
      found.push({ code: 'entries-removed', from: last.n + 1, to: entry.n - 1 })
    else if (entry.previous !== last.hash) note(last.n)
    last = entry
  }
  if (last.n < count) found.push({ code: 'entries-removed', from: last.n + 1, to: count })
  else if (last.hash !== head) note(last.n)
  return found
}

/** Its own hash is not that of what it says. */
const alteredIn = (entries: readonly Entry[]): Break[] =>
  entries
    .filter((entry) => entryHash(entry) !== entry.hash)
    .map(({ n }) => ({ code: 'entry-altered', n }))

function movedIn(entries: readonly Entry[]): Break[] {
  return entries.flatMap(({ n }, index): Break[] => {
    const before = entries[index - 1]
    return before && n < before.n ? [{ code: 'entry-moved', n, after: before.n }] : []
  })
}
