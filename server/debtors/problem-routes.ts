import * as api from '../../api/policies.ts'
import { no } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as problems from './problem-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.noteProblem, async (ask, actor) => {
    const verifiedOn = dayText(ask.verifiedOn, 'verifiedOn')
    if (!verifiedOn.ok) return no('invalid-input', verifiedOn.facts)
    return problems.noteProblem(world, actor, { ...ask, verifiedOn: verifiedOn.value })
  })
  serve(api.withdrawProblem, ({ problemId }, actor) =>
    problems.withdrawProblem(world, actor, problemId),
  )
}
