import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import { markFailed, type Problem } from './store.ts'

/** The work on a file ends here, with the name of what is wrong; a person sees it and decides. */
export async function failImport(
  tx: Tx,
  actor: Actor,
  importId: string,
  { refusal, facts }: Problem,
) {
  const failed = await markFailed(tx, importId, { refusal, facts })
  if (!failed) return
  await record(tx, actor, {
    what: 'import.failed',
    portfolioId: failed.portfolioId,
    facts: { importId, fileName: failed.fileName, refusal },
  })
}
