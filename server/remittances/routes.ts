import type { FastifyReply } from 'fastify'
import * as api from '../../api/remittances.ts'
import { type Day, day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { findPolicy, findPortfolio } from '../creditors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { documentPdf } from '../platform/pdf.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAgencyName } from '../staff/store.ts'
import * as actions from './actions.ts'
import { usualCommissionRule } from './commission.ts'
import { present, presentOpen, presentRow } from './present.ts'
import { totals } from './remittance.ts'
import { type Statement, statementBlocks, statementCsv } from './statement.ts'
import * as remittances from './store.ts'
import { statementWorkbook } from './workbook.gateway.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.listRemittances, async ({ creditorId }, actor) => {
    const allowed = may(actor, 'see-remittances')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const periods = await remittances.listPeriods(tx)
      const wanted = periods.filter((one) => !creditorId || one.creditorId === creditorId)
      const open = []
      for (const period of wanted)
        open.push(presentOpen(period, await actions.draftOf(tx, period.creditorId, tx.today)))
      const closed = await remittances.listRemittances(tx, { creditorId, limit: 200 })
      return yes({ open, closed: closed.map(presentRow) })
    })
  })

  serve(api.readDraft, async ({ creditorId, toOn }, actor) => {
    const allowed = may(actor, 'see-remittances')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const period = await remittances.findPeriod(tx, creditorId)
      if (!period) return no('unknown-creditor')
      const until = toOn ? day(toOn) : lastDay(period, tx.today)
      const draft = await actions.draftOf(tx, creditorId, until)
      return yes(present({ period, until, ...draft }))
    })
  })

  serve(api.readRemittance, async ({ remittanceId }, actor) => {
    const allowed = may(actor, 'see-remittances')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const remittance = await remittances.findRemittance(tx, remittanceId)
      if (!remittance) return no('unknown-remittance')
      const lines = await remittances.listLines(tx, remittanceId)
      return yes(present({ remittance, until: remittance.toOn, lines, totals: totals(lines) }))
    })
  })

  serve(api.downloadRemittance, async ({ remittanceId, format }, actor, _request, reply) => {
    const allowed = may(actor, 'see-remittances')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const found = await world.transaction(actor, (tx) => statementOf(tx, actor, remittanceId))
    if (!found) return no('unknown-remittance')
    await send(reply, format, found)
    return yes({})
  })

  serve(api.closeRemittance, (ask, actor) => actions.closeRemittance(world, actor, ask))
  serve(api.payOutRemittance, (ask, actor) => actions.payOutRemittance(world, actor, ask))
  serve(api.publishCommission, (ask, actor) => actions.publishCommission(world, actor, ask))

  serve(api.readCommission, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'see-remittances')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findPortfolio(tx, portfolioId))) return no('unknown-portfolio')
      const found = await findPolicy(tx, portfolioId, 'commission')
      const usual = { version: 0, madeAt: null, madeBy: 'Combinado', policy: usualCommissionRule }
      const { version, madeAt, madeBy, policy } = found ?? usual
      return yes({ version, madeAt, madeBy, policy: policy as never })
    })
  })
}

/** Yesterday, or the last day of the month before, when that is still open. */
function lastDay({ closedThrough, firstOn }: remittances.Period, today: Day): Day {
  const monthEnd = today.with({ day: 1 }).subtract({ days: 1 })
  const from = closedThrough?.add({ days: 1 }) ?? firstOn
  if (from && !(from.since(monthEnd).sign > 0)) return monthEnd
  return today.subtract({ days: 1 })
}

async function statementOf(
  tx: Tx,
  { locale }: Person,
  remittanceId: string,
): Promise<(Statement & { readonly at: typeof tx.now }) | undefined> {
  const remittance = await remittances.findRemittance(tx, remittanceId)
  if (!remittance) return undefined
  const lines = await remittances.listLines(tx, remittanceId)
  const agencyName = await findAgencyName(tx)
  const { zone, now } = tx
  return { remittance, agencyName, lines, totals: totals(lines), locale, zone, at: now }
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

async function send(
  reply: FastifyReply,
  format: keyof typeof types,
  found: Statement & { readonly at: Tx['now'] },
): Promise<void> {
  const { fromOn, toOn } = found.remittance
  reply.header('content-type', types[format])
  reply.header('cache-control', 'no-store')
  reply.header('content-disposition', `attachment; filename="repasse-${fromOn}-${toOn}.${format}"`)
  await reply.send(await bytesOf(format, found))
}

async function bytesOf(
  format: keyof typeof types,
  found: Statement & { readonly at: Tx['now'] },
): Promise<string | Buffer> {
  if (format === 'csv') return statementCsv(found)
  if (format === 'xlsx') return Buffer.from(await statementWorkbook(found))
  const { creditorName, closedAt } = found.remittance
  const about = { title: `Repasse ${creditorName}`, language: found.locale, at: closedAt }
  return Buffer.from(await documentPdf(about, statementBlocks(found)))
}
