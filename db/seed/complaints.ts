import { openComplaint, type Told } from '../../server/complaints/actions.ts'
import { openFromCall } from '../../server/complaints/call-actions.ts'
import * as cases from '../../server/complaints/case-actions.ts'
import { watchComplaints } from '../../server/complaints/night-actions.ts'
import { system } from '../../server/identity/actor.ts'
import { personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

/** Cases that came in: one late, one near its last day, one of nobody we know, one closed. */
export async function hearComplaints(past: Past): Promise<void> {
  const { world, office, calendar } = past
  const supervisor = personOf(office, 'supervisor')
  const { today } = calendar
  const told = (more: Partial<Told> & Pick<Told, 'channel' | 'causes' | 'story'>): Told => ({
    onDay: today.subtract({ days: 9 }),
    ...more,
  })
  const [first, second, third] = await listQuiet(past)
  must(
    await openComplaint(
      world,
      supervisor,
      told({
        channel: 'procon',
        number: 'CIP 35.011.2026',
        debtorId: first,
        onDay: today.subtract({ days: 14 }),
        dueOn: today.subtract({ days: 1 }),
        causes: ['wrong-amount'],
        story: 'Diz que a multa não estava no contrato e pede o demonstrativo do valor.',
      }),
    ),
  )
  must(
    await openComplaint(
      world,
      supervisor,
      told({
        channel: 'consumidor-gov',
        number: '2026.11/00004417',
        debtorId: second,
        causes: ['already-paid', 'too-many-contacts'],
        story: 'Pagou no caixa e continua recebendo ligações.',
      }),
    ),
  )
  must(
    await openComplaint(
      world,
      supervisor,
      told({
        channel: 'reclame-aqui',
        complainant: 'Cliente de Joinville',
        onDay: today.subtract({ days: 2 }),
        causes: ['conduct'],
        story: 'Conta que foi tratado com pressa.',
      }),
    ),
  )
  const ended = must(
    await openComplaint(
      world,
      supervisor,
      told({
        channel: 'anatel',
        number: '20261100773',
        debtorId: third,
        causes: ['service'],
        story: 'A internet ficou três dias parada e a fatura veio inteira.',
      }),
    ),
  )
  const answer = 'O credor abateu os três dias na fatura e mandou o novo boleto.'
  must(await cases.answerComplaint(world, supervisor, { ...ended, answer }))
  const end = { result: 'resolved', rootCause: 'service', reason: 'Abatimento de três dias feito' }
  must(await cases.closeComplaint(world, supervisor, { ...ended, ...end }))
  await openFromCalls(past)
  await watchComplaints(world, office.agencyId)
}

/** What the worker would have made of calls that ended with "Procon". */
async function openFromCalls({ world, office }: Past): Promise<void> {
  const { agencyId } = office
  const calls = await world.transaction(
    system(agencyId),
    (tx) => tx.rows<{ callId: string }>`
      select id as call_id from call
      where agency_id = ${tx.agencyId} and outcome = 'PROC'
      order by closed_at
      limit 20`,
  )
  for (const { callId } of calls) must(await openFromCall(world, { agencyId, callId, number: '' }))
}

/** People whom no other story needs. */
async function listQuiet({ world, office }: Past): Promise<string[]> {
  const rows = await world.transaction(
    system(office.agencyId),
    (tx) => tx.rows<{ id: string }>`
      select id from debtor
      where agency_id = ${tx.agencyId} and country = 'BR' and kind = 'person'
        and exists (select from debt_item where debtor_id = debtor.id and state = 'open')
        and not exists (select from call where debtor_id = debtor.id)
        and not exists (select from agreement where debtor_id = debtor.id)
        and not exists (select from hold where debtor_id = debtor.id)
      order by id
      limit 3`,
  )
  return rows.map(({ id }) => id)
}
