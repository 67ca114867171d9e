import * as api from '../../api/training.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { firstDay } from './first-day.ts'
import { countFirstDay } from './first-day-store.ts'
import { lessons } from './lesson.ts'
import * as practice from './practice-actions.ts'
import { listTeam } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readTraining, (_ask, actor) => actions.readTraining(world, actor))
  serve(api.readLesson, async (ask) => actions.readLesson(ask))
  serve(api.answerLesson, (ask, actor) => actions.answerLesson(world, actor, ask))
  serve(api.beginPractice, (ask, actor) => practice.beginPractice(world, actor, ask))
  serve(api.readPractice, (ask, actor) => practice.readPractice(world, actor, ask))
  serve(api.sayInPractice, (ask, actor) => practice.sayInPractice(world, actor, ask))
  serve(api.endPractice, (ask, actor) => practice.endPractice(world, actor, ask))
  serve(api.askCertificate, (ask, actor) => actions.askCertificate(world, actor, ask))
  serve(api.needCertificate, (ask, actor) => actions.needCertificate(world, actor, ask))
  serve(api.readTeamTraining, async (_ask, actor) => {
    const allowed = may(actor, 'see-staff')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const items = await world.transaction(actor, listTeam)
    return yes({ lessonsInAll: lessons.length, items: [...items] })
  })
  serve(api.readFirstDay, async (_ask, actor) => {
    const counts = await world.transaction(actor, (tx) => countFirstDay(tx, actor.userId))
    return yes({ steps: firstDay(actor.role, counts) })
  })
}
