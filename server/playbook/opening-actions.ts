import type { Tx } from '../platform/sql.ts'
import { drawn, findInForceNow, type Speaking } from './edits-store.ts'
import { drawUnit, insertCallPlaybook } from './experiment-store.ts'
import { findNewestHeard, findRead } from './version-store.ts'

/**
 * The words that a call opens with: the version in force, and its arm while an experiment runs.
 * Kept once with the call, so that neither changes while somebody speaks or when results are
 * counted.
 */
export async function openPlaybook(
  tx: Tx,
  call: Required<Speaking> & { readonly creditorId: string },
): Promise<void> {
  const { version, experiment } = await findInForceNow(tx)
  if (version === 0 && !experiment) return
  const { callId, debtorId, creditorId } = call
  const opened = { callId, debtorId, creditorId, version }
  if (!experiment) {
    await insertCallPlaybook(tx, { ...opened, experimentId: null, unitId: null, arm: null })
    return
  }
  const unit = drawn(experiment, call)
  await drawUnit(tx, { experimentId: experiment.id, ...unit })
  await insertCallPlaybook(tx, { ...opened, experimentId: experiment.id, ...unit })
}

/** The newest version that somebody is to read before the next call; nothing when all is read. */
export async function unreadPlaybook(tx: Tx, userId: string): Promise<number | null> {
  const newest = await findNewestHeard(tx)
  if (newest === 0) return null
  return (await findRead(tx, userId)) < newest ? newest : null
}
