import { hashOf, judgeAgain } from '../compliance/judged.ts'
import type { EvidenceFile } from '../evidence/pack-file.ts'
import { isSameAnswer, judgedIn, packsOf } from '../evidence/verify.ts'
import type { ArgumentsCommand } from './command.ts'
import { readEvidence } from './evidence-file.ts'

/**
 * Asks every decision of a pack of evidence again, by the wording of the rules of its own day, and
 * tells the answer of then beside the answer of now. Needs no database.
 */
export const contactReplay: ArgumentsCommand = {
  kind: 'arguments',
  name: 'contact replay',
  usage: 'contact replay FILE.json',
  run: async ([path, ...more]) => {
    if (path === undefined || more.length > 0) return undefined
    const read = await readEvidence(path)
    return 'problem' in read ? read.problem : replayed(read.file)
  },
}

function replayed(file: EvidenceFile) {
  const decisions = file.entries.flatMap((entry) => {
    const decided = judgedIn(entry)
    if (!decided) return []
    const packs = packsOf(decided, file)
    const judged = judgeAgain(decided.judged, packs)
    const ids = judged.ok ? [] : judged.blockers.map(({ ruleId }) => ruleId)
    return [
      {
        n: entry.n,
        at: decided.judged.now,
        kept: { outcome: decided.outcome, ruleIds: decided.blockers.map(({ ruleId }) => ruleId) },
        again: { outcome: judged.ok ? 'allow' : 'block', ruleIds: ids },
        isSame: isSameAnswer(decided, packs),
        doesHashFit: hashOf(decided.judged, decided.packVersions) === decided.inputHash,
      },
    ]
  })
  return { ok: decisions.every((one) => one.isSame && one.doesHashFit), decisions }
}
