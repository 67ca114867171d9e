import type { listExtents } from '../../api/suppression.ts'
import { isAfter } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import { inChunks, type Whole } from '../platform/upload.ts'
import type { World } from '../platform/world.ts'
import { knownLists } from './lists.ts'
import * as files from './store.ts'

/** 200 MB: some ten million numbers. */
export const listBytesMax = 200 * 1024 * 1024

export type ListUpload = {
  readonly listId: string
  readonly listedOn: string
  readonly extent: (typeof listExtents)[number]
  readonly fileName: string
  /** The bytes as they come; throws when the connection breaks. */
  readonly pieces: AsyncIterable<Uint8Array>
  readonly bytesMax?: number
}

type Received = { readonly listFileId: string; readonly isKnown: boolean }
type BeginRefusal = 'not-allowed' | 'unknown-list' | 'listed-in-the-future' | 'invalid-input'
type ReceiveRefusal = BeginRefusal | 'empty-file' | 'file-too-large' | 'upload-cut-short'

/**
 * Keeps the file of a list, chunk by chunk, and has it read when it is whole. The same file for the
 * same list counts once; of one that never becomes whole nothing is kept.
 */
export async function receiveList(
  world: World,
  actor: Actor,
  upload: ListUpload,
): Promise<Decision<Received, ReceiveRefusal>> {
  const begun = await world.transaction(actor, (tx) => begin(tx, actor, upload))
  if (!begun.ok) return begun
  const listFileId = begun.value
  const forget = () => world.transaction(actor, (tx) => files.deleteReceived(tx, listFileId))
  try {
    const { pieces, bytesMax = listBytesMax } = upload
    const whole = await inChunks({ pieces, bytesMax }, (n, bytes) =>
      world.transaction(actor, (tx) => files.insertChunk(tx, listFileId, n, bytes)),
    )
    if (whole.ok) return yes(await complete(world, actor, { upload, listFileId, ...whole.value }))
    await forget()
    return whole
  } catch (error) {
    await forget().catch(() => {})
    throw error
  }
}

async function begin(
  tx: Tx,
  actor: Actor,
  { listId, listedOn, extent, fileName }: ListUpload,
): Promise<Decision<string, BeginRefusal>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const { packs } = await lawOf(tx)
  if (!knownLists(packs).some((list) => list.listId === listId)) return no('unknown-list')
  const on = dayText(listedOn, 'listedOn')
  if (!on.ok) return no('invalid-input', on.facts)
  if (isAfter(on.value, tx.today)) return no('listed-in-the-future', { field: 'listedOn' })
  const made = await files.insertListFile(tx, {
    listId,
    fileName: fileName.replaceAll('\0', '').slice(-200) || 'lista',
    listedOn: on.value,
    isWhole: extent !== 'additions',
    maySmaller: extent === 'whole-though-smaller',
    createdBy: actor.name,
  })
  return yes(made.id)
}

type Completing = Whole & { readonly upload: ListUpload; readonly listFileId: string }

/** The unique index decides which of two equal files stays, also when they end at once. */
async function complete(world: World, actor: Actor, whole: Completing): Promise<Received> {
  const { listFileId, upload, byteCount, sha256 } = whole
  const { listId, fileName } = upload
  for (;;) {
    try {
      await world.transaction(actor, async (tx) => {
        await files.completeListFile(tx, listFileId, whole)
        const facts = { listId, fileName, byteCount }
        await record(tx, actor, { what: 'suppression.received', facts })
        await enqueue(tx, 'suppression.read', { listFileId }, `list:${listFileId}`)
      })
      return { listFileId, isKnown: false }
    } catch (error) {
      if (!files.isTheSameFile(error)) throw error
    }
    const known = await world.transaction(actor, async (tx) => {
      const earlier = await files.findSameFile(tx, listId, sha256)
      if (earlier) await files.deleteReceived(tx, listFileId)
      return earlier
    })
    if (known) return { listFileId: known.id, isKnown: true }
  }
}
