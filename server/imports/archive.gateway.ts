// The only door to the library that opens archives. What is in them may be damaged or hostile.
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { Chunks, Source } from './encoding.ts'
import { UnreadableFile } from './file-kind.ts'

/** An opened archive. What goes wrong in it is thrown as `UnreadableFile`. */
export type Archive = {
  readonly has: (name: string) => boolean
  /** The unpacked bytes of a part; `tell` hears how much of it is behind, from 0 to 1. */
  readonly read: (name: string, tell?: (progress: number) => void) => Chunks
  readonly close: () => Promise<void>
}

const entriesMax = 5000

/** Opens a source as an archive. One that is no file on disk is put into one until `close`. */
export async function openArchive(source: Source & { readonly path?: string }): Promise<Archive> {
  const kept = source.path === undefined ? await keep(source) : { path: source.path, remove }
  try {
    const zip = await openPromise(kept.path, { autoClose: false })
    const entries = await entriesOf(zip)
    return {
      has: (name) => entries.has(name),
      read: (name, tell) => unpacked(zip, entries.get(name), tell),
      close: async () => {
        zip.close()
        await kept.remove()
      },
    }
  } catch (error) {
    await kept.remove()
    throw damaged(error)
  }
}

const remove = async (): Promise<void> => {}

async function keep(source: Source): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'combinado-workbook-'))
  const path = join(folder, 'workbook')
  await pipeline(Readable.from(source.open(), { objectMode: false }), createWriteStream(path))
  return { path, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableFile('encrypted-workbook')
    entries.set(entry.fileName, entry)
    if (entries.size > entriesMax) throw new UnreadableFile('workbook-too-large')
  }
  return entries
}

/** No honest part unpacks to more, nor grows so much: the rest are made to fill memory and time. */
const unpackedMax = 4 * 1024 ** 3
const growthMax = 200
const growthFree = 16 * 1024 ** 2

async function* unpacked(
  zip: ZipFile,
  entry: Entry | undefined,
  tell: (progress: number) => void = () => {},
): Chunks {
  if (!entry) throw new UnreadableFile('damaged-workbook')
  const limit = Math.min(unpackedMax, Math.max(growthFree, entry.compressedSize * growthMax))
  let bytes = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes += (chunk as Uint8Array).length
      if (bytes > limit) throw new UnreadableFile('workbook-too-large', { part: entry.fileName })
      tell(Math.min(1, bytes / entry.uncompressedSize))
      yield chunk as Uint8Array
    }
  } catch (error) {
    throw damaged(error)
  }
}

const damaged = (error: unknown): UnreadableFile =>
  error instanceof UnreadableFile ? error : new UnreadableFile('damaged-workbook')
