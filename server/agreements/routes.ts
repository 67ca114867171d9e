import * as changes from '../../api/agreement-changes.ts'
import * as api from '../../api/agreements.ts'
import * as policies from '../../api/creditors.ts'
import { listAcceptances } from '../../api/pages.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'
import { findPolicy, findPortfolio } from '../creditors/store.ts'
import { publishTerms } from '../debts/actions.ts'
import { usualTerms } from '../debts/terms.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { publishOfferPolicy } from '../negotiation/actions.ts'
import { writtenPolicy } from '../negotiation/policy-wire.ts'
import { offerPolicyInForce } from '../negotiation/table-actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import * as acceptances from './acceptance-store.ts'
import * as actions from './actions.ts'
import * as advances from './advance-actions.ts'
import * as dueDates from './due-date-actions.ts'
import { changeMeans } from './means-actions.ts'
import { presentRow } from './present.ts'
import * as rescues from './rescue-actions.ts'
import { listAgreements } from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listAgreements, async ({ limit = 50, ...filter }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, async (tx) => {
      const rows = await listAgreements(tx, { ...filter, limit: limit + 1 })
      return rows.map((row) => presentRow(row, tx.today))
    })
    const items = found.slice(0, limit)
    return yes({ items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null })
  })

  serve(listAcceptances, async ({ agreementId }, actor) => {
    const allowed = may(actor, 'see-agreements')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const items = await world.transaction(actor, (tx) =>
      acceptances.listAcceptances(tx, agreementId),
    )
    return yes({ items })
  })

  serve(api.cancelAgreement, (ask, actor) => actions.cancelAgreement(world, actor, ask))

  serve(changes.changeDueDate, async ({ to, ...ask }, actor) => {
    const read = dayText(to, 'to')
    if (!read.ok) return no('invalid-input', read.facts)
    return dueDates.changeDueDate(world, actor, { ...ask, to: read.value })
  })
  serve(changes.undoDueDate, (ask, actor) => dueDates.undoDueDate(world, actor, ask))
  serve(changes.changeMeans, (ask, actor) => changeMeans(world, actor, ask))
  serve(changes.quoteAdvance, async (ask, actor) => {
    const asked = await advances.quoteAdvance(world, actor, ask)
    if (!asked.ok) return asked
    const { parts, ...quote } = asked.value.quote
    return yes({ quote: { ...quote, parts: [...parts] } })
  })
  serve(changes.takeAdvance, (ask, actor) => advances.takeAdvance(world, actor, ask))
  serve(changes.giveUpAdvance, ({ agreementId }, actor) =>
    advances.giveUpAdvance(world, actor, agreementId),
  )
  serve(changes.takeRescue, ({ agreementId }, actor) =>
    rescues.takeRescue(world, actor, agreementId),
  )
  serve(changes.recordRescue, (ask, actor) => rescues.recordRescue(world, actor, ask))

  serve(policies.readPolicies, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'see-policies')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const portfolio = await findPortfolio(tx, portfolioId)
      if (!portfolio) return no('unknown-portfolio')
      const read = async <Policy>(kind: 'terms', usual: Policy) => {
        const found = await findPolicy(tx, portfolioId, kind)
        if (!found) return { version: 0, madeAt: tx.now, madeBy: 'Combinado', policy: usual }
        return { ...found, madeAt: found.madeAt ?? tx.now, policy: found.policy as Policy }
      }
      const offers = await offerPolicyInForce(tx, portfolioId)
      return yes({
        terms: await read('terms', { ...usualTerms }),
        offers: {
          ...offers,
          madeAt: offers.madeAt ?? tx.now,
          policy: writtenPolicy(offers.policy),
        },
        followUp: await followUpOf(tx, portfolioId),
      })
    })
  })

  serve(policies.publishTerms, (ask, actor) => publishTerms(world, actor, ask))
  serve(policies.publishOfferPolicy, (ask, actor) => publishOfferPolicy(world, actor, ask))
  serve(policies.publishFollowUpPolicy, (ask, actor) =>
    actions.publishFollowUpPolicy(world, actor, ask),
  )
}

/** As it is understood today: what an older version does not say is filled in. */
async function followUpOf(tx: Tx, portfolioId: string) {
  const found = await findPolicy(tx, portfolioId, 'follow-up')
  const { version, policy } = await actions.followUpPolicyInForce(tx, portfolioId)
  const { remindDaysBefore, warnDaysAfter, ...days } = policy
  return {
    version,
    madeAt: found?.madeAt ?? tx.now,
    madeBy: found?.madeBy ?? 'Combinado',
    policy: {
      ...days,
      remindDaysBefore: [...remindDaysBefore],
      warnDaysAfter: [...warnDaysAfter],
    },
  }
}
