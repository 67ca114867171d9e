import { assert } from '../../kit/assert.ts'
import { finishNotes } from '../agreements/follow-up-store.ts'
import { findOpenAgreement } from '../agreements/store.ts'
import { contactValue } from '../debtors/contact-value.ts'
import { explain } from '../debtors/point-store.ts'
import * as debtors from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { leaveIfFailing } from '../outreach/number-actions.ts'
import { setOutcome, setUnanswered } from '../outreach/store.ts'
import type { Tx } from '../platform/sql.ts'
import { stopKindOfHold } from '../stops/stop-kinds.ts'
import { followVisits } from '../visits/store.ts'
import { endCallback, findCallback, insertCallback } from './callback-store.ts'
import { insertPromise } from './close-store.ts'
import type { Consequence } from './consequence.ts'
import type { Outcome } from './outcome.ts'
import { reachedBy } from './reached.ts'
import { type Placing, placeIn } from './stop-actions.ts'
import type { CallRow } from './store.ts'
import { asksPromise, type WrapUp } from './wrap-up.ts'
import { hearOf } from './wrong-person-actions.ts'

export type Ended = {
  readonly row: CallRow
  readonly outcome: Outcome
  /** Of the tree that it was chosen from. */
  readonly version: number
  readonly given: WrapUp
  readonly follows: Consequence
  readonly note: string
}

/** Everything that follows from an outcome, in the transaction that closes the call. */
export async function follow(tx: Tx, actor: Actor, ended: Ended): Promise<void> {
  await markAttempt(tx, actor, ended)
  await stopContact(tx, actor, ended)
  await keepNewPhone(tx, actor, ended)
  await arrangeCallback(tx, actor, ended)
  const { row, outcome, given } = ended
  if (given.promise && asksPromise(outcome)) await insertPromise(tx, row, given.promise)
  if (!outcome.rightParty) return
  const dayAfter = tx.today.add({ days: 2 }).toZonedDateTime(tx.zone).toInstant()
  await followVisits(tx, row.debtorId, row.portfolioId, dayAfter)
  const agreement = await findOpenAgreement(tx, row.debtorId, row.portfolioId)
  if (agreement) await finishNotes(tx, agreement.id)
}

/** The outcome belongs to the last dialing, and so does what it says of the number. */
async function markAttempt(tx: Tx, actor: Actor, ended: Ended): Promise<unknown> {
  const { row, outcome, follows } = ended
  const { attemptId, contactPointId } = row
  if (!attemptId || !contactPointId) return undefined
  const reached = reachedBy(outcome)
  await setOutcome(tx, attemptId, { ...outcome, reached })
  await setUnanswered(tx, row.id)
  await explain(tx, { way: 'call', callId: row.id })
  const { state, rightParty, scoreChange } = follows.phone
  if (rightParty === 'wrong') {
    const point = await debtors.findContactPoint(tx, contactPointId)
    return point && hearOf(tx, actor, point, heardIn(ended))
  }
  if (reached === 'gone') return leaveIfFailing(tx, contactPointId, outcome.code)
  if (state === 'dead') {
    return debtors.killContactPoint(tx, contactPointId, outcome.code)
  }
  await debtors.markContactPoint(tx, contactPointId, {
    isConfirmed: rightParty === 'confirmed',
    score: scoreChange,
    doNotContact: state === 'do-not-contact',
  })
  return leaveIfFailing(tx, contactPointId, outcome.code)
}

/** In whose words: what the agent noted, else what the outcome is called. */
const heardIn = ({ row, note, outcome }: Ended) => ({
  door: 'call' as const,
  callId: row.id,
  evidence: note.trim().slice(0, 200) || outcome.label['pt-BR'],
})

/** What the outcome stops, it stops everywhere, in this transaction. */
async function stopContact(tx: Tx, actor: Actor, ended: Ended) {
  const { optOut, hold } = ended.follows
  const about = {
    ...heardIn(ended),
    debtorId: ended.row.debtorId,
    contactPointId: null,
    protocol: null,
    channel: null,
    untilOn: null,
  }
  const place = async (more: Partial<Placing> & Pick<Placing, 'kind'>) => {
    const placed = await placeIn(tx, actor, { ...about, ...more })
    assert(placed.ok, 'what an outcome stops is a stop')
  }
  if (optOut === 'all') await place({ kind: 'cease' })
  else if (optOut) await place({ kind: 'channel', channel: optOut })
  const kind = hold && stopKindOfHold(hold.reason)?.code
  if (kind) await place({ kind, untilOn: hold.untilOn, isUsualDay: true })
}

/** A number that somebody else told us is kept as just that: the law may forbid its use. */
async function keepNewPhone(tx: Tx, actor: Actor, { row, outcome, given }: Ended) {
  const asked = outcome.asks.find(({ kind }) => kind === 'phone')
  const typed = asked ? (given.fields[asked.name]?.trim() ?? '') : ''
  const debtor = typed ? await debtors.findDebtor(tx, row.debtorId) : undefined
  if (!debtor) return
  const read = contactValue('phone', typed, debtor.country)
  if (!read.ok) return
  const { id: debtorId } = debtor
  const from = { provenance: 'reference_person', holder: 'debtor', note: outcome.code } as const
  const point = { debtorId, kind: 'phone', ...from, ...read.value } as const
  if (!(await debtors.insertContactPoint(tx, point))) return
  const { provenance, holder } = from
  await record(tx, actor, {
    what: 'debtor.contact-point-added',
    debtorId,
    facts: { kind: 'phone', provenance, holder },
  })
}

/** One callback waits at a time: a new one takes its place; a due one that was dialed is done. */
async function arrangeCallback(tx: Tx, actor: Actor, { row, outcome, follows }: Ended) {
  const { debtorId, portfolioId, creditorId, contactPointId, id: callId, agentId } = row
  const waiting = await findCallback(tx, debtorId, portfolioId)
  const { callbackAt: at } = follows
  const isDue = waiting !== undefined && waiting.at.epochMilliseconds <= tx.now.epochMilliseconds
  const isCalled = row.attemptId !== null && (isDue || outcome.rightParty)
  if (waiting && (isCalled || at))
    await endCallback(tx, waiting.id, isCalled ? 'done' : 'cancelled')
  if (!at) return
  const callback = { debtorId, portfolioId, creditorId, contactPointId, agentId, at, callId }
  await insertCallback(tx, callback)
  await record(tx, actor, {
    what: 'call.callback-booked',
    debtorId,
    portfolioId,
    facts: { at: at.toString() },
  })
}
