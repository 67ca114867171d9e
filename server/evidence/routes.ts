import * as api from '../../api/evidence.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { checkSealOf } from './seal-actions.ts'
import { listLatestSeals } from './seal-store.ts'
import { listPacks } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listEvidence, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'export-evidence')
    if (!allowed.ok) return allowed
    return yes({ items: await world.transaction(actor, (tx) => listPacks(tx, debtorId)) })
  })
  serve(api.askEvidence, ({ fromOn, toOn, ...ask }, actor) =>
    actions.askPack(world, actor, { ...ask, fromOn: day(fromOn), toOn: day(toOn) }),
  )
  serve(api.downloadEvidence, async ({ packId, form }, actor, { ip: origin }, reply) => {
    const read = await actions.readPack(world, actor, { packId, form, origin })
    if (!read.ok) return read
    const { bytes, name, type } = read.value
    reply.header('content-type', type)
    reply.header('content-disposition', `attachment; filename="${name}"`)
    reply.header('cache-control', 'private, no-store')
    await reply.send(bytes)
    return yes({})
  })
  serve(api.listSeals, async (_ask, actor) => {
    const allowed = may(actor, 'export-evidence')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const seals = await world.transaction(actor, (tx) => listLatestSeals(tx, 60))
    return yes({
      items: seals.map(({ day: on, n, recordCount, sealHash, sealedAt }) => {
        return { day: on, n, recordCount, sealHash, sealedAt }
      }),
    })
  })
  serve(api.checkSeal, ({ day: on }, actor) => checkSealOf(world, actor, day(on)))
}
