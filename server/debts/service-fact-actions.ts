import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/service-facts.ts'
import { isAfter } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { dayText, optional } from '../../kit/fields.ts'
import { oneSpaced } from '../../kit/text.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { serviceValue } from './service-fact.ts'
import * as facts from './service-fact-store.ts'

/** What the person or an agent told of the service, or an ERP on an owner's behalf. */
export const noteServiceFact = (
  world: World,
  actor: Actor,
  given: AskOf<typeof api.noteServiceFact>,
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, given.source === 'erp' ? 'import-portfolios' : 'work-calls')
    if (!allowed.ok) return allowed
    const debt = await facts.lockDebt(tx, given.debtId)
    if (!debt) return no('unknown-debt')
    const { kind, source, callId = null } = given
    const value = serviceValue(kind, given.value, tx.today)
    if (!value.ok) return value
    const asOf = optional(dayText, tx.today)(given.asOf, 'asOf')
    if (!asOf.ok) return no('invalid-input', asOf.facts)
    if (isAfter(asOf.value, tx.today)) {
      return no('given-in-the-future', { field: 'asOf', value: asOf.value.toString() })
    }
    const line = { debt, kind, source, callId, value: value.value }
    const made = await facts.insertServiceFact(tx, { ...line, asOf: asOf.value, by: actor.name })
    if (!made) return no('nothing-to-correct')
    const { debtorId, portfolioId, contract } = debt
    await record(tx, actor, {
      what: 'debt.service-noted',
      debtorId,
      portfolioId,
      facts: { contract, serviceKind: kind, source },
    })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({})
  })

/** What was bought, where the creditor's file did not say. */
export const nameProduct = (world: World, actor: Actor, given: AskOf<typeof api.nameProduct>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const debt = await facts.lockDebt(tx, given.debtId)
    if (!debt) return no('unknown-debt')
    const product = oneSpaced(given.product)
    if (product === '' || product === debt.product) return no('nothing-to-correct')
    await facts.saveProduct(tx, debt.id, product)
    const { debtorId, portfolioId, contract } = debt
    await record(tx, actor, {
      what: 'debt.product-named',
      debtorId,
      portfolioId,
      facts: { contract, product, before: debt.product },
    })
    await enqueue(tx, 'planning.mindGaps', { debtorId }, `gaps:${debtorId}`)
    return yes({})
  })
