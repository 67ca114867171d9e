import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type Decision, no, yes } from '../../kit/decision.ts'

const chunkBytes = 1024 * 1024

export type Whole = { readonly byteCount: number; readonly sha256: string }

type Pieces = {
  /** The bytes as they come; throws when the connection breaks. */
  readonly pieces: AsyncIterable<Uint8Array>
  readonly bytesMax: number
}

/**
 * Hands a file on in chunks of a megabyte as it comes, counted from 0, and says how long it was
 * and what it was. One chunk is in memory at a time.
 */
export async function inChunks(
  { pieces, bytesMax }: Pieces,
  keep: (n: number, bytes: Uint8Array) => Promise<unknown>,
): Promise<Decision<Whole, 'empty-file' | 'file-too-large' | 'upload-cut-short'>> {
  const hash = createHash('sha256')
  const arriving = pieces[Symbol.asyncIterator]()
  let held: Uint8Array[] = []
  let heldBytes = 0
  let byteCount = 0
  let n = 0
  const hand = async () => {
    const bytes = Buffer.concat(held)
    held = []
    heldBytes = 0
    await keep(n, bytes)
    n += 1
  }
  for (;;) {
    const next = await arriving.next().catch(() => undefined)
    if (!next) return no('upload-cut-short')
    if (next.done) break
    byteCount += next.value.length
    if (byteCount > bytesMax) {
      await arriving.return?.() // whoever sends is not waited for
      return no('file-too-large', { bytesMax })
    }
    hash.update(next.value)
    held.push(next.value)
    heldBytes += next.value.length
    if (heldBytes >= chunkBytes) await hand()
  }
  if (byteCount === 0) return no('empty-file')
  if (heldBytes > 0) await hand()
  return yes({ byteCount, sha256: hash.digest('hex') })
}

/** The rest of a form around its file. */
export const formBytesMax = 64 * 1024

/** The file of a form, if there is one; one byte more than is taken, so that a cut never passes. */
export async function filePart(request: FastifyRequest, bytesMax: number) {
  if (!request.isMultipart()) return undefined
  try {
    const limits = { fileSize: bytesMax + 1 }
    return await request.file({ throwFileSizeLimit: false, limits })
  } catch {
    return 'cut-short' as const
  }
}
