import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import type { Source } from './encoding.ts'

const chunkBytes = 256 * 1024

/** A file on disk as a source; undefined when there is none that can be read. */
export async function fileSource(
  path: string,
): Promise<(Source & { readonly path: string }) | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return undefined
  if (
    !(await access(path, constants.R_OK).then(
      () => true,
      () => false,
    ))
  )
    return undefined
  const open = () => createReadStream(path, { highWaterMark: chunkBytes })
  return { sizeBytes: found.size, path, open }
}
