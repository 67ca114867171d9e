import { assert } from '../../kit/assert.ts'
import { type Cents, toWire, zero } from '../../kit/money.ts'
import * as debtors from '../debtors/intake-store.ts'
import * as debts from '../debts/intake-store.ts'
import { intakeServiceFacts } from '../debts/service-fact-store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { lookOver } from '../platform/copy.ts'
import { enqueue } from '../platform/enqueue.ts'
import { isDatabaseAway } from '../platform/errors.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { missing } from './differences-store.ts'
import { failImport } from './fail-actions.ts'
import { learnLayout } from './layout-store.ts'
import * as loading from './loading-store.ts'
import { stageAgain } from './staging-actions.ts'
import * as staging from './staging-store.ts'
import * as imports from './store.ts'

/** Rows in one transaction: a second's work. */
const stepRows = 20_000

const nothing: imports.Tally = {
  rows: 0,
  cents: 0,
  newItems: 0,
  newCents: 0,
  changedItems: 0,
  returnedItems: 0,
  leftItems: 0,
}

/**
 * Loads the accepted rows, some thousand in each transaction, which notes how far it came: a row is
 * never half in, and what died half way goes on where it stopped.
 */
export async function loadImportRows(world: World, agencyId: string, importId: string) {
  const actor = system(agencyId)
  try {
    await restage(world, actor, importId)
    while (await world.transaction(actor, (tx) => step(tx, importId))) {}
    await lookOverGrown(world, actor, importId)
    await world.transaction(actor, (tx) => finish(tx, actor, importId))
  } catch (error) {
    if (isDatabaseAway(error as Error) || isPassing(error)) throw error
    world.log.error({ importId, error: (error as Error).message }, 'a file was not loaded')
    const problem = { refusal: 'broken', facts: {} }
    await world.transaction(actor, (tx) => failImport(tx, actor, importId, problem))
  }
}

/** Two transactions stood in each other's way; the next try finds it clear. */
const isPassing = (error: unknown) =>
  ['40001', '40P01'].includes((error as { code?: string }).code ?? '')

/** The rows wait in a table without a log, which is empty after a crash of the database. */
async function restage(world: World, actor: Actor, importId: string) {
  const work = await world.transaction(actor, (tx) => imports.findWork(tx, importId))
  const rows = work?.report?.rowsAccepted ?? 0
  if (work?.state !== 'loading' || rows === 0) return
  const last = await world.transaction(actor, (tx) => staging.findStagedRow(tx, importId, rows - 1))
  if (!last) await stageAgain(world, actor, work)
}

/** One transaction of work; false when there is no more. */
async function step(tx: Tx, importId: string): Promise<boolean> {
  const work = await imports.lockImport(tx, importId)
  if (work?.state !== 'loading' || !work.report) return false
  await staging.queueForLoading(tx)
  const from = work.rowsDone
  const to = Math.min(from + stepRows, work.report.rowsAccepted)
  if (from >= to) return false
  await loadRows(tx, work, from, to)
  return true
}

const grownRowsMin = 1000
const grown = ['debtor', 'address', 'contact_point', 'debt', 'debt_item', 'ledger_entry']

/** What comes after a large load, the plan of the day first, is planned by what is there now. */
async function lookOverGrown(world: World, actor: Actor, importId: string) {
  const work = await world.transaction(actor, (tx) => imports.findWork(tx, importId))
  const isGrown = work?.state === 'loading' && (work.tally?.newItems ?? 0) >= grownRowsMin
  if (isGrown) await lookOver(world, grown)
}

async function loadRows(tx: Tx, work: imports.ImportWork, from: number, to: number) {
  const { id: importId, country, locale, portfolioId, creditorId } = work
  const owner = { portfolioId, creditorId, importId }
  await debtors.intakeDebtors(tx, staging.stagedRows(tx, importId, from, to), { country, locale })
  await staging.createIntake(tx)
  const filled = await staging.fillIntake(tx, { importId, country, from, to })
  assert(filled === to - from, 'every row has its person')
  const rows = staging.intakeRows
  await debtors.intakePhones(tx, rows, owner)
  await debtors.intakeEmails(tx, rows, owner)
  await debtors.intakeAddresses(tx, rows, owner)
  await debts.intakeDebts(tx, rows, owner)
  await intakeServiceFacts(tx, rows, owner)
  const opened = await debts.intakeItems(tx, rows, owner)
  const done = await settleKnown(tx, owner, opened, to - from)
  await loading.noteStep(tx, importId, to, added(work.tally ?? nothing, opened, done))
}

type Done = {
  readonly rows: number
  readonly cents: Cents
  readonly changedItems: number
  readonly returnedItems: number
  readonly leftItems: number
}

/** Items that were there before: given back, corrected, or left as they are. */
async function settleKnown(
  tx: Tx,
  owner: debts.IntakeOf,
  opened: debts.Opened,
  rowCount: number,
): Promise<Done> {
  const none = { changedItems: 0, returnedItems: 0, leftItems: 0 }
  if (opened.items === rowCount) return { rows: rowCount, cents: opened.cents, ...none }
  const rows = staging.intakeRows
  const before = await debts.reckonItems(tx, rows, owner)
  if (before.differing + before.withdrawn === 0) return { ...before, ...none }
  const { items: returnedItems } = await debts.returnItems(tx, rows, owner)
  const { items: changedItems } = await debts.correctItems(tx, rows, owner)
  const { rows: found, cents, differing } = await debts.reckonItems(tx, rows, owner)
  return { rows: found, cents, changedItems, returnedItems, leftItems: differing }
}

const added = (tally: imports.Tally, opened: debts.Opened, done: Done): imports.Tally => ({
  rows: tally.rows + done.rows,
  cents: tally.cents + toWire(done.cents),
  newItems: tally.newItems + opened.items,
  newCents: tally.newCents + toWire(opened.cents),
  changedItems: tally.changedItems + done.changedItems,
  returnedItems: tally.returnedItems + done.returnedItems,
  leftItems: tally.leftItems + done.leftItems,
})

/** What was loaded must be what was reported, row by row and to the centavo. */
async function finish(tx: Tx, actor: Actor, importId: string) {
  const work = await imports.lockImport(tx, importId)
  if (work?.state !== 'loading' || !work.report) return
  const { portfolioId, creditorId, layout, report } = work
  const { rows, cents, ...tally } = work.tally ?? nothing
  const { rowsAccepted, rowsRefused, sumOriginalCents } = report
  if (rows !== rowsAccepted || cents !== sumOriginalCents) {
    const facts = { rowsAccepted, rows, sumOriginalCents, cents }
    await failImport(tx, actor, importId, { refusal: 'sums-differ', facts })
    return
  }
  const withdrawn = await withdrawMissing(tx, work)
  await loading.finishLoading(tx, importId)
  await staging.deleteStagedRows(tx, importId)
  if (layout) await learnLayout(tx, creditorId, layout)
  await record(tx, actor, {
    what: 'import.loaded',
    portfolioId,
    facts: {
      importId,
      fileName: work.fileName,
      debtors: report.debtors,
      debts: report.debts,
      rowsAccepted,
      rowsRefused,
      sumOriginalCents,
      ...tally,
      withdrawnItems: withdrawn.items,
      withdrawnCents: withdrawn.cents,
    },
  })
  await enqueue(tx, 'imports.readPast', { importId }, `past:${importId}`)
  await enqueue(tx, 'planning.planDay', {}, 'plan')
}

async function withdrawMissing(tx: Tx, work: imports.ImportWork): Promise<debts.Withdrawn> {
  if (!work.withdrawMissing) return { items: 0, cents: zero }
  return debts.withdrawItems(tx, missing(tx, work), work.id)
}
