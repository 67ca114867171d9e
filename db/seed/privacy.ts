import { system } from '../../server/identity/actor.ts'
import { answerRequest, receiveRequest } from '../../server/privacy/request-actions.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/** What people asked about their own data: two wait, a deletion among them, and one is answered. */
export async function askOfData({ world, office }: Past): Promise<void> {
  const agent = personOf(office, 'agent')
  const people = await world.transaction(
    system(office.agencyId),
    (tx) => tx.rows<{ id: string }>`
      select id from debtor
      where agency_id = ${tx.agencyId} and country = 'BR' and kind = 'person'
        and exists (select from agreement where debtor_id = debtor.id and state = 'kept')
      order by id
      limit 3`,
  )
  const kinds = ['access', 'deletion', 'portability'] as const
  for (const [index, kind] of kinds.entries()) {
    const debtorId = people[index % people.length]?.id
    if (!debtorId) return
    const asked = { debtorId, kind, via: 'call', wish: '', identity: 'call' } as const
    const { requestId } = must(await receiveRequest(world, agent, asked))
    const answer = 'Enviamos o arquivo por e-mail.'
    if (kind === 'portability')
      must(await answerRequest(world, personOf(office, 'supervisor'), { requestId, answer }))
  }
}
