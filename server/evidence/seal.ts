import { stableText } from '../compliance/input-hash.ts'
import { sha256 } from '../compliance/sha256.ts'
import { rootOf } from './merkle.ts'

/** One mark over all that an agency wrote on a day, chained to the day before. */
export type Seal = {
  readonly agencyId: string
  readonly day: string
  /** From 1, without gaps: a seal taken out is missed. */
  readonly n: number
  readonly recordCount: number
  readonly root: string
  readonly previousHash: string
  readonly sealHash: string
}

/** Before the first seal there is none. */
export const noSeal = '0'.repeat(64)

export function sealOf(
  about: Pick<Seal, 'agencyId' | 'day' | 'n' | 'previousHash'>,
  recordHashes: readonly string[],
): Seal {
  const { agencyId, day, n, previousHash } = about
  const unsealed = { agencyId, day, n, previousHash, recordCount: recordHashes.length }
  const sealed = { ...unsealed, root: rootOf(recordHashes) }
  return { ...sealed, sealHash: sealHash(sealed) }
}

export const sealHash = (seal: Omit<Seal, 'sealHash'>): string => {
  const { agencyId, day, n, recordCount, root, previousHash } = seal
  return sha256(`seal ${stableText({ agencyId, day, n, recordCount, root, previousHash })}`)
}

/** Days whose seal is not what its fields say, or does not follow the seal before it. */
export function brokenSeals(seals: readonly Seal[]): string[] {
  return seals
    .filter((seal, index) => {
      const before = seals[index - 1]
      const follows = !before || (seal.n === before.n + 1 && seal.previousHash === before.sealHash)
      return !follows || sealHash(seal) !== seal.sealHash
    })
    .map(({ day }) => day)
}

/** What is the matter between the seal of a day and the records of that day, by their ids. */
export type SealCheck = {
  readonly altered: readonly string[]
  readonly missing: readonly string[]
  /** Written after the day was sealed: nothing says when. */
  readonly late: readonly string[]
  /** A law made us remove words of these; that they were removed is kept. */
  readonly removed: readonly string[]
}

type Marks = ReadonlyMap<string, string>

export function checkSeal(
  sealed: Marks,
  now: Marks,
  removals: ReadonlySet<string> = new Set(),
): SealCheck {
  const differing = [...sealed].flatMap(([id, hash]) => {
    return (now.get(id) ?? hash) === hash ? [] : [id]
  })
  return {
    altered: differing.filter((id) => !removals.has(id)),
    removed: differing.filter((id) => removals.has(id)),
    missing: [...sealed.keys()].filter((id) => !now.has(id)),
    late: [...now.keys()].filter((id) => !sealed.has(id)),
  }
}

export const fits = ({ altered, missing }: SealCheck): boolean =>
  altered.length === 0 && missing.length === 0
