import { stableText } from './input-hash.ts'
import type { Pack } from './pack.ts'
import { sha256 } from './sha256.ts'

/** A pack as it is kept: its wording as text that is always the same, and the hash of that text. */
export type KeptPack = {
  readonly packId: string
  readonly version: string
  readonly content: string
  readonly contentHash: string
}

const known = new WeakMap<Pack, KeptPack>()

/** Reckoned once for each pack that a program holds: they are large, and asked all day. */
export function keptPack(pack: Pack): KeptPack {
  const found = known.get(pack)
  if (found) return found
  const content = stableText(pack)
  const { id: packId, version } = pack
  const kept = { packId, version, content, contentHash: sha256(content) }
  known.set(pack, kept)
  return kept
}

/** The pack that a content was made from, to judge by it again. */
export const packOf = (content: string): Pack => JSON.parse(content) as Pack
