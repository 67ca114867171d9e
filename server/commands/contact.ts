import type { Static } from 'typebox'
import type { Locale } from '../../api/shapes.ts'
import { moment } from '../../kit/dates.ts'
import { type PermitDecision, permit } from '../compliance/permit.ts'
import { packsInForce } from '../law/packs.gateway.ts'
import { type LineCommand, lineCommand } from './command.ts'
import { decideOther } from './contact-acts.ts'
import { ContactLine, factsOf } from './contact-facts.ts'

const decideContact = lineCommand({
  name: 'contact decide',
  ask: ContactLine,
  answer: (line) => {
    const at = moment(line.at)
    return told(permit(packsInForce(), factsOf(line, at), at), line.locale ?? 'pt-BR')
  },
})

/** May we contact this person, here, now, through this number? The same rules as the console's. */
export const contactDecide: LineCommand = {
  ...decideContact,
  answer: (input) => {
    const { action = 'contact' } = (input ?? {}) as { action?: unknown }
    if (action === 'contact') return decideContact.answer(input)
    return decideOther(String(action), input)
  },
}

function told(decision: PermitDecision, locale: Static<typeof Locale>): object {
  const { outcome, places, packVersions } = decision
  const next = decision.ok ? null : decision.nextAllowedAt
  const zone = places[0]?.zone ?? 'UTC'
  return {
    outcome,
    blockers: (decision.ok ? [] : decision.blockers).map(({ ruleId, basis, reason, place }) => ({
      ruleId,
      basis,
      reason: reason[locale],
      place,
    })),
    warnings: decision.warnings.map(({ ruleId, reason }) => ({ ruleId, reason: reason[locale] })),
    requirements: decision.requirements.map(({ ruleId, what }) => ({ ruleId, what: what[locale] })),
    nextAllowedAt: next?.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }) ?? null,
    places,
    packVersions,
  }
}
