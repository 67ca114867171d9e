import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { finishNotes } from '../agreements/follow-up-store.ts'
import { findAgreement } from '../agreements/store.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import { type PermitDecision, permit } from '../compliance/permit.ts'
import { insertDecision } from '../compliance/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type Asked, loadContactFacts, type Reach } from './facts-store.ts'

/**
 * The last-second check, on facts read in this transaction. Allowed or refused, the decision is
 * kept and journalled; the caller holds the lock on the person, so that two cannot both be the
 * third.
 */
export const obtainPermit = async (
  tx: Tx,
  actor: Actor,
  reach: Reach,
  asked: Asked,
): Promise<PermitDecision> => (await askPermit(tx, actor, reach, asked)).decision

/** The same, with the facts that were judged: their `permitId` is the id of the decision. */
export async function askPermit(
  tx: Tx,
  actor: Actor,
  reach: Reach,
  asked: Asked,
): Promise<Preview> {
  const [facts] = await loadContactFacts(tx, [reach], asked)
  assert(facts, 'the contact point belongs to the person')
  const { packs } = await lawOf(tx)
  const decision = permit(packs, facts, tx.now)
  await insertDecision(tx, { packs, facts, decision, askedBy: actor.name })
  if (!decision.ok) {
    const [first] = decision.blockers
    await record(tx, actor, {
      what: 'contact.refused',
      debtorId: reach.debtorId,
      facts: {
        channel: asked.channel,
        ruleId: first?.ruleId ?? '',
        nextAllowedAt: decision.nextAllowedAt?.toString() ?? null,
      },
    })
  }
  return { facts, decision }
}

export type Preview = { readonly facts: ContactFacts; readonly decision: PermitDecision }

/** What the answer would be now. Nothing is kept, and nobody may dial on it. */
export async function previewPermits(
  tx: Tx,
  reaches: readonly Reach[],
  asked: Asked,
): Promise<Preview[]> {
  const all = await loadContactFacts(tx, reaches, asked)
  const { packs } = await lawOf(tx)
  return all.map((facts) => ({ facts, decision: permit(packs, facts, tx.now) }))
}

/** The code of a payment was copied from the screen: by itself that reaches nobody. */
export function noteCopy(
  world: World,
  actor: Actor,
  { agreementId, n }: { readonly agreementId: string; readonly n: number },
): Promise<Decision<object, 'not-allowed' | 'unknown-agreement'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const row = await findAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    await finishNotes(tx, agreementId)
    await record(tx, actor, {
      what: 'agreement.shared',
      debtorId: row.debtorId,
      portfolioId: row.portfolioId,
      facts: { agreementId, code: row.code, n, channel: 'copy' },
    })
    return yes({})
  })
}
