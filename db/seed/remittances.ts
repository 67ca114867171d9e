import type { World } from '../../server/platform/world.ts'
import {
  closeRemittance,
  draftOf,
  payOutRemittance,
  publishCommission,
} from '../../server/remittances/actions.ts'
import { type Office, personOf } from './agencies.ts'
import { must } from './must.ts'
import type { Past } from './past.ts'

const commission = {
  bands: [
    { fromDays: 0, pct: '10' },
    { fromDays: 91, pct: '18' },
    { fromDays: 361, pct: '28' },
  ],
  byMeans: [],
  minimumCents: 0,
  fixedCentsPerAgreement: 0,
  feesGoTo: 'agency' as const,
  financedInterestGoesTo: 'creditor' as const,
  withheldPct: '2',
}

/** What the office keeps: Pix lands at the provider itself, all else goes through the office. */
export async function publishCommissions(world: World, office: Office): Promise<void> {
  const owner = personOf(office, 'owner')
  for (const [name, portfolioId] of office.portfolios) {
    const directMeans = name === 'Vale Fibra Internet' ? (['pix'] as const) : []
    const policy = { ...commission, directMeans: [...directMeans] }
    must(await publishCommission(world, owner, { portfolioId, basedOn: 0, policy }))
  }
}

/** The weeks before the last one are closed, and one creditor's is paid. */
export async function handOver({ world, office, calendar }: Past): Promise<void> {
  const owner = personOf(office, 'owner')
  const toOn = calendar.today.subtract({ days: 8 })
  const creditors = await world.transaction(
    owner,
    (tx) => tx.rows<{ id: string }>`
      select distinct creditor_id as id from placement
      where agency_id = ${tx.agencyId} and counts_on <= ${toOn} order by 1`,
  )
  for (const [index, { id: creditorId }] of creditors.entries()) {
    const { lines, totals } = await world.transaction(owner, (tx) => draftOf(tx, creditorId, toOn))
    const seen = { lineCount: lines.length, netCents: Number(totals.netCents) }
    const asked = { creditorId, toOn: String(toOn), ...seen }
    const { remittanceId } = must(await closeRemittance(world, owner, asked))
    if (index > 0) continue
    const paidOutOn = String(calendar.today.subtract({ days: 2 }))
    const paid = { remittanceId, paidOutOn, reference: 'TED 004417' }
    must(await payOutRemittance(world, owner, paid))
  }
}
