import * as api from '../../api/surveys.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText, optional } from '../../kit/fields.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { publicAddress } from '../platform/public-address.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as actions from './actions.ts'
import { addTalks, groupsOf, seenByAgent, shareOf, talkOf } from './results.ts'
import { listTalks, listTechniques } from './results-store.ts'

const daysUsual = 30
const daysMax = 366

export function routes({ serve }: Doors, world: World, publicUrl: string | undefined): void {
  serve(api.listSurveyWays, (ask, actor) => actions.listSurveyWays(world, actor, ask))
  serve(api.sendSurvey, (ask, actor, request) =>
    actions.sendSurvey(world, actor, { ...ask, publicAddress: publicAddress(request, publicUrl) }),
  )

  serve(api.readTalkResults, async (ask, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const found = await results(tx, ask, null)
      if (!found.ok) return found
      const { rows, ...shown } = found.value
      const byAgent = actor.role === 'viewer' ? [] : groupsOf(rows, ({ agentId }) => agentId)
      return yes({
        ...shown,
        byAgent: byAgent.map(({ first: { agentId, agentName }, counts }) => ({
          agentId,
          agentName,
          ...talkOf(counts),
        })),
        byPortfolio: groupsOf(rows, ({ portfolioId }) => portfolioId).map(
          ({ first: { portfolioId, portfolioName }, counts }) => ({
            portfolioId,
            portfolioName,
            ...talkOf(counts),
          }),
        ),
      })
    })
  })

  serve(api.readMyTalks, async (ask, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const found = await results(tx, ask, actor.userId)
      if (!found.ok) return found
      const { rows, ...shown } = found.value
      return yes({ ...shown, whole: talkOf(seenByAgent(addTalks(rows))) })
    })
  })
}

type Period = { readonly from?: string | undefined; readonly to?: string | undefined }

/** The last thirty days unless said otherwise, a year at most. */
async function results(tx: Tx, ask: Period, agentId: string | null) {
  const to = optional(dayText, tx.today)(ask.to, 'to')
  if (!to.ok) return no('invalid-input', to.facts)
  const from = optional(dayText, to.value.subtract({ days: daysUsual }))(ask.from, 'from')
  if (!from.ok) return no('invalid-input', from.facts)
  const days = daysBetween(from.value, to.value)
  if (days > daysMax) return no('period-too-long', { daysMax })
  const startOf = (on: Day) => on.toZonedDateTime(tx.zone).toInstant()
  const span = { from: startOf(from.value), until: startOf(to.value.add({ days: 1 })) }
  const rows = await listTalks(tx, span, agentId)
  const used = await listTechniques(tx, span, agentId)
  return yes({
    from: from.value,
    to: to.value,
    rows,
    whole: talkOf(addTalks(rows)),
    techniques: used.map(({ technique, answered, noted }) => ({
      technique,
      answered: shareOf(answered, noted),
    })),
  })
}
