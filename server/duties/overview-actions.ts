import { daysBetween } from '../../kit/dates.ts'
import { yearsUntilBarred } from '../compliance/debt-age.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import { listCases } from './case-store.ts'
import type { Relief } from './cause.ts'
import { listDuties } from './duty-store.ts'
import { listMeasures, type MeasureFilter } from './measure-store.ts'
import { listNotices } from './notice-store.ts'
import type { OrderLine } from './order.ts'
import { listDocumentsOf } from './order-store.ts'
import { listAging, listCountries } from './overview-store.ts'
import { presentMeasure } from './present.ts'
import { toldIn } from './told.ts'
import { type MeasureAct, measureActs, verdict } from './verdict.ts'

/** Measures as screens show them: notices, their proof, and the rule's answer of today. */
export async function loadMeasures(tx: Tx, filter: MeasureFilter) {
  const rows = await listMeasures(tx, filter)
  const notices = await listNotices(tx, { measureIds: rows.map(({ id }) => id) })
  const waiting = rows.filter(({ state }) => state === 'asked')
  const { packs } = await lawOf(tx)
  const cases = await listCases(tx, [...new Set(waiting.map(({ debtId }) => debtId))])
  return rows.map((row) => {
    const about = cases.find(({ debtId }) => debtId === row.debtId)
    return presentMeasure(packs, row, { notices, about }, tx.today)
  })
}

const warningDays = 90

/** What grows too old within some days, of every country with a law about it. */
export async function agingItems(
  tx: Tx,
  {
    creditorId,
    days = warningDays,
  }: { readonly creditorId?: string | undefined; readonly days?: number | undefined },
) {
  const { packs } = await lawOf(tx)
  const found = []
  for (const { country } of await listCountries(tx)) {
    const years = yearsUntilBarred(packs, country, tx.today)
    const untilOn = tx.today.add({ days })
    if (years !== null)
      found.push(...(await listAging(tx, { country, years, untilOn, creditorId })))
  }
  return found.map((row) => ({ ...row, daysLeft: daysBetween(tx.today, row.lastDayOn) }))
}

const isMeasure = (act: string): act is MeasureAct =>
  (measureActs as readonly string[]).includes(act)

/** What may be done today of one act; or what must be undone, whatever its day. */
export async function orderLines(
  tx: Tx,
  {
    act,
    creditorId,
  }: { readonly act: MeasureAct | Relief; readonly creditorId?: string | undefined },
): Promise<OrderLine[]> {
  const lines = isMeasure(act)
    ? await lawfulLines(tx, act, creditorId)
    : await owedLines(tx, act, creditorId)
  const documents = await listDocumentsOf(tx, [...new Set(lines.map(({ debtorId }) => debtorId))])
  return lines.map(({ debtorId, ...line }) => ({
    ...line,
    document: documents.find(({ id }) => id === debtorId)?.document ?? '',
  }))
}

type Undocumented = Omit<OrderLine, 'document'> & { readonly debtorId: string }

async function lawfulLines(tx: Tx, act: MeasureAct, creditorId: string | undefined) {
  const rows = await listMeasures(tx, { act, creditorId, states: ['asked'] })
  const notices = await listNotices(tx, { measureIds: rows.map(({ id }) => id) })
  const { packs } = await lawOf(tx)
  const cases = await listCases(tx, [...new Set(rows.map(({ debtId }) => debtId))])
  return rows.flatMap((row): Undocumented[] => {
    const about = cases.find(({ debtId }) => debtId === row.debtId)
    const told = toldIn(notices.filter(({ measureId }) => measureId === row.id))
    if (!about || verdict({ packs, about, act }, told, tx.today).blockers.length > 0) return []
    const { id: measureId, debtorId, debtorName: name, owedCents: cents } = row
    const { creditorName, contract, registry, dueOn } = row
    const said = { measureId, debtorId, name, creditorName, contract, registry, dueOn, cents }
    return [{ ...said, sinceOn: null, byOn: null }]
  })
}

async function owedLines(tx: Tx, act: Relief, creditorId: string | undefined) {
  const duties = await listDuties(tx, { act, creditorId, isOpen: true })
  const rows = await listMeasures(tx, { measureIds: duties.map(({ measureId }) => measureId) })
  return duties.flatMap((duty): Undocumented[] => {
    const row = rows.find(({ id }) => id === duty.measureId)
    if (!row) return []
    const { measureId, debtorId, debtorName: name, creditorName, contract, registry } = duty
    const { dueOn, owedCents: cents } = row
    const said = { measureId, debtorId, name, creditorName, contract, registry, dueOn, cents }
    return [{ ...said, sinceOn: duty.sinceOn, byOn: duty.dueOn }]
  })
}
