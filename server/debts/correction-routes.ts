import * as api from '../../api/debts.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { unreadableDay } from './asked-day.ts'
import { adjustItem, reverseEntry } from './ledger-actions.ts'
import { liftUndueMark, markUndue } from './undue-actions.ts'

/** What people write by hand: reversals, adjustments, and what may not be asked for. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.reverseEntry, (ask, actor) => reverseEntry(world, actor, ask))
  serve(
    api.adjustItem,
    async (ask, actor) => unreadableDay({ onDay: ask.onDay }) ?? adjustItem(world, actor, ask),
  )
  serve(api.markUndue, (ask, actor) => markUndue(world, actor, ask))
  serve(api.liftUndueMark, (ask, actor) => liftUndueMark(world, actor, ask))
}
