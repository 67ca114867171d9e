import * as api from '../../api/charges.ts'
import { no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './account-actions.ts'
import { listAccounts, listAllAccounts } from './account-store.ts'
import { countLiveCharges, listStuckCharges } from './gateway-charge-store.ts'
import { presentAccount, presentListed } from './present.ts'
import { bringAgain, takeStaticCode } from './stuck-actions.ts'

export function routes({ serve }: Doors, world: World, isDemo: boolean): void {
  serve(api.listAccounts, ({ creditorId }, actor) =>
    world.transaction(actor, async (tx) => {
      const allowed = may(actor, 'connect-gateways')
      if (!allowed.ok) return no('not-allowed', allowed.facts)
      if (!(await findCreditor(tx, creditorId))) return no('unknown-creditor')
      const items: ReturnType<typeof presentAccount>[] = []
      for (const row of await listAccounts(tx, creditorId)) {
        const { count: liveCount } = await countLiveCharges(tx, row.id)
        // Where the address is the proof it is nobody's to see.
        const isTyped = row.kind === 'asaas'
        const noticesAt = isTyped ? actions.addressOf(world, tx.agencyId, row) : null
        items.push(presentAccount(row, { now: tx.now, noticesAt, liveCount }))
      }
      return yes({ items })
    }),
  )
  serve(api.listReconciliations, (_ask, actor) =>
    world.transaction(actor, async (tx) => {
      const allowed = may(actor, 'match-payments')
      if (!allowed.ok) return no('not-allowed', allowed.facts)
      const accounts = await listAllAccounts(tx)
      return yes({
        accounts: accounts.map((row) => presentListed(row, tx.now)),
        stuck: await listStuckCharges(tx),
      })
    }),
  )
  serve(api.connectAccount, (ask, actor) => actions.connectAccount(world, actor, ask, isDemo))
  serve(api.changeAccount, (ask, actor) => actions.changeAccount(world, actor, ask))
  serve(api.disconnectAccount, (ask, actor) => actions.disconnectAccount(world, actor, ask))
  serve(api.testAccount, (ask, actor) => actions.askForTest(world, actor, ask))
  serve(api.bringCharge, (ask, actor) => bringAgain(world, actor, ask))
  serve(api.takeStaticCode, (ask, actor) => takeStaticCode(world, actor, ask))
}
