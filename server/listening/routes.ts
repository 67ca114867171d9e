import * as api from '../../api/listening.ts'
import { yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { openness } from '../playbook/open-question.ts'
import * as actions from './actions.ts'
import { presentAnswer } from './present.ts'
import { answersOf } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listAnswers, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    return world.transaction(actor, async (tx) => {
      const { today, zone } = tx
      const seen = { today, zone, locale: actor.locale, callId: null, areAmountsOpen: true }
      const items = (await answersOf(tx, debtorId)).map((one) => presentAnswer(one, seen))
      return yes({ items })
    })
  })
  serve(api.correctAnswer, ({ questionId = null, ...ask }, actor) =>
    actions.correctAnswer(world, actor, { ...ask, questionId, ownWords: null }),
  )
  serve(api.undoAnswer, ({ answerId }, actor) => actions.undoAnswer(world, actor, answerId))
  serve(api.checkQuestion, async ({ text, locale }) => {
    const found = openness(text, locale)
    return yes(
      found.isOpen
        ? { isOpen: true, reason: null, suggestion: null }
        : { isOpen: false, reason: found.reason, suggestion: found.suggestion },
    )
  })
}
