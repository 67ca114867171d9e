import * as api from '../../api/wording.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { World } from '../platform/world.ts'
import { findAgencyCountry } from './agency-store.ts'
import { checkAt, localeOf } from './check-at.ts'
import { isInForce } from './exemption.ts'
import * as exemptions from './exemption-actions.ts'
import { listExemptions } from './exemption-store.ts'
import { explained } from './explained.ts'
import { kindly } from './kindly.ts'
import { listRefused } from './refusal-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.checkWords, async (ask, actor) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const country = await world.transaction(actor, findAgencyCountry)
    const locale = ask.locale ?? localeOf(actor.locale, country)
    const { text, audience = 'unknown', place = 'message' } = ask
    const findings = checkAt(place, { text, locale, audience, country })
    return yes({
      isFine: findings.length === 0,
      findings: findings.map((one) => ({
        ...one,
        ...explained[locale][one.category],
        ...(place === 'note' ? { rewrite: kindly[locale] } : {}),
      })),
    })
  })

  serve(api.listRefusedWords, async (_ask, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok || actor.role === 'viewer') return no('not-allowed')
    return yes({ items: await world.transaction(actor, listRefused) })
  })

  serve(api.listExemptions, async (_ask, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const rows = await listExemptions(tx)
      const items = rows.map(({ isEnded, ...row }) => ({
        ...row,
        categories: [...row.categories],
        isInForce: isInForce({ ...row, isEnded }, tx.today),
      }))
      return yes({ items })
    })
  })
  serve(api.signExemption, async (ask, actor) => {
    const untilOn = dayText(ask.untilOn, 'untilOn')
    if (!untilOn.ok) return no('invalid-input', untilOn.facts)
    return exemptions.signExemption(world, actor, { ...ask, untilOn: untilOn.value })
  })
  serve(api.endExemption, (ask, actor) => exemptions.endExemption(world, actor, ask))
}
