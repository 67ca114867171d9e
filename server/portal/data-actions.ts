import { debtor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { requestKinds } from '../privacy/due.ts'
import { type OwnFile, ownDataFile, type Shape } from '../privacy/own-data-actions.ts'
import { takeRequest } from '../privacy/request-actions.ts'
import { listRequests } from '../privacy/request-store.ts'
import { isHandedOver, type OwnRequest } from './data-html.ts'
import type { Door } from './entry-actions.ts'

/** Asked on the page by who said the end of their document; asked twice, it is kept once. */
export async function askOfOwnData(
  world: World,
  { agencyId, link, holder }: Door,
  asked: { readonly kind: string; readonly wish: string },
): Promise<void> {
  const kind = requestKinds.find((one) => one === asked.kind)
  if (!kind) return
  const actor = debtor(agencyId, holder.name)
  const wish = { debtorId: link.debtorId, kind, via: 'page', identity: 'page' } as const
  await world.transaction(actor, (tx) =>
    takeRequest(tx, actor, { ...wish, wish: asked.wish.slice(0, 1000) }),
  )
}

export const loadOwnRequests = (tx: Tx, debtorId: string): Promise<OwnRequest[]> =>
  listRequests(tx, { debtorId, offset: 0, limit: 20 })

/** Everything that is held, once somebody of the office has answered that it may be handed over. */
export function handOver(
  world: World,
  { agencyId, link, holder }: Door,
  shape: Shape,
): Promise<OwnFile | undefined> {
  const actor = debtor(agencyId, holder.name)
  return world.transaction(actor, async (tx) => {
    const { debtorId } = link
    if (!isHandedOver(await loadOwnRequests(tx, debtorId))) return undefined
    return ownDataFile(tx, actor, { debtorId, shape })
  })
}
