import * as api from '../../api/service-facts.ts'
import { no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { inCardOrder } from './service-fact.ts'
import * as actions from './service-fact-actions.ts'
import * as store from './service-fact-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listServiceFacts, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) =>
      (await findDebtor(tx, debtorId))
        ? yes({ items: await valueCards(tx, debtorId) })
        : no('unknown-debtor'),
    )
  })
  serve(api.noteServiceFact, (ask, actor) => actions.noteServiceFact(world, actor, ask))
  serve(api.nameProduct, (ask, actor) => actions.nameProduct(world, actor, ask))
}

/** A card for each contract; one of which nothing is told has no facts, and none are invented. */
async function valueCards(tx: Tx, debtorId: string) {
  const facts = await store.listServiceFacts(tx, debtorId)
  return (await store.listDebts(tx, debtorId)).map(({ id, contract, product, creditorName }) => ({
    debtId: id,
    contract,
    product,
    creditorName,
    facts: inCardOrder(facts.filter((fact) => fact.debtId === id)).map(
      ({ debtId: _debt, ...fact }) => fact,
    ),
  }))
}
