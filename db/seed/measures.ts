import { dayAt } from '../../kit/dates.ts'
import { followAll } from '../../server/duties/follow-actions.ts'
import { askMeasure, recordPast } from '../../server/duties/measure-actions.ts'
import { proveDelivery, sendNotice } from '../../server/duties/notice-actions.ts'
import { system } from '../../server/identity/actor.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/**
 * What stands against some people: listed before they came and paid since, listed with a first
 * instalment paid, protested, and a cut whose notice has just arrived.
 */
export async function actOnDebts(past: Past): Promise<void> {
  const { world, office, calendar, clock } = past
  const supervisor = personOf(office, 'supervisor')
  const [paid, agreed, ...quiet] = await listChosen(past)
  const evidence = 'Consulta ao cadastro enviada pelo credor'
  const before = String(calendar.today.subtract({ days: 60 }))
  const stood = { act: 'negativate', registry: 'Serasa', sinceOn: before, evidence } as const
  for (const debtId of [paid, agreed])
    if (debtId) must(await recordPast(world, supervisor, { debtId, ...stood }))
  const [cut, listed, protested] = quiet
  if (protested) {
    const protest = { act: 'protest', registry: '2º Tabelionato', sinceOn: null, evidence } as const
    must(await recordPast(world, supervisor, { debtId: protested, ...protest }))
  }
  if (cut) {
    const asked = { debtId: cut, act: 'suspend_service', registry: '' } as const
    const { measureId } = must(await askMeasure(world, supervisor, asked))
    const sent = must(await sendNotice(world, supervisor, { measureId, channel: 'letter' }))
    const deliveredOn = String(dayAt(clock.now(), calendar.zone))
    const proof = { deliveredOn, proof: 'signed-copy', reference: 'via-assinada-0031.pdf' } as const
    must(await proveDelivery(world, supervisor, { ...sent, ...proof }))
  }
  if (listed)
    must(
      await askMeasure(world, supervisor, {
        debtId: listed,
        act: 'negativate',
        registry: 'SPC',
      }),
    )
  await followAll(world, office.agencyId)
}

/** A contract that was paid, one in an agreement under way, and some of people nobody called. */
async function listChosen({ world, office }: Past): Promise<string[]> {
  const rows = await world.transaction(
    system(office.agencyId),
    (tx) => tx.rows<{ id: string }>`
      select id from (
        (select 1 as place, debt.id from debt
          where agency_id = ${tx.agencyId} and exists (select from debt_item item
            where item.agency_id = debt.agency_id and item.debt_id = debt.id
              and item.state = 'settled')
            and not exists (select from debt_item item
              where item.agency_id = debt.agency_id and item.debt_id = debt.id
                and item.state <> 'settled')
          order by debt.id limit 1)
        union all
        (select 2, item.debt_id from debt_item item
          join instalment on instalment.agency_id = item.agency_id
            and instalment.agreement_id = item.agreement_id and instalment.n = 1
            and instalment.paid_on is not null
          where item.agency_id = ${tx.agencyId} and item.state = 'open'
          order by item.debt_id limit 1)
        union all
        (select 3, debt.id from debt
          join creditor on creditor.agency_id = debt.agency_id and creditor.id = debt.creditor_id
          where debt.agency_id = ${tx.agencyId} and creditor.sector = 'telecom_isp'
            and not exists (select from call where call.debtor_id = debt.debtor_id)
            and not exists (select from agreement where agreement.debtor_id = debt.debtor_id)
            and not exists (select from hold where hold.debtor_id = debt.debtor_id)
            and not exists (select from undue_mark where undue_mark.debtor_id = debt.debtor_id)
          order by debt.id desc limit 3)) chosen
      order by place, id`,
  )
  return rows.map(({ id }) => id)
}
