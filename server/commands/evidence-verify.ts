import { verify } from '../evidence/verify.ts'
import type { ArgumentsCommand } from './command.ts'
import { readEvidence } from './evidence-file.ts'

const hashLike = /^[0-9a-f]{64}$/

/**
 * Whether a pack of evidence is whole: which entry was altered, removed or moved, whether entries
 * fit the daily seals, and whether each decision is made again as it was. Needs no database.
 */
export const evidenceVerify: ArgumentsCommand = {
  kind: 'arguments',
  name: 'evidence verify',
  usage: 'evidence verify FILE.json [--head HASH-ON-THE-PAPER]',
  run: async (args) => {
    const [path, flag, head, ...more] = args
    const isHeadGiven = flag === '--head' && hashLike.test(head ?? '')
    if (path === undefined || more.length > 0 || (flag !== undefined && !isHeadGiven)) {
      return undefined
    }
    const read = await readEvidence(path)
    return 'problem' in read ? read.problem : verify(read.file, head)
  },
}
