import * as proofs from '../../api/excuse-proofs.ts'
import * as api from '../../api/excuses.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './excuse-actions.ts'
import { answerQuestion, applyExcuse } from './excuse-effect-actions.ts'

/** The excuses of one call: the cards, what our data say, what was heard and what follows. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.readExcuses, ({ callId }, actor) => actions.readExcuses(world, actor, callId))
  serve(api.lookUpExcuse, (ask, actor) => actions.lookUpExcuse(world, actor, ask))
  serve(api.hearExcuse, (ask, actor) => actions.hearExcuse(world, actor, ask))
  serve(api.applyExcuse, ({ saidId }, actor) => applyExcuse(world, actor, saidId))
  serve(proofs.answerQuestion, ({ creditorQuestionId: questionId, ...ask }, actor) =>
    answerQuestion(world, actor, { ...ask, questionId }),
  )
}
