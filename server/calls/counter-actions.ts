import type * as api from '../../api/counter-offers.ts'
import type { AskOf } from '../../api/endpoint.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import * as approvals from '../negotiation/approval-actions.ts'
import * as stored from '../negotiation/approval-store.ts'
import * as budgets from '../negotiation/budget-actions.ts'
import { type AskedCounterOffer, counterOffer as rebuilt } from '../negotiation/counter-actions.ts'
import { presentApproval } from '../negotiation/present.ts'
import { findOffer } from '../negotiation/store.ts'
import { presentOffer } from '../negotiation/table-actions.ts'
import type { World } from '../platform/world.ts'
import { loadHistory } from './good-payer-store.ts'
import { countHelp } from './help-store.ts'
import { whoHears, whoHearsAll } from './offer-actions.ts'
import { findCall } from './store.ts'

// What is asked for beside the usual offers, in a call: told to nobody but the verified person.

export async function counterOffer(world: World, actor: Actor, asked: AskedCounterOffer) {
  const heard = await world.transaction(actor, (tx) => whoHearsAll(tx, actor, asked))
  return heard.ok ? rebuilt(world, actor, { ...asked, ...heard.value }) : heard
}

export async function noteBudget(world: World, actor: Actor, told: budgets.ToldBudget) {
  const heard = await world.transaction(actor, (tx) => whoHears(tx, actor, told))
  return heard.ok ? budgets.noteBudget(world, actor, { ...told, ...heard.value }) : heard
}

export async function askApproval(world: World, actor: Actor, asked: approvals.AskedApproval) {
  const heard = await world.transaction(actor, (tx) => whoHearsAll(tx, actor, asked))
  return heard.ok ? approvals.askApproval(world, actor, { ...asked, ...heard.value }) : heard
}

/** Whoever decides is not in the call: how the person has paid counts for them as well. */
export async function decideApproval(
  world: World,
  actor: Actor,
  given: AskOf<typeof api.decideApproval>,
) {
  const history = await world.transaction(actor, async (tx) => {
    const row = await stored.lockApproval(tx, given.approvalId)
    return row && loadHistory(tx, row)
  })
  return approvals.decideApproval(world, actor, { ...given, history })
}

/** The last request of an agent's own call, and the offer that it became. */
export const readCallApproval = (world: World, actor: Actor, callId: string) =>
  world.transaction(actor, async (tx) => {
    const call = await findCall(tx, callId)
    if (!call) return no('unknown-call')
    if (call.agentId !== actor.userId) return no('not-your-call')
    const [row] = await stored.listApprovals(tx, { callId, limit: 1 })
    const offer = row?.offerId ? await findOffer(tx, row.offerId) : undefined
    return yes({
      approval: row ? presentApproval(row, actor, tx.now) : null,
      offer: offer ? presentOffer(offer) : null,
    })
  })

type Listing = AskOf<typeof api.listApprovals>

export async function listApprovals(world: World, actor: Actor, ask: Listing) {
  const allowed = may(actor, 'approve-offers')
  if (!allowed.ok) return no('not-allowed', allowed.facts)
  const { limit = 50, standing, after } = ask
  return world.transaction(actor, async (tx) => {
    const filter = { isWaiting: standing === 'waiting', after, limit: limit + 1 }
    const rows = await stored.listApprovals(tx, filter)
    const items = rows.slice(0, limit).map((row) => presentApproval(row, actor, tx.now))
    return yes({ items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null })
  })
}

export async function countApprovals(world: World, actor: Actor) {
  const allowed = may(actor, 'approve-offers')
  if (!allowed.ok) return no('not-allowed', allowed.facts)
  return world.transaction(actor, async (tx) => {
    const { count: helpCount } = await countHelp(tx)
    return yes({ ...(await stored.countWaiting(tx)), helpCount })
  })
}
