import * as excuses from '../../api/excuse-proofs.ts'
import { sendPage } from '../../api/messages.ts'
import * as api from '../../api/pages.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { publicAddress } from '../platform/public-address.ts'
import type { World } from '../platform/world.ts'
import { stateOf } from './link.ts'
import * as links from './link-actions.ts'
import * as proofs from './proof-link-actions.ts'
import { listLinks } from './store.ts'

/** What an agent does about the person's own page, and about sending a proof. */
export function routes({ serve }: Doors, world: World, publicUrl: string | undefined): void {
  serve(api.listPageLinks, async ({ agreementId }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const items = await world.transaction(actor, async (tx) => {
      const all = await listLinks(tx, agreementId)
      return all.map((link) => ({
        id: link.id,
        madeAt: link.madeAt,
        madeBy: link.madeBy,
        expiresAt: link.expiresAt,
        firstOpenedAt: link.firstOpenedAt,
        state: stateOf(link, tx.now),
      }))
    })
    return yes({ items })
  })

  serve(api.makePageLink, ({ agreementId }, actor, request) =>
    links.makePageLink(world, actor, {
      agreementId,
      publicAddress: publicAddress(request, publicUrl),
    }),
  )
  serve(sendPage, (ask, actor, request) =>
    links.handPage(world, actor, { ...ask, publicAddress: publicAddress(request, publicUrl) }),
  )
  serve(api.revokePageLinks, ({ agreementId }, actor) =>
    links.revokePageLinks(world, actor, agreementId),
  )

  serve(excuses.makeProofLink, ({ saidId }, actor, request) =>
    proofs.makeProofLink(world, actor, {
      saidId,
      publicAddress: publicAddress(request, publicUrl),
    }),
  )
  serve(excuses.listProofWays, ({ saidId }, actor) => proofs.listProofWays(world, actor, saidId))
  serve(excuses.sendProofLink, (ask, actor, request) =>
    proofs.handProofLink(world, actor, {
      ...ask,
      publicAddress: publicAddress(request, publicUrl),
    }),
  )
}
