import type { closeCall as promised } from '../../api/calls.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { assert } from '../../kit/assert.ts'
import type { Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText, momentText, optional } from '../../kit/fields.ts'
import { cents } from '../../kit/money.ts'
import { nextAllowedAt } from '../compliance/decide.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import type { Packs } from '../compliance/pack.ts'
import { whereabouts } from '../compliance/places.ts'
import { type Followed, noteFollowed } from '../excuses/reply-store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import { countOffers } from '../negotiation/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { stopOfCall } from '../stops/stop.ts'
import { listInForce } from '../stops/store.ts'
import { findBooked } from '../visits/store.ts'
import { withOwnCallAndPerson } from './actions.ts'
import { close, codeLater } from './call.ts'
import { type CallbackRefusal, callback } from './callback.ts'
import { loadHoursFacts } from './callback-actions.ts'
import {
  findAgreementSince,
  findChequeOf,
  findFreeDebt,
  noteLetPass,
  closeCall as saveEnd,
} from './close-store.ts'
import { consequence } from './consequence.ts'
import { type Ended, follow } from './consequence-actions.ts'
import { anotherPromise } from './firmness-actions.ts'
import type { Outcome } from './outcome.ts'
import type { CallRow } from './store.ts'
import { callOf } from './stored-call.ts'
import { treeFor } from './tree-actions.ts'
import { asksPromise, type CallFacts, isLetPass, type WrapUp, wrapUp } from './wrap-up.ts'
import { hasSentBill, insertReplaced } from './wrap-up-store.ts'
import { uncoded } from './wrap-up-time.ts'

type Closing = AskOf<typeof promised>

/** A call ends with an outcome; what follows from it follows in the same transaction. */
export const closeCall = (world: World, actor: Actor, ask: Closing) =>
  withOwnCallAndPerson(world, actor, ask.callId, async (tx, row) => {
    if (row.state === 'closed' && row.outcome !== uncoded) return no('call-closed')
    const given = wrapUpOf(ask)
    if (!given.ok) return given
    const facts = await callFacts(tx, actor, row)
    const tree = await treeFor(tx, row.creditorId)
    const outcome = wrapUp(tree, given.value, facts)
    if (!outcome.ok) return outcome
    const firm = asksPromise(outcome.value) ? await anotherPromise(tx, actor, row) : yes('free')
    if (!firm.ok) return firm
    const hours = await loadHoursFacts(tx, row.debtorId, row.contactPointId)
    const { packs } = await lawOf(tx)
    const wished = wishOf(outcome.value, given.value, { hours, packs, now: tx.now })
    if (!wished.ok) return wished
    const stopped = wished.value && (await stopOfWish(tx, row.debtorId, wished.value))
    if (stopped) return no('contact-stopped', { stop: stopped })
    const asked = { ...given.value, callbackAt: wished.value }
    const zone = hours && whereabouts(packs, hours, tx.now).places[0]?.zone
    const follows = consequence(outcome.value, asked, tx.now, zone ?? tx.zone)
    const { version } = tree
    const ended = { row, outcome: outcome.value, version, given: asked, follows, note: ask.note }
    if (isLetPass(outcome.value, given.value, facts))
      await letPass(tx, actor, row, facts.offers.told)
    await follow(tx, actor, ended)
    await end(tx, actor, ended)
    await noteFollowed(tx, row.id, followedBy(outcome.value))
    if (follows.hold?.reason === 'complaint') {
      const number = given.value.fields.protocol ?? ''
      await enqueue(tx, 'complaints.openFromCall', { callId: row.id, number }, `case:${row.id}`)
    }
    return yes({ nextAttemptAt: await nextAttempt(tx, ended) })
  })

/** What the replies to an excuse led to, as far as the call tells. */
function followedBy({ needsAgreement, promise, next }: Outcome): Followed {
  if (needsAgreement) return 'agreement'
  if (promise) return 'promise'
  return next.do === 'callback' ? 'callback' : 'ended'
}

/** A refusal before enough was offered, and who let it pass. */
async function letPass(tx: Tx, actor: Actor, row: CallRow, told: number) {
  await noteLetPass(tx, row.id, actor.name)
  await record(tx, actor, {
    what: 'call.few-offers-allowed',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { told },
  })
}

/** What was sent, read: a day or a moment that does not exist is named. */
function wrapUpOf(ask: Closing): Decision<WrapUp, 'invalid-input'> {
  const at = optional(momentText, undefined)(ask.callbackAt, 'callbackAt')
  const dueOn = optional(dayText, undefined)(ask.promise?.dueOn, 'promise.dueOn')
  if (!at.ok) return no('invalid-input', at.facts)
  if (!dueOn.ok) return no('invalid-input', dueOn.facts)
  const { outcome: code, fields, isConfirmed = false, promise } = ask
  return yes({
    code,
    fields,
    isConfirmed,
    callbackAt: at.value ?? null,
    promise:
      promise && dueOn.value
        ? { dueOn: dueOn.value, amount: cents(promise.amountCents), means: promise.means }
        : null,
  })
}

async function callFacts(tx: Tx, actor: Actor, row: CallRow): Promise<CallFacts> {
  return {
    wasDialed: row.attemptId !== null,
    isVerified: row.verifiedAt !== null,
    isThirdParty: row.isThirdParty,
    hasAgreement: (await findAgreementSince(tx, row)) !== undefined,
    arranged: {
      visit: (await findBooked(tx, row.debtorId, row.portfolioId)) !== undefined,
      cheque: (await findChequeOf(tx, row)) !== undefined,
    },
    offers: {
      told: (await countOffers(tx, row.id)).count,
      couldBe: (await findFreeDebt(tx, row)) !== undefined,
      mayPass: may(actor, 'approve-offers').ok,
    },
    today: tx.today,
  }
}

/** The callback that the person asked for, if the outcome is about one and the hours allow it. */
function wishOf(
  outcome: Outcome,
  given: WrapUp,
  { hours, packs, now }: { hours: ContactFacts | undefined; packs: Packs; now: Moment },
): Decision<Moment | null, CallbackRefusal> {
  if (outcome.next.do !== 'callback' || !given.callbackAt) return yes(null)
  if (!hours) return no('callback-outside-hours', { nextAllowedAt: null })
  return callback(packs, hours, given.callbackAt, now)
}

/** Nobody arranges a call that may not be made. */
const stopOfWish = async (tx: Tx, debtorId: string, at: Moment) =>
  stopOfCall(await listInForce(tx, debtorId), at, tx.zone)

async function end(tx: Tx, actor: Actor, ended: Ended) {
  const { row, outcome, version, given, follows, note } = ended
  const isLater = row.state === 'closed'
  const call = isLater
    ? codeLater(callOf(row), outcome, version)
    : close(callOf(row), outcome, { now: tx.now, outcomeVersion: version })
  assert(call.ok, 'a call with an outcome can end, and one without gets it later')
  if (isLater) await insertReplaced(tx, row, actor.name)
  const { queue, wantsOtherNumber, notBefore } = follows
  const also = await alsoDone(tx, ended)
  const facts = { note, fields: given.fields, queue, wantsOtherNumber, ...also }
  await saveEnd(tx, call.value, { facts, notBefore })
  const { promise } = given
  await record(tx, actor, {
    what: isLater ? 'call.coded-later' : 'call.closed',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: {
      outcome: outcome.code,
      ...(outcome.code === outcome.base ? {} : { called: outcome.label['pt-BR'] }),
      ...also,
      note: note.slice(0, 500),
      queue,
      callbackAt: follows.callbackAt?.toString() ?? null,
      ...(promise && {
        dueOn: promise.dueOn.toString(),
        amountCents: promise.amount,
        means: promise.means,
      }),
    },
  })
}

/** What was sent in the call stands beside what it came to (ux 1.5). */
async function alsoDone(tx: Tx, { row, outcome }: Ended): Promise<{ also?: string }> {
  if (outcome.base === '2VIA' || !(await hasSentBill(tx, row))) return {}
  return { also: '2VIA' }
}

/** When calling again makes sense and the law allows it; null: it is for others, or for nobody. */
async function nextAttempt(tx: Tx, { row, outcome, follows }: Ended): Promise<Moment | null> {
  if (follows.callbackAt) return follows.callbackAt
  if (
    follows.isFinal ||
    !['retry', 'retry-later', 'other-number', 'callback', 'check'].includes(outcome.next.do)
  ) {
    return null
  }
  const facts = await loadHoursFacts(tx, row.debtorId, null)
  const { packs } = await lawOf(tx)
  return facts ? nextAllowedAt(packs, facts, follows.notBefore ?? tx.now) : null
}
