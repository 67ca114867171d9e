import * as proofs from '../../api/excuse-proofs.ts'
import * as api from '../../api/excuses.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { takeProof } from './proof-actions.ts'
import { listAll, reportExcuses } from './read-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.withdrawExcuse, ({ saidId }, actor) => actions.withdrawExcuse(world, actor, saidId))
  serve(api.sayReply, (ask, actor) => actions.sayReply(world, actor, ask))
  serve(api.settleExcuse, (ask, actor) => actions.settleExcuse(world, actor, ask))
  serve(proofs.listExcuses, ({ limit = 50, ...ask }, actor) =>
    listAll(world, actor, { ...ask, limit }),
  )
  serve(proofs.reportExcuses, ({ portfolioId }, actor) => reportExcuses(world, actor, portfolioId))

  serve(proofs.downloadProof, async ({ excuseProofId: proofId }, actor, { ip: origin }, reply) => {
    const taken = await takeProof(world, actor, { proofId, origin })
    if (!taken.ok) return no(taken.refusal, taken.facts)
    // Never shown inside our own pages: what came from outside is only ever saved.
    reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename="${taken.value.name}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
    await reply.send(Buffer.from(taken.value.bytes))
    return yes({})
  })
}
