import { packs as shipped } from '../compliance/packs.ts'
import { packChange } from '../law/pack-changes.ts'
import { readPackFiles } from '../law/pack-files.ts'
import { packFilesAt } from '../law/packs.gateway.ts'
import { type ArgumentsCommand, wrong } from './command.ts'

/**
 * `packs check FILE|FOLDER` → what is wrong in each file and where, or what the files change in the
 * packs that we ship. Nothing is written; the same reading is done at start.
 */
export const packsCheck: ArgumentsCommand = {
  kind: 'arguments',
  name: 'packs check',
  usage: 'packs check FILE|FOLDER',
  run: async ([path, ...more]) => {
    if (path === undefined || more.length > 0) return undefined
    const files = filesAt(path)
    if ('error' in files) return files
    if (files.length === 0)
      return wrong('no-packs', `${path} holds no .json file: put a pack there`, 'file')
    const read = readPackFiles(shipped, files)
    if (read.ok) {
      return {
        ok: true,
        packs: read.read.map(({ file, pack }) => ({
          file,
          ...packChange(shipped.get(pack.id), pack),
        })),
      }
    }
    const { problems } = read
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    return { ...wrong('invalid-pack', `${count} in the rules of ${path}`), problems }
  },
}

function filesAt(path: string) {
  try {
    return packFilesAt(path)
  } catch (error) {
    return wrong('no-such-file', `${path} cannot be read: ${(error as Error).message}`, 'file')
  }
}
