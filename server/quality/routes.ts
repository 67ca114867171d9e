import * as api from '../../api/my-day.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'

/** An agent's own page, and what a supervisor sets and says for it. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readMyDay, ({ span = 'today' }, actor) => actions.readMyDay(world, actor, span))
  serve(api.answerFeedback, (ask, actor) => actions.answerFeedback(world, actor, ask))
  serve(api.listGoals, (_ask, actor) => actions.listGoals(world, actor))
  serve(api.setGoal, (ask, actor) => actions.setGoal(world, actor, ask))
  serve(api.giveFeedback, (ask, actor) => actions.giveFeedback(world, actor, ask))
}
