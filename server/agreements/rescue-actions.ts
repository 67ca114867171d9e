import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { end, followUpPolicyInForce, loadAgreement } from './actions.ts'
import { type InRescue, life } from './life.ts'
import { answerRescue, assignRescue, listRescues, type RescueOutcome } from './rescue-store.ts'
import { type AgreementRow, lockAgreement } from './store.ts'

type Found = { readonly row: AgreementRow; readonly rescue: InRescue }
type Refusal = 'not-allowed' | 'unknown-agreement' | 'not-in-rescue'

/** The call to save this agreement is mine now. */
export function takeRescue(
  world: World,
  actor: Actor,
  agreementId: string,
): Promise<Decision<object, Refusal>> {
  return world.transaction(actor, async (tx) => {
    const found = await lockInRescue(tx, actor, agreementId)
    if (!found.ok) return found
    const { row, rescue } = found.value
    await assignRescue(tx, { agreementId, ...rescue.unpaid }, actor.userId ?? '')
    await tell(tx, actor, row, 'agreement.rescue-taken', { n: rescue.unpaid.n })
    return yes({})
  })
}

export type RescueAnswer = {
  readonly agreementId: string
  readonly outcome: Extract<RescueOutcome, 'other-means' | 'given-up'>
  readonly note: string
}

/**
 * What the call came to, when it was neither another day nor another deal (those say so by
 * themselves). Paying in another way keeps the days of the rescue; giving up ends it at once.
 */
export function recordRescue(
  world: World,
  actor: Actor,
  { agreementId, outcome, note }: RescueAnswer,
): Promise<Decision<object, Refusal>> {
  return world.transaction(actor, async (tx) => {
    const found = await lockInRescue(tx, actor, agreementId)
    if (!found.ok) return found
    const { row, rescue } = found.value
    const { unpaid } = rescue
    const answer = { outcome, note: note.trim() || null, answeredBy: actor.name }
    await answerRescue(tx, { agreementId, ...unpaid }, answer)
    await tell(tx, actor, row, 'agreement.rescue-answered', { n: unpaid.n, outcome })
    if (outcome === 'given-up')
      await end(tx, actor, row, { state: 'broken', reason: `${unpaid.n}` })
    return yes({})
  })
}

async function lockInRescue(
  tx: Tx,
  actor: Actor,
  agreementId: string,
): Promise<Decision<Found, Refusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  const row = await lockAgreement(tx, agreementId)
  if (!row) return no('unknown-agreement')
  const { policy } = await followUpPolicyInForce(tx, row.portfolioId)
  const rescues = await listRescues(tx, agreementId)
  const now = life(await loadAgreement(tx, row), policy, rescues, tx.today)
  return now.state === 'in-rescue' ? yes({ row, rescue: now }) : no('not-in-rescue')
}

type Told = { readonly n: number; readonly outcome?: string }

const tell = (tx: Tx, actor: Actor, row: AgreementRow, what: string, { n, outcome }: Told) =>
  record(tx, actor, {
    what,
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agreementId: row.id, code: row.code, n, rescueOutcome: outcome ?? null },
  })
