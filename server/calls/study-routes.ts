import * as api from '../../api/preparation.ts'
import { no } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { findings } from './finding-actions.ts'
import { findCall } from './store.ts'
import { readNegotiations, readStudy } from './study-actions.ts'

/** What is studied beside the brief; each read by itself, so that the brief stays light. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readStudy, ({ callId }, actor) =>
    world.transaction(actor, (tx) => readStudy(tx, actor, callId)),
  )
  serve(api.readNegotiations, ({ callId }, actor) =>
    world.transaction(actor, async (tx) => {
      const row = await findCall(tx, callId)
      const portfolio = row && (await findPortfolio(tx, row.portfolioId))
      if (!portfolio) return no('unknown-call')
      return readNegotiations(tx, actor, callId, portfolio.currency)
    }),
  )
  serve(api.findInCase, ({ callId, search }, actor) =>
    world.transaction(actor, (tx) => findings(tx, actor, callId, search)),
  )
}
