import * as api from '../../api/dialing.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { lawOf } from '../law/actions.ts'
import { listCountries } from '../law/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { sumDialed } from './dialed-store.ts'
import { pctText, type Standing, standings, stepPct, windowsAt } from './dialing.ts'
import { dialingIn, stateAuthentication } from './dialing-actions.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readDialingLimits, async (_ask, actor) => {
    const allowed = may(actor, 'see-law')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes(await world.transaction(actor, limitsOf))
  })
  serve(api.stateAuthentication, (ask, actor) => stateAuthentication(world, actor, ask))
}

async function limitsOf(tx: Tx) {
  const { packs } = await lawOf(tx)
  const windows = windowsAt(tx.now, tx.today, tx.zone)
  const countries = []
  let isAuthenticated = false
  for (const { country } of await listCountries(tx)) {
    const dialing = await dialingIn(tx, country)
    const { day, month } = await sumDialed(tx, country, windows)
    isAuthenticated = dialing.isAuthenticated
    countries.push({
      country,
      callsToday: day.calls,
      answeredToday: day.answered,
      callsInMonth: month.calls,
      limits: standings(packs, dialing, tx.today.toString()).map(shown),
    })
  }
  return { isAuthenticated, countries }
}

const shown = ({ rule, counted, state }: Standing) => ({
  ruleId: rule.id,
  metric: counted.metric,
  window: counted.window,
  state,
  count: counted.count,
  of: counted.of,
  pct: pctText(counted),
  endsAt: counted.endsAt?.toString() ?? null,
  steps: rule.steps.map((step) => ({
    state: step.consequence,
    countMin: step.countMin,
    pct: stepPct(step),
    isReached: step.isReached ?? false,
  })),
  basis: rule.basis,
  message: rule.message,
  sources: rule.citations.map(({ instrument, provision = null, verification, checkedOn }) => ({
    instrument,
    provision,
    verification,
    checkedOn,
  })),
})
