import { type Decision, no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { acceptOffer as accept, byPhone, mayRenegotiate } from '../agreements/actions.ts'
import { findAgreement } from '../agreements/store.ts'
import type { Actor } from '../identity/actor.ts'
import { type AskedQuote, makeOffers, requestQuote as quote } from '../negotiation/actions.ts'
import { findOffer } from '../negotiation/store.ts'
import type { Table } from '../negotiation/table-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { isWithPerson } from './call.ts'
import { firmWith } from './firmness-actions.ts'
import { loadHistory } from './good-payer-store.ts'
import { findCall, findOpenCallOf } from './store.ts'
import { callOf } from './stored-call.ts'

/** The ways to pay, told to nobody but the verified person. */
export async function listOffers(world: World, actor: Actor, table: Table) {
  const heard = await world.transaction(actor, (tx) => whoHearsAll(tx, actor, table))
  return heard.ok ? makeOffers(world, actor, { ...table, ...heard.value }) : heard
}

export async function requestQuote(world: World, actor: Actor, asked: AskedQuote) {
  const firstDueOn = dayText(asked.firstDueOn, 'firstDueOn')
  if (!firstDueOn.ok) return no('invalid-input', firstDueOn.facts)
  const heard = await world.transaction(actor, (tx) => whoHearsAll(tx, actor, asked))
  return heard.ok ? quote(world, actor, { ...asked, ...heard.value }) : heard
}

type Accepting = { readonly offerId: string; readonly callId?: string | undefined }

export async function acceptOffer(world: World, actor: Actor, { offerId, callId }: Accepting) {
  const heard = await world.transaction(actor, async (tx) => {
    const offer = await findOffer(tx, offerId)
    return offer ? whoHears(tx, actor, { debtorId: offer.debtorId, callId }) : no('unknown-offer')
  })
  return heard.ok ? accept(world, actor, offerId, byPhone, firmWith(actor)) : heard
}

/** Who hears an offer, and how they have paid until now. */
export async function whoHearsAll(tx: Tx, actor: Actor, table: Asking) {
  const heard = await whoHears(tx, actor, table)
  const free =
    heard.ok && table.renegotiatesId ? await replaceable(tx, table.renegotiatesId) : heard
  if (!free.ok) return free
  return heard.ok ? yes({ ...heard.value, history: await loadHistory(tx, table) }) : heard
}

/** What is offered in the place of an agreement is offered while that may be replaced. */
async function replaceable(tx: Tx, agreementId: string) {
  const row = await findAgreement(tx, agreementId)
  return row ? mayRenegotiate(tx, row) : no('unknown-agreement')
}

type Asking = Hearer & Pick<Table, 'portfolioId' | 'renegotiatesId'>

export type Hearer = { readonly debtorId: string; readonly callId?: string | undefined }

/**
 * An agent speaks of money only in an open call of their own, with this person, once identity is
 * verified and while nobody else is on the line. Supervisors may prepare an offer without a call.
 */
export async function whoHears(
  tx: Tx,
  actor: Actor,
  { debtorId, callId }: Hearer,
): Promise<Decision<{ callId?: string }, 'identity-not-verified'>> {
  if (!callId && actor.role !== 'agent') return yes({})
  const row = callId ? await findCall(tx, callId) : await findOpenCallOf(tx, actor.userId ?? '')
  const isMine = row?.agentId === actor.userId && row?.debtorId === debtorId
  return row && isMine && isWithPerson(callOf(row))
    ? yes({ callId: row.id })
    : no('identity-not-verified')
}
