import { system } from '../../server/identity/actor.ts'
import { giveFeedback, setGoal } from '../../server/quality/actions.ts'
import { tellTip, voteTip } from '../../server/tips/actions.ts'
import { bookVisit } from '../../server/visits/actions.ts'
import { findSlots, openOffice } from '../../server/visits/office-actions.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/** An office with people expected, what colleagues told each other, and a goal of the month. */
export async function receivePeople(past: Past): Promise<void> {
  const { world, office } = past
  const supervisor = personOf(office, 'supervisor')
  const agent = personOf(office, 'agent', 0)
  const { officeId } = must(
    await openOffice(world, supervisor, {
      name: 'Boa Conversa, Centro',
      address: 'Rua Felipe Schmidt, 300, sala 12, Florianópolis/SC',
      mapUrl: 'https://www.openstreetmap.org/#map=18/-27.5969/-48.5495',
      place: 'BR-SC',
      creditorId: null,
      slotMinutes: 30,
      capacity: 2,
      hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '08:30', to: '17:30' })),
      closedDays: [],
      keepsHolidays: true,
      bring: 'Um documento com foto e, se tiver, a última fatura',
    }),
  )
  const { days } = must(await findSlots(world, agent, { officeId }))
  const starts = days.flatMap(({ slots }) => slots.slice(2, 6)).map(({ startsAt }) => startsAt)
  for (const [index, person] of (await listQuiet(past)).entries()) {
    const startsAt = String(starts[index * 2])
    must(await bookVisit(world, agent, { ...person, officeId, startsAt }))
  }
  await talk(past)
  const goal = { talks: 120, agreements: 25, firstPayments: 20, kept: 12 }
  must(await setGoal(world, supervisor, { agentId: agent.userId, ...goal }))
  const note = 'Você esperou a pessoa contar tudo antes de propor. Continue assim.'
  must(await giveFeedback(world, supervisor, { agentId: agent.userId, kind: 'well-done', note }))
}

async function talk({ world, office }: Past): Promise<void> {
  const [first, second] = [personOf(office, 'agent', 0), personOf(office, 'agent', 1)]
  const { tipId } = must(
    await tellTip(world, first, {
      kind: 'tip',
      words:
        'Antes de falar de valores, pergunto qual dia do mês é melhor. Quase sempre a pessoa já ' +
        'diz quanto cabe.',
      isAnonymous: false,
    }),
  )
  must(await voteTip(world, second, { tipId, isFor: true }))
  must(
    await tellTip(world, second, {
      kind: 'case',
      words:
        'Uma cliente ficou em silêncio depois da proposta. Esperei, perguntei o que preocupava, ' +
        'e era só o dia do vencimento.',
      isAnonymous: true,
    }),
  )
}

/** People whom no other story needs. */
const listQuiet = ({ world, office }: Past) =>
  world.transaction(
    system(office.agencyId),
    (tx) => tx.rows<{ debtorId: string; portfolioId: string }>`
      select distinct on (debtor.id) debtor.id as debtor_id, item.portfolio_id
      from debtor
      join debt_item item on item.agency_id = debtor.agency_id and item.debtor_id = debtor.id
        and item.state = 'open'
      where debtor.agency_id = ${tx.agencyId} and country = 'BR' and kind = 'person'
        and not exists (select from call where debtor_id = debtor.id)
        and not exists (select from agreement where debtor_id = debtor.id)
        and not exists (select from hold where debtor_id = debtor.id)
        and not exists (select from complaint where complaint.debtor_id = debtor.id)
        and not exists (select from privacy_request request where request.debtor_id = debtor.id)
      order by debtor.id desc
      limit 3`,
  )
