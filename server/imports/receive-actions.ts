import { type Decision, no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import { inChunks, type Whole } from '../platform/upload.ts'
import type { World } from '../platform/world.ts'
import * as receiving from './receiving-store.ts'

/** 300 MB: what a portfolio of some two million rows takes. */
export const fileBytesMax = 300 * 1024 * 1024

export type Upload = {
  readonly portfolioId: string
  readonly fileName: string
  /** The bytes as they come; throws when the connection breaks. */
  readonly pieces: AsyncIterable<Uint8Array>
  readonly bytesMax?: number
}

type Received = { readonly importId: string; readonly isKnown: boolean }
type ReceiveRefusal =
  | 'not-allowed'
  | 'unknown-portfolio'
  | 'empty-file'
  | 'file-too-large'
  | 'upload-cut-short'

/**
 * Keeps a file, chunk by chunk as it comes, and has it read when it is whole. The same file for the
 * same portfolio is kept once; of one that never becomes whole nothing is.
 */
export async function receiveImport(
  world: World,
  actor: Actor,
  upload: Upload,
): Promise<Decision<Received, ReceiveRefusal>> {
  const begun = await world.transaction(actor, (tx) => begin(tx, actor, upload))
  if (!begun.ok) return begun
  const importId = begun.value
  try {
    const whole = await keepChunks(world, actor, importId, upload)
    if (whole.ok) return yes(await complete(world, actor, { ...upload, importId, ...whole.value }))
    await forget(world, actor, importId)
    return whole
  } catch (error) {
    await forget(world, actor, importId).catch(() => {}) // swept up before the next upload
    throw error
  }
}

async function begin(
  tx: Tx,
  actor: Actor,
  { portfolioId, fileName }: Upload,
): Promise<Decision<string, 'not-allowed' | 'unknown-portfolio'>> {
  const allowed = may(actor, 'import-portfolios')
  if (!allowed.ok) return allowed
  const portfolio = await findPortfolio(tx, portfolioId)
  if (!portfolio) return no('unknown-portfolio')
  await receiving.deleteAbandoned(tx)
  const { creditorId } = portfolio
  const name = fileName.replaceAll('\0', '').slice(-200) || 'arquivo'
  const made = { portfolioId, creditorId, fileName: name, createdBy: actor.name }
  return yes((await receiving.insertImport(tx, made)).id)
}

const keepChunks = (
  world: World,
  actor: Actor,
  importId: string,
  { pieces, bytesMax = fileBytesMax }: Upload,
) =>
  inChunks({ pieces, bytesMax }, (n, bytes) =>
    world.transaction(actor, (tx) => receiving.insertChunk(tx, importId, n, bytes)),
  )

type Completing = Whole & Pick<Upload, 'portfolioId' | 'fileName'> & { readonly importId: string }

/** The unique index decides which of two equal files stays, also when they end at once. */
async function complete(world: World, actor: Actor, whole: Completing): Promise<Received> {
  const { importId, portfolioId, fileName, byteCount, sha256 } = whole
  for (;;) {
    try {
      await world.transaction(actor, async (tx) => {
        await receiving.completeImport(tx, importId, whole)
        const facts = { importId, fileName, byteCount }
        await record(tx, actor, { what: 'import.received', portfolioId, facts })
        await enqueue(tx, 'imports.read', { importId }, `read:${importId}`)
      })
      return { importId, isKnown: false }
    } catch (error) {
      if (!receiving.isTheSameFile(error)) throw error
    }
    const known = await world.transaction(actor, async (tx) => {
      const earlier = await receiving.findSameFile(tx, portfolioId, sha256)
      if (earlier) await receiving.deleteReceived(tx, importId)
      return earlier
    })
    if (known) return { importId: known.id, isKnown: true }
  }
}

const forget = (world: World, actor: Actor, importId: string) =>
  world.transaction(actor, (tx) => receiving.deleteReceived(tx, importId))
