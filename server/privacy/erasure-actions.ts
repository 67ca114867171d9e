import type { Locale } from '../../api/shapes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { erasure, type Fate } from './erasure.ts'
import * as people from './person-store.ts'
import { end, onRequest } from './request-actions.ts'
import { setProposal } from './request-store.ts'
import { says } from './words/says.ts'

/** What would go and what would stay, by what is known now. */
export async function planErasure(tx: Tx, debtorId: string): Promise<Fate[]> {
  return erasure({ ...(await people.findStanding(tx, debtorId)), today: tx.today })
}

/** The first of two: somebody looked at what would go, and asks another to approve it. */
export const proposeErasure = (world: World, actor: Actor, requestId: string) =>
  onRequest<'identity-not-confirmed' | 'not-a-deletion'>(
    world,
    actor,
    requestId,
    async (tx, row) => {
      if (row.kind !== 'deletion') return no('not-a-deletion')
      if (!row.identity) return no('identity-not-confirmed')
      const plan = await planErasure(tx, row.debtorId)
      const by = { byId: actor.userId ?? '', by: actor.name }
      await setProposal(tx, requestId, { ...by, outcome: { plan } })
      await record(tx, actor, {
        what: 'privacy.erasure-proposed',
        debtorId: row.debtorId,
        facts: { request: row.protocol },
      })
      return yes({})
    },
  )

/**
 * The second of two: it goes, for good. The plan is made again in this moment, so that nothing goes
 * that has to stay since it was proposed.
 */
export const approveErasure = (world: World, actor: Actor, requestId: string) =>
  onRequest<'not-proposed' | 'same-person'>(world, actor, requestId, async (tx, row) => {
    if (row.state !== 'proposed') return no('not-proposed')
    if (row.proposedById === actor.userId) return no('same-person', { name: actor.name })
    const plan = await planErasure(tx, row.debtorId)
    const going = plan.filter(({ does }) => does === 'remove').map((one) => one.record)
    const debtor = await findDebtor(tx, row.debtorId)
    const { erased } = says((debtor?.locale ?? 'pt-BR') as Locale)
    await end(tx, actor, row, { state: 'answered', answer: erased, outcome: { plan } })
    for (const kind of going) await people.forget(tx, kind, [row.debtorId])
    return yes({})
  })

type Held = { readonly debtorId: string; readonly reason: string }

/** One tap: nothing of this person is removed until somebody lifts it (E6.3). */
export function placeLegalHold(
  world: World,
  actor: Actor,
  { debtorId, reason }: Held,
): Promise<Decision<object, 'not-allowed' | 'unknown-debtor'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return allowed
    if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
    const made = await people.insertLegalHold(tx, { debtorId, reason, by: actor.name })
    if (made)
      await record(tx, actor, { what: 'privacy.hold-placed', debtorId, facts: { why: reason } })
    return yes({})
  })
}

export function liftLegalHold(
  world: World,
  actor: Actor,
  { debtorId, reason }: Held,
): Promise<Decision<object, 'not-allowed' | 'no-legal-hold'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return allowed
    const lifted = await people.liftLegalHold(tx, debtorId, { reason, by: actor.name })
    if (lifted === 0) return no('no-legal-hold')
    await record(tx, actor, { what: 'privacy.hold-lifted', debtorId, facts: { why: reason } })
    return yes({})
  })
}
