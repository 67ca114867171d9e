import * as api from '../../api/listening.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './listening-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readListening, ({ callId }, actor) => actions.readListening(world, actor, callId))
  serve(api.listQuestions, ({ callId }, actor) => actions.listQuestions(world, actor, callId))
  serve(api.pinQuestions, (ask, actor) => actions.pinQuestions(world, actor, ask))
  serve(api.noteAnswer, (ask, actor) => actions.noteAnswer(world, actor, ask))
}
