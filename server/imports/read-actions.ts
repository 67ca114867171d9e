import { type Actor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { isDatabaseAway } from '../platform/errors.ts'
import type { World } from '../platform/world.ts'
import { differencesOf } from './differences-actions.ts'
import { failImport } from './fail-actions.ts'
import { openAsTable } from './open-actions.ts'
import { preview } from './read-portfolio.ts'
import { stage } from './staging-actions.ts'
import * as imports from './store.ts'
import type { Table } from './table.ts'

/**
 * The dry run of a file that came in: how it is read, what it gives, what it would change. Starts
 * from the beginning each time, so one that died half way is repaired by running it again.
 */
export async function readImportFile(world: World, agencyId: string, importId: string) {
  const actor = system(agencyId)
  const work = await world.transaction(actor, (tx) => imports.findWork(tx, importId))
  if (work?.state !== 'reading') return
  try {
    await read(world, actor, work)
  } catch (error) {
    if (isDatabaseAway(error as Error)) throw error
    world.log.error({ importId, error: (error as Error).message }, 'a file was not read')
    await giveUp(world, actor, work, { refusal: 'broken', facts: {} })
  }
}

async function read(world: World, actor: Actor, work: imports.ImportWork) {
  const opened = await openAsTable(world, actor, work)
  if (!opened.ok) return giveUp(world, actor, work, opened)
  const { table, sheets } = opened.value
  try {
    const rows = (await preview(table)).map(shortened)
    const { layout, missing } = table
    await world.transaction(actor, (tx) =>
      imports.noteLook(tx, work.id, {
        layout,
        preview: rows,
        missingFields: [...missing],
        sheets,
      }),
    )
    if (missing.length > 0) {
      await world.transaction(actor, (tx) => imports.askForLayout(tx, work.id))
      return
    }
    await dryRun(world, actor, work, table)
  } finally {
    await table.close()
  }
}

const cellLengthMax = 200

const shortened = ({ line, cells }: { line: number; cells: readonly string[] }) => ({
  line,
  cells: cells.map((cell) => cell.slice(0, cellLengthMax)),
})

async function dryRun(world: World, actor: Actor, work: imports.ImportWork, table: Table) {
  const { id: importId, country } = work
  const today = await world.transaction(actor, async (tx) => tx.today.toString())
  const tell = progressTeller(world, actor, importId)
  const staged = await stage(world, table, {
    agencyId: actor.agencyId,
    importId,
    country,
    today,
    isWanted: () => isReading(world, actor, importId),
    tell,
  })
  if (!staged) return
  if (!staged.ok) return giveUp(world, actor, work, staged)
  const report = staged.value
  await world.transaction(actor, async (tx) => {
    const differences = await differencesOf(tx, work)
    const done = await imports.finishReading(tx, importId, report, differences)
    if (done === 0) return
    const { rowsAccepted, rowsRefused, sumOriginalCents } = report
    await record(tx, actor, {
      what: 'import.read',
      portfolioId: work.portfolioId,
      facts: { importId, fileName: work.fileName, rowsAccepted, rowsRefused, sumOriginalCents },
    })
  })
}

const isReading = (world: World, actor: Actor, importId: string) =>
  world.transaction(
    actor,
    async (tx) => (await imports.findWork(tx, importId))?.state === 'reading',
  )

const tellMs = 1000

/** About once a second: rows read, and how many there will be if the rest is like the beginning. */
function progressTeller(world: World, actor: Actor, importId: string) {
  let toldAt = performance.now()
  return async (rowsRead: number, progress: number) => {
    const at = performance.now()
    if (at - toldAt < tellMs) return
    toldAt = at
    const total = progress > 0 ? Math.max(rowsRead, Math.round(rowsRead / progress)) : null
    await world.transaction(actor, (tx) => imports.noteProgress(tx, importId, rowsRead, total))
  }
}

const giveUp = (world: World, actor: Actor, { id }: imports.ImportWork, problem: imports.Problem) =>
  world.transaction(actor, (tx) => failImport(tx, actor, id, problem))
