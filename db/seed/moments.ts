import { system } from '../../server/identity/actor.ts'
import { keepCases } from '../../server/profiles/case-actions.ts'
import { correctProfile, overrideSituation } from '../../server/profiles/correction-actions.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/** Ended agreements become cases; two people told an agent what no record says. */
export async function noteMoments({ world, office }: Past): Promise<void> {
  await keepCases(world, office.agencyId)
  const agent = personOf(office, 'agent')
  const people = await world.transaction(
    system(office.agencyId),
    (tx) => tx.rows<{ debtorId: string; portfolioId: string }>`
      select distinct on (debtor_id) debtor_id, portfolio_id from debt_item
      where agency_id = ${tx.agencyId} and state = 'open' and agreement_id is null
        and exists (select from attempt where attempt.agency_id = debt_item.agency_id
          and attempt.debtor_id = debt_item.debtor_id and right_party)
      order by debtor_id, portfolio_id
      limit 2`,
  )
  const [one, other] = people
  if (!one || !other) return
  const said = { reason: 'person-said', does: 'holds' } as const
  must(await correctProfile(world, agent, { ...one, ...said, circumstance: 'tight-month' }))
  must(
    await overrideSituation(world, agent, {
      ...{ ...other, part: 'when', choice: 'afternoon', because: 'person-asked' },
    }),
  )
}
