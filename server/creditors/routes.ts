import {
  addCreditor,
  addPortfolio,
  changeCreditor,
  listCreditors,
  listPortfolios,
} from '../../api/creditors.ts'
import { setDebtKind } from '../../api/listening.ts'
import { yes } from '../../kit/decision.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import * as creditors from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(listCreditors, async (_ask, actor) =>
    yes({ items: await world.transaction(actor, creditors.listCreditors) }),
  )
  serve(listPortfolios, async (_ask, actor) =>
    yes({ items: await world.transaction(actor, creditors.listPortfolios) }),
  )
  serve(addCreditor, (ask, actor) => actions.addCreditor(world, actor, ask))
  serve(changeCreditor, (ask, actor) => actions.changeCreditor(world, actor, ask))
  serve(setDebtKind, (ask, actor) => actions.setDebtKind(world, actor, ask))
  serve(addPortfolio, (ask, actor) => actions.addPortfolio(world, actor, ask))
}
