import { stableText } from '../compliance/input-hash.ts'
import { hashOf, type Judged, judgeAgain } from '../compliance/judged.ts'
import type { Pack } from '../compliance/pack.ts'
import { sha256 } from '../compliance/sha256.ts'
import { type Break, breaksIn, type Entry, startOf } from './chain.ts'
import { climb } from './merkle.ts'
import { type EvidenceFile, format } from './pack-file.ts'
import { isSealed, recordHash } from './record.ts'
import { brokenSeals } from './seal.ts'

/** Something that does not fit, and where. */
export type Problem =
  | Break
  | { readonly code: 'head-differs'; readonly head: string }
  | { readonly code: 'wording-altered' | 'wording-missing'; readonly packId: string }
  | { readonly code: 'seal-altered'; readonly day: string }
  | { readonly code: 'entry-not-as-sealed' | 'entry-not-sealed'; readonly n: number }
  | { readonly code: 'records-missing'; readonly day: string; readonly count: number }
  | { readonly code: 'facts-altered' | 'judged-otherwise'; readonly n: number }

export type Verified = {
  readonly ok: boolean
  readonly entryCount: number
  readonly head: string
  readonly sealedCount: number
  /** Decisions whose question was asked again, by the wording of their day. */
  readonly judgedCount: number
  readonly problems: readonly Problem[]
}

/** Whether it is such a file at all, as far as reading it needs. */
export function isEvidence(value: unknown): value is EvidenceFile {
  if (typeof value !== 'object' || value === null) return false
  const file = value as Partial<EvidenceFile>
  const lists = [file.entries, file.wordings, file.seals, file.proofs, file.misfits]
  const isHeaded = typeof file.header === 'object' && typeof file.head === 'string'
  return file.format === format && isHeaded && lists.every(Array.isArray)
}

/**
 * All that the file says of itself, reckoned again. `printedHead` is what stands on the paper:
 * without it a file that somebody made anew from the first line on would fit itself.
 */
export function verify(file: EvidenceFile, printedHead?: string): Verified {
  const { header, entries, head } = file
  const start = startOf(header)
  const problems: Problem[] = [
    ...breaksIn({ start, entries, count: header.entryCount, head }),
    ...(printedHead === undefined || printedHead === head
      ? []
      : [{ code: 'head-differs' as const, head }]),
    ...wordingProblems(file),
    ...sealProblems(file),
    ...entries.flatMap((entry) => judgedProblems(entry, file)),
  ]
  return {
    ok: problems.length === 0,
    entryCount: entries.length,
    head,
    sealedCount: file.proofs.length,
    judgedCount: entries.filter((entry) => judgedIn(entry) !== undefined).length,
    problems,
  }
}

const wordingProblems = ({ wordings }: EvidenceFile): Problem[] =>
  wordings
    .filter(({ content, contentHash }) => sha256(stableText(content)) !== contentHash)
    .map(({ packId }) => ({ code: 'wording-altered', packId }))

function sealProblems({ entries, seals, proofs, misfits }: EvidenceFile): Problem[] {
  const proofOf = new Map(proofs.map((proof) => [proof.n, proof]))
  const rootOn = new Map(seals.map(({ day, root }) => [day, root]))
  const late = new Set(misfits.flatMap((one) => one.late))
  const removed = new Set(misfits.flatMap((one) => one.removed))
  const lastDay = seals.at(-1)?.day ?? ''
  const ofEntries = entries
    .filter(({ kind }) => isSealed(kind))
    .flatMap((entry): Problem[] => {
      const proof = proofOf.get(entry.n)
      if (proof) {
        const isThere = climb(recordHash(entry), proof.path) === rootOn.get(proof.day)
        return isThere ? [] : [{ code: 'entry-not-as-sealed', n: entry.n }]
      }
      if (late.has(entry.id)) return [{ code: 'entry-not-sealed', n: entry.n }]
      if (removed.has(entry.id)) return []
      const isAltered = misfits.some(({ altered }) => altered.includes(entry.id))
      if (isAltered) return [{ code: 'entry-not-as-sealed', n: entry.n }]
      // What was written since the last night waits for its seal.
      return entry.at.slice(0, 10) < lastDay ? [{ code: 'entry-not-sealed', n: entry.n }] : []
    })
  const gone = misfits.filter(({ missingCount }) => missingCount > 0)
  return [
    ...brokenSeals(seals).map((day) => ({ code: 'seal-altered' as const, day })),
    ...ofEntries,
    ...gone.map(({ day, missingCount }) => ({
      code: 'records-missing' as const,
      day,
      count: missingCount,
    })),
  ]
}

/** What a decision was, as its entry says. */
export type Decided = {
  readonly judged: Judged | null
  readonly packVersions: Readonly<{ [packId: string]: string }>
  readonly packHashes: Readonly<{ [packId: string]: string }>
  readonly inputHash: string
  readonly outcome: string
  readonly blockers: readonly { readonly ruleId: string }[]
  readonly nextAllowedAt: string | null
}

/** A decision with what it was made of; those of before kept only its hash. */
export function judgedIn({
  kind,
  body,
}: Entry): (Decided & { readonly judged: Judged }) | undefined {
  const decided = body as Decided
  const { judged } = decided
  return kind === 'decision' && judged ? { ...decided, judged } : undefined
}

/** The packs that a decision names, by the hashes of their wording; fewer where one is missing. */
export const packsOf = ({ packHashes }: Decided, { wordings }: EvidenceFile): Pack[] =>
  Object.entries(packHashes).flatMap(([packId, hash]) => {
    const found = wordings.find((one) => one.packId === packId && one.contentHash === hash)
    return found ? [found.content as Pack] : []
  })

function judgedProblems(entry: Entry, file: EvidenceFile): Problem[] {
  const decided = judgedIn(entry)
  if (!decided) return []
  const { judged, packVersions, packHashes, inputHash } = decided
  if (hashOf(judged, packVersions) !== inputHash) return [{ code: 'facts-altered', n: entry.n }]
  const packs = packsOf(decided, file)
  const missing = Object.keys(packHashes).filter((id) => !packs.some((pack) => pack.id === id))
  if (missing.length > 0) return missing.map((packId) => ({ code: 'wording-missing', packId }))
  return isSameAnswer(decided, packs) ? [] : [{ code: 'judged-otherwise', n: entry.n }]
}

/** Whether the same question has the same answer again. */
export function isSameAnswer(
  decided: Decided & { readonly judged: Judged },
  packs: Pack[],
): boolean {
  const again = judgeAgain(decided.judged, packs)
  const ids = again.ok ? [] : again.blockers.map(({ ruleId }) => ruleId)
  const kept = decided.blockers.map(({ ruleId }) => ruleId)
  return again.ok === (decided.outcome === 'allow') && ids.join() === kept.join()
}
