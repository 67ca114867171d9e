import * as api from '../../api/law.ts'
import { no, yes } from '../../kit/decision.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import * as law from './actions.ts'
import { library } from './library.ts'
import { packsInForce } from './packs.gateway.ts'
import { reviewsOf } from './review.ts'
import { listCountries, listLaws } from './store.ts'
import { noTightening } from './tightening.ts'

const usual = {
  version: 0,
  profile: 'conservative',
  tightenings: noTightening,
  reason: '',
  decidedAt: null,
  decidedBy: 'Combinado',
} as const

export function routes({ serve }: Doors, world: World): void {
  serve(api.listLawVersions, async (_ask, actor) => {
    const allowed = may(actor, 'see-law')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await world.transaction(actor, listLaws)
    const read = rows.map((row) => ({ ...row, tightenings: law.storedTightenings(row) }))
    return yes({ items: [...read, usual] })
  })
  serve(api.readLaw, async ({ locale }, actor) => {
    const allowed = may(actor, 'see-law')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const { packs, profile, version } = await law.lawOf(tx)
      const countries = (await listCountries(tx)).map(({ country }) => country)
      const shelves = library(packs, { profile, locale, today: tx.today })
      return yes({ profile, version, countries, packs: shelves })
    })
  })
  serve(api.readLawReviews, async (_ask, actor) => {
    const allowed = may(actor, 'see-law')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const countries = (await listCountries(tx)).map(({ country }) => country)
      return yes({ items: reviewsOf(packsInForce(), countries, tx.today) })
    })
  })
  serve(api.saveLaw, (ask, actor) => law.saveLaw(world, actor, ask))
}
