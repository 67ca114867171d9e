import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as consents from './consent-store.ts'
import { lockDebtor } from './store.ts'

type Consent = Omit<consents.NewConsent, 'creditorId' | 'callId'> & {
  readonly creditorId?: string | undefined
  readonly callId?: string | undefined
}
type ConsentRefusal = 'not-allowed' | 'unknown-debtor' | 'unknown-creditor' | 'creditor-missing'

/** What the person authorised, or takes back; at once, and with how we know (Ley 2300 art. 3). */
export async function recordConsent(
  world: World,
  actor: Actor,
  consent: Consent,
): Promise<Decision<object, ConsentRefusal>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  return world.transaction(actor, (tx) => keepConsent(tx, actor, consent))
}

/** As above, for whoever proved by another way that they may: the person on their own page. */
export async function keepConsent(
  tx: Tx,
  actor: Actor,
  { creditorId = undefined, callId = undefined, ...consent }: Consent,
): Promise<Decision<object, Exclude<ConsentRefusal, 'not-allowed'>>> {
  const { debtorId, channel, isGiven, way, evidence } = consent
  if (!(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
  const isOfCreditor = channel === 'creditor'
  if (isOfCreditor && !creditorId) return no('creditor-missing', { field: 'creditorId' })
  if (isOfCreditor && !(await findCreditor(tx, creditorId ?? ''))) return no('unknown-creditor')
  const line = { ...consent, creditorId: isOfCreditor ? (creditorId ?? null) : null }
  const before = await consents.findConsent(tx, line)
  if (before?.isGiven === isGiven) return yes({})
  await consents.insertConsent(tx, { ...line, callId: callId ?? null }, actor)
  await record(tx, actor, {
    what: isGiven ? 'debtor.consent-given' : 'debtor.consent-withdrawn',
    debtorId,
    facts: { channel, way, evidence },
  })
  return yes({})
}
