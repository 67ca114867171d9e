import * as ages from '../../api/ages.ts'
import * as api from '../../api/duties.ts'
import * as yearly from '../../api/yearly.ts'
import { no, yes } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { unreadableDay } from '../debts/asked-day.ts'
import { listItems } from '../debts/store.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listCases } from './case-store.ts'
import { countDuties, listDuties } from './duty-store.ts'
import * as interruptions from './interruption-actions.ts'
import * as actions from './measure-actions.ts'
import { listDebtsOf } from './measure-store.ts'
import * as notices from './notice-actions.ts'
import { orderCsv } from './order.ts'
import { agingItems, loadMeasures, orderLines } from './overview-actions.ts'
import { presentDuty, presentVerdict } from './present.ts'
import { measureActs, verdict } from './verdict.ts'
import { issueYearlyBatch, yearlyOverview } from './yearly-actions.ts'

export function routes(doors: Doors, world: World): void {
  reads(doors, world)
  lists(doors, world)
  deeds(doors, world)
}

function reads({ serve }: Doors, world: World): void {
  serve(api.readStandings, async ({ debtorId }, actor) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
      const { packs } = await lawOf(tx)
      const duties = await listDuties(tx, { debtorId, isOpen: true })
      return yes({
        contracts: await contractsOf(tx, debtorId),
        measures: await loadMeasures(tx, { debtorId }),
        duties: duties.map((row) => presentDuty(packs, row, tx.today)),
      })
    })
  })

  serve(ages.readAge, async ({ itemId }, actor) => {
    const allowed = may(actor, 'see-debtors')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const [item] = await listItems(tx, { itemIds: [itemId] })
      if (!item) return no('unknown-item')
      const { lastDayOn, isBarred, interruption } = await interruptions.ageOf(tx, item)
      const {
        id = '',
        kind = 'acknowledgement',
        onDay,
        evidence = '',
        recordedBy = '',
      } = interruption ?? {}
      const known = onDay ? { id, kind, onDay, evidence, recordedBy } : null
      return yes({ lastDayOn, isBarred, interruption: known })
    })
  })
}

async function contractsOf(tx: Tx, debtorId: string) {
  const { packs } = await lawOf(tx)
  const debts = await listDebtsOf(tx, debtorId)
  const cases = await listCases(
    tx,
    debts.map(({ id }) => id),
  )
  return debts.flatMap(({ id: debtId, contract, product, creditorName }) => {
    const about = cases.find((one) => one.debtId === debtId)
    if (!about) return []
    const acts = measureActs.map((act) => ({
      act,
      verdict: presentVerdict(verdict({ packs, about, act }, [], tx.today)),
    }))
    return [{ debtId, contract, product, creditorName, cameOn: about.cameOn, acts }]
  })
}

function lists({ serve }: Doors, world: World): void {
  serve(api.listDuties, async (filter, actor) => {
    const allowed = may(actor, 'see-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const { packs } = await lawOf(tx)
      const rows = await listDuties(tx, { ...filter, isOpen: true })
      const first = rows.toSorted((a, b) => Number(isPaid(b)) - Number(isPaid(a)))
      return yes({ items: first.map((row) => presentDuty(packs, row, tx.today)) })
    })
  })
  serve(api.countDuties, async (_ask, actor) => {
    const allowed = may(actor, 'see-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes(await world.transaction(actor, (tx) => countDuties(tx)))
  })
  serve(api.listMeasures, async ({ state, ...filter }, actor) => {
    const allowed = may(actor, 'see-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const states = state ? [state] : undefined
    const items = await world.transaction(actor, (tx) => loadMeasures(tx, { ...filter, states }))
    return yes({ items })
  })
  serve(ages.listAging, async (filter, actor) => {
    const allowed = may(actor, 'see-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const all = await world.transaction(actor, (tx) => agingItems(tx, filter))
    return yes({ count: all.length, items: all.slice(0, 100) })
  })
  serve(yearly.listYearly, async (_ask, actor) => {
    const allowed = may(actor, 'see-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, (tx) => yearlyOverview(tx)) })
  })
  serve(api.downloadOrder, async ({ act, creditorId }, actor, _request, reply) => {
    const allowed = may(actor, 'do-duties')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const lines = await world.transaction(actor, (tx) => orderLines(tx, { act, creditorId }))
    reply.header('content-type', 'text/csv; charset=utf-8')
    reply.header('content-disposition', `attachment; filename="${act}.csv"`)
    reply.header('cache-control', 'no-store')
    await reply.send(orderCsv(lines, actor.locale))
    return yes({})
  })
}

/** Paid, and it stands all the same: before everything else. */
const isPaid = ({ act, cause }: { readonly act: string; readonly cause: string }): boolean =>
  act === 'delist' && cause === 'paid'

function deeds({ serve }: Doors, world: World): void {
  serve(api.askMeasure, (ask, actor) => actions.askMeasure(world, actor, ask))
  serve(
    api.recordPastMeasure,
    async (ask, actor) =>
      unreadableDay({ sinceOn: ask.sinceOn ?? undefined }) ?? actions.recordPast(world, actor, ask),
  )
  serve(
    api.markMeasureDone,
    async (ask, actor) =>
      unreadableDay({ doneOn: ask.doneOn }) ?? actions.markDone(world, actor, ask),
  )
  serve(
    api.undoMeasure,
    async (ask, actor) =>
      unreadableDay({ endedOn: ask.endedOn }) ?? actions.undoMeasure(world, actor, ask),
  )
  serve(api.withdrawMeasure, (ask, actor) => actions.withdrawMeasure(world, actor, ask))
  serve(api.sendNotice, (ask, actor) => notices.sendNotice(world, actor, ask))
  serve(
    api.proveDelivery,
    async (ask, actor) =>
      unreadableDay({ deliveredOn: ask.deliveredOn }) ?? notices.proveDelivery(world, actor, ask),
  )
  serve(api.withdrawNotice, (ask, actor) => notices.withdrawNotice(world, actor, ask))
  serve(api.issueProtestLetter, ({ measureId }, actor) =>
    notices.issueProtestLetter(world, actor, measureId),
  )
  serve(
    ages.interruptItem,
    async (ask, actor) =>
      unreadableDay({ onDay: ask.onDay }) ?? interruptions.interruptItem(world, actor, ask),
  )
  serve(ages.withdrawInterruption, (ask, actor) =>
    interruptions.withdrawInterruption(world, actor, ask),
  )
  serve(yearly.issueYearlyBatch, (ask, actor) => issueYearlyBatch(world, actor, ask))
}
