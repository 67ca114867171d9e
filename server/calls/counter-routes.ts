import * as api from '../../api/counter-offers.ts'
import type { Doors } from '../identity/routes.ts'
import * as approvals from '../negotiation/approval-actions.ts'
import * as budgets from '../negotiation/budget-actions.ts'
import type { World } from '../platform/world.ts'
import * as counter from './counter-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.counterOffer, (ask, actor) => counter.counterOffer(world, actor, ask))
  serve(api.readBudget, (ask, actor) => budgets.readBudget(world, actor, ask))
  serve(api.noteBudget, (ask, actor) => counter.noteBudget(world, actor, ask))
  serve(api.askApproval, (ask, actor) => counter.askApproval(world, actor, ask))
  serve(api.listApprovals, (ask, actor) => counter.listApprovals(world, actor, ask))
  serve(api.countApprovals, (_ask, actor) => counter.countApprovals(world, actor))
  serve(api.readCallApproval, ({ callId }, actor) => counter.readCallApproval(world, actor, callId))
  serve(api.decideApproval, (ask, actor) => counter.decideApproval(world, actor, ask))
  serve(api.withdrawApproval, ({ approvalId }, actor) =>
    approvals.withdrawApproval(world, actor, approvalId),
  )
}
