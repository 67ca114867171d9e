import { addAddress, setAddressing } from '../../server/debtors/address-actions.ts'
import { system } from '../../server/identity/actor.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

const told = { provenance: 'consumer_provided', way: 'call' } as const

/** What a few people told of themselves: how they like to be spoken to, and where they live now. */
export async function noteCards({ world, office }: Past): Promise<void> {
  const agent = personOf(office, 'agent')
  const [first, second, third] = await world.transaction(
    system(office.agencyId),
    (tx) =>
      tx.rows<{ id: string; name: string }>`
      select id, name from debtor
      where agency_id = ${tx.agencyId} and kind = 'person'
        and birth_on < ${tx.today.subtract({ years: 55 })}
      order by name
      limit 3`,
  )
  if (!first || !second || !third) return
  const preferredName = first.name.split(' ')[0] ?? null
  const card = { debtorId: first.id, preferredName, treatment: 'a senhora' } as const
  must(await setAddressing(world, agent, card))
  const other = { debtorId: second.id, preferredName: null, treatment: 'o senhor' } as const
  must(await setAddressing(world, agent, other))
  const street = 'Rua das Acácias, 120, apto 31'
  const home = { debtorId: third.id, street, city: 'Joinville', state: 'SC', isMove: true }
  const evidence = 'Contou que se mudou em agosto'
  must(await addAddress(world, agent, { ...home, ...told, evidence, postalCode: '89201-000' }))
}
