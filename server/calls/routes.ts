import * as api from '../../api/calls.ts'
import { readNextBriefs } from '../../api/next-briefs.ts'
import { listPromises } from '../../api/promises.ts'
import { checkCallback, listCallbacks, openNextCall } from '../../api/worklist.ts'
import { isEarlier } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { noteAccess } from '../journal/access-store.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { readBrief } from './brief-actions.ts'
import { callbackHours } from './callback-actions.ts'
import * as callbacks from './callback-store.ts'
import { closeCall } from './close-actions.ts'
import { dial } from './dial-actions.ts'
import { leaveMessage } from './left-message-actions.ts'
import * as line from './line-actions.ts'
import { openNextCall as nextCall } from './next-actions.ts'
import { nextBriefs } from './next-briefs-actions.ts'
import { promiseStanding } from './promise.ts'
import * as promises from './promise-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.openCall, (ask, actor) => actions.openCall(world, actor, ask))
  serve(openNextCall, (ask, actor) => nextCall(world, actor, ask))
  serve(readNextBriefs, (ask, actor) => nextBriefs(world, actor, ask))
  serve(api.currentCall, async (_ask, actor) => yes(await actions.currentCall(world, actor)))

  serve(api.readBrief, ({ callId }, actor, { ip: origin }) =>
    world.transaction(actor, async (tx) => {
      const found = await readBrief(tx, actor, callId)
      if (!found.ok) return found
      const debtorId = String(found.value.debtor.id)
      await noteAccess(tx, actor, { debtorId, what: 'brief', origin })
      return found
    }),
  )
  serve(checkCallback, (ask, actor) => world.transaction(actor, (tx) => callbackHours(tx, ask)))

  serve(listCallbacks, async (_ask, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const seesAll = may(actor, 'match-payments').ok
      const rows = await callbacks.listCallbacks(tx, seesAll ? null : actor.userId)
      const items = rows.map(({ agentId, ...row }) => ({
        ...row,
        isOverdue: isEarlier(row.at, tx.now),
        isMine: agentId === actor.userId,
      }))
      return yes({ items })
    })
  })

  serve(listPromises, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const rows = await promises.listPromises(tx, debtorId)
      const items = rows.map(({ state, portfolioId, debtorId: _, ...row }) => ({
        ...row,
        standing: promiseStanding({ state, ...row }, row.arrivedCents, tx.today),
      }))
      return yes({ items })
    })
  })

  serve(api.closeCall, (ask, actor) => closeCall(world, actor, ask))
  serve(api.seeBrief, ({ callId, excusesShown }, actor) =>
    actions.seeBrief(world, actor, callId, excusesShown),
  )
  serve(api.skipStudy, (ask, actor) => actions.skipStudy(world, actor, ask))
  serve(api.dial, (ask, actor) => dial(world, actor, ask))
  serve(api.hangUp, ({ callId }, actor) => line.hangUp(world, actor, callId))
  serve(api.verifyIdentity, (ask, actor) => line.verifyIdentity(world, actor, ask))
  serve(api.setThirdParty, (ask, actor) => line.setThirdParty(world, actor, ask))
  serve(api.leaveMessage, (ask, actor) => leaveMessage(world, actor, ask))
  serve(api.saveDraft, (ask, actor) => actions.saveDraft(world, actor, ask))
}
