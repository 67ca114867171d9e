import * as api from '../../api/privacy.ts'
import { no, yes } from '../../kit/decision.ts'
import { isWorkingDay } from '../complaints/actions.ts'
import { clockOf } from '../complaints/clock.ts'
import type { IsWorkingDay } from '../complaints/working-days.ts'
import { findDebtor } from '../debtors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { Fate } from './erasure.ts'
import * as erasures from './erasure-actions.ts'
import { ownDataFile } from './own-data-actions.ts'
import { findLegalHold, listAccess } from './person-store.ts'
import * as actions from './request-actions.ts'
import * as requests from './request-store.ts'

const pageSize = 50

export function routes({ serve }: Doors, world: World): void {
  serve(api.listPrivacyRequests, async ({ after = '0', ...ask }, actor) => {
    const allowed = may(actor, 'take-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const offset = Number(after)
    return world.transaction(actor, async (tx) => {
      const filter = { ...ask, offset, limit: pageSize + 1 }
      const rows = await requests.listRequests(tx, filter)
      const isWorking = await isWorkingDay(tx)
      const items = rows.slice(0, pageSize).map((row) => present(row, { tx, actor, isWorking }))
      return yes({ items, next: rows.length > pageSize ? String(offset + pageSize) : null })
    })
  })

  serve(api.countPrivacyRequests, async (_ask, actor) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const isWorking = await isWorkingDay(tx)
      const clocks = (await requests.listWaiting(tx)).map(
        ({ dueOn }) => clockOf({ state: 'open', dueOn }, tx.today, isWorking).state,
      )
      const late = clocks.filter((state) => state === 'late').length
      const soon = clocks.filter((state) => state === 'soon' || state === 'today').length
      return yes({ open: clocks.length, soon, late })
    })
  })

  serve(api.readPrivacyRequest, async ({ requestId }, actor) => {
    const allowed = may(actor, 'take-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const row = await requests.findRequest(tx, requestId)
      if (!row) return no('unknown-request')
      const request = present(row, { tx, actor, isWorking: await isWorkingDay(tx) })
      return yes({ request, plan: await planOf(tx, row) })
    })
  })

  serve(api.receivePrivacyRequest, (ask, actor) => actions.receiveRequest(world, actor, ask))
  serve(api.confirmPrivacyIdentity, (ask, actor) => actions.confirmIdentity(world, actor, ask))
  serve(api.answerPrivacyRequest, (ask, actor) => actions.answerRequest(world, actor, ask))
  serve(api.refusePrivacyRequest, (ask, actor) => actions.refuseRequest(world, actor, ask))
  serve(api.proposeErasure, ({ requestId }, actor) =>
    erasures.proposeErasure(world, actor, requestId),
  )
  serve(api.approveErasure, ({ requestId }, actor) =>
    erasures.approveErasure(world, actor, requestId),
  )
  serve(api.placeLegalHold, (ask, actor) => erasures.placeLegalHold(world, actor, ask))
  serve(api.liftLegalHold, (ask, actor) => erasures.liftLegalHold(world, actor, ask))

  serve(api.readPersonPrivacy, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'take-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      const legalHold = (await findLegalHold(tx, debtorId)) ?? null
      const access = may(actor, 'see-access').ok ? await listAccess(tx, debtorId) : null
      return yes({ legalHold, access })
    })
  })

  serve(api.downloadOwnData, async ({ debtorId, shape }, actor, request, reply) => {
    const allowed = may(actor, 'answer-privacy-requests')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const file = await world.transaction(actor, async (tx) => {
      await noteAccess(tx, actor, { debtorId, what: 'export', origin: request.ip })
      return ownDataFile(tx, actor, { debtorId, shape })
    })
    if (!file) return no('unknown-debtor')
    reply.header('content-type', file.type)
    reply.header('content-disposition', `attachment; filename="${file.name}"`)
    reply.header('cache-control', 'no-store')
    await reply.send(Buffer.from(file.bytes))
    return yes({})
  })
}

type Seen = { readonly tx: Tx; readonly actor: Person; readonly isWorking: IsWorkingDay }

function present(row: requests.RequestRow, { tx, actor, isWorking }: Seen) {
  const { proposedById, proposedAt: _at, outcome: _outcome, ...shown } = row
  const isWaiting = row.state === 'open' || row.state === 'proposed'
  const clock = clockOf(
    { state: isWaiting ? 'open' : 'closed', dueOn: row.dueOn },
    tx.today,
    isWorking,
  )
  return { ...shown, clock, isMyProposal: proposedById === actor.userId }
}

/** As it was when it ended; while it waits, as it would be now. */
async function planOf(tx: Tx, row: requests.RequestRow): Promise<Fate[]> {
  if (row.kind !== 'deletion') return []
  const kept = row.outcome as { readonly plan?: Fate[] } | null
  const isOver = row.state === 'answered' || row.state === 'refused'
  return isOver ? (kept?.plan ?? []) : erasures.planErasure(tx, row.debtorId)
}
