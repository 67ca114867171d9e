import type { ReplyOf } from '../../api/endpoint.ts'
import type { listRemittances, readRemittance } from '../../api/remittances.ts'
import type { Day } from '../../kit/dates.ts'
import { add } from '../../kit/money.ts'
import type { Wireable } from '../platform/route.ts'
import { totals as sum, type Totals } from './remittance.ts'
import type { LineRow, Period, Remittance } from './store.ts'

type Listed = Wireable<ReplyOf<typeof listRemittances>>
type Statement = Wireable<ReplyOf<typeof readRemittance>>

/** A screen shows some; the files have all. */
const shownMax = 500

export const presentRow = (row: Remittance): Listed['closed'][number] => ({
  ...row,
  commissionCents: add(
    row.commissionCents,
    row.fixedCents,
    row.keptFeesCents,
    row.keptInterestCents,
  ),
})

type Drafted = { readonly lines: readonly unknown[]; readonly totals: Totals }

export const presentOpen = (
  { creditorId, creditorName, currency, closedThrough, firstOn }: Period,
  { lines, totals }: Drafted,
): Listed['open'][number] => ({
  creditorId,
  creditorName,
  currency: currency ?? 'BRL',
  fromOn: closedThrough?.add({ days: 1 }) ?? firstOn,
  receivedCents: totals.receivedCents,
  netCents: totals.netCents,
  lineCount: lines.length,
})

type Presentable = {
  readonly remittance?: Remittance
  readonly period?: Period
  readonly until: Day
  readonly lines: readonly LineRow[]
  readonly totals: Totals
}

export function present({ remittance, period, until, lines, totals }: Presentable): Statement {
  const owner = remittance ?? period
  const names = [...new Set(lines.map(({ portfolioName }) => portfolioName))].sort()
  return {
    remittance: remittance ? presentRow(remittance) : null,
    creditorId: owner?.creditorId ?? '',
    creditorName: owner?.creditorName ?? '',
    currency: owner?.currency ?? 'BRL',
    fromOn:
      remittance?.fromOn ?? period?.closedThrough?.add({ days: 1 }) ?? period?.firstOn ?? null,
    toOn: until,
    lineCount: lines.length,
    totals,
    byPortfolio: names.map((name) => ({
      name,
      ...sum(lines.filter(({ portfolioName }) => portfolioName === name)),
    })),
    lines: lines.slice(0, shownMax).map(lineShown),
  }
}

/** Only what a reader is shown of a line. */
const lineShown = (line: Presentable['lines'][number]): Statement['lines'][number] => ({
  placementId: line.placementId,
  paymentId: line.paymentId,
  portfolioName: line.portfolioName,
  debtorId: line.debtorId,
  debtorName: line.debtorName,
  agreementId: line.agreementId,
  agreementCode: line.agreementCode,
  means: line.means,
  paidOn: line.paidOn,
  countsOn: line.countsOn,
  ageDays: line.ageDays,
  isCorrection: line.isCorrection,
  reason: line.reason,
  ...sum([line]),
})
