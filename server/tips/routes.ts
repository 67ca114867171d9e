import * as api from '../../api/tips.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import * as tips from './store.ts'

/** What colleagues tell each other. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listTips, async ({ order = 'votes' }, actor) => {
    const allowed = may(actor, 'share-tips')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, (tx) => tips.listTips(tx, actor.userId, order))
    const items = rows.map(({ authorId, lineId: _line, ...row }) => ({
      ...row,
      isMine: authorId === actor.userId,
    }))
    return yes({ items })
  })
  serve(api.tellTip, (ask, actor) => actions.tellTip(world, actor, ask))
  serve(api.voteTip, (ask, actor) => actions.voteTip(world, actor, ask))
  serve(api.listTipComments, async ({ tipId }, actor) => {
    const allowed = may(actor, 'share-tips')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, (tx) => tips.listComments(tx, tipId)) })
  })
  serve(api.commentTip, (ask, actor) => actions.commentTip(world, actor, ask))
  serve(api.withdrawTip, ({ tipId }, actor) => actions.withdrawTip(world, actor, tipId))
}
