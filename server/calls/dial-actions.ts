import { assert } from '../../kit/assert.ts'
import type { Moment } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { noteWork, notOnABreak } from '../breaks/actions.ts'
import { telLink } from '../channels/links.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import type { Permit } from '../compliance/permit.ts'
import { findContactPoint } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { obtainPermit } from '../outreach/actions.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import { permitAnswer } from '../outreach/permit-answer.ts'
import { endAttempts, insertAttempt } from '../outreach/store.ts'
import { purposeOf } from '../planning/purpose.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { save, withOwnCallAndPerson } from './actions.ts'
import { dial as dialed, keepHeld } from './call.ts'
import { findCallback } from './callback-store.ts'
import { isPrepared } from './preparation.ts'
import { type CallRow, saveIdentityTries } from './store.ts'
import { callOf } from './stored-call.ts'
import { stopWrapUp } from './wrap-up-actions.ts'

type Dialed = {
  readonly permit: ReturnType<typeof permitAnswer>
  readonly attemptId: string | null
  readonly dialUrl: string | null
  /** So long may the telephone be opened again on the same permit, if it did not open. */
  readonly permitSeconds: number
}

type Dialing = { readonly callId: string; readonly contactPointId: string }

/**
 * Asks at the last second whether this number may be called, and begins the attempt with that
 * permit, all while the person is locked. A refusal is an answer too: it is kept, and the call
 * stays as it was.
 */
export const dial = (world: World, actor: Actor, { callId, contactPointId }: Dialing) =>
  withOwnCallAndPerson(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    if (row.state === 'dialing' || row.state === 'talking') return no('already-dialing')
    const prepared = isPrepared({
      isBriefSeen: row.briefSeenAt !== null,
      study: row.study,
      isSkipped: row.studySkippedBy !== null,
    })
    if (!prepared.ok) return prepared
    const free = await notOnABreak(tx, row.agentId)
    if (!free.ok) return free
    const point = await findContactPoint(tx, contactPointId)
    if (point?.debtorId !== row.debtorId || point.kind !== 'phone') {
      return no('unknown-contact-point')
    }
    const reach = { debtorId: row.debtorId, contactPointId }
    const callback = await findCallback(tx, row.debtorId, row.portfolioId)
    const purpose = purposeOf(callback?.at ?? null, tx.now)
    const asked = { channel: 'voice_manual', purpose } as const
    const [facts] = await loadContactFacts(tx, [reach], asked)
    assert(facts, 'the number belongs to the person')
    const { packs } = await lawOf(tx)
    const decision = await obtainPermit(tx, actor, reach, asked)
    if (!decision.ok) {
      const permit = permitAnswer(packs, facts, decision)
      return yes<Dialed>({ permit, attemptId: null, dialUrl: null, permitSeconds: 0 })
    }
    const attemptId = await begin(tx, actor, row, decision.permit)
    const link = telLink(decision.permit, point.value)
    const dialUrl = link.ok ? link.value : null
    const counted = withAttempt(facts, tx.now)
    const answer = permitAnswer(packs, counted, decision)
    const permitSeconds = Math.floor(tx.now.until(decision.permit.expiresAt).total('seconds'))
    return yes<Dialed>({ permit: answer, attemptId, dialUrl, permitSeconds })
  })

async function begin(tx: Tx, actor: Actor, row: CallRow, permit: Permit): Promise<string> {
  const call = dialed(callOf(row), permit, tx.now)
  assert(call.ok, 'a permit given in this transaction holds')
  await endAttempts(tx, row.id)
  await noteWork(tx, actor)
  const { id: callId, portfolioId, creditorId, agentId } = row
  const { id } = await insertAttempt(tx, permit, { callId, portfolioId, creditorId, agentId })
  await save(tx, keepHeld(call.value, tx.now))
  await saveIdentityTries(tx, callId, 0)
  await stopWrapUp(tx, callId)
  await record(tx, actor, {
    what: 'call.dialed',
    debtorId: row.debtorId,
    portfolioId,
    facts: { purpose: permit.purpose },
  })
  return id
}

/** The attempt that has just begun counts too. */
const withAttempt = (facts: ContactFacts, now: Moment): ContactFacts => ({
  ...facts,
  history: [...facts.history, { at: now, kind: 'attempt', channel: facts.channel }],
})
