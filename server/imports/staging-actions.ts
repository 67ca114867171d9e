import { assert } from '../../kit/assert.ts'
import type { Decision } from '../../kit/decision.ts'
import type { Country } from '../../kit/places.ts'
import type { Actor } from '../identity/actor.ts'
import { type Copier, type CopyValue, copying } from '../platform/copy.ts'
import type { World } from '../platform/world.ts'
import type { DebtRow } from './debt-row.ts'
import type { FileProblem } from './file-kind.ts'
import { openAsTable } from './open-actions.ts'
import { type Batch, readPortfolio } from './read-portfolio.ts'
import {
  refusalTable,
  repairTable,
  rowTable,
  stagedRefusal,
  stagedRepairs,
  stagedRow,
} from './staged-row.ts'
import type { ImportWork } from './store.ts'
import type { Table } from './table.ts'
import type { Report } from './totals.ts'

export type Staging = {
  readonly agencyId: string
  readonly importId: string
  readonly country: Country
  readonly today: string
  /** Whether the rows are still waited for, once it is this work's turn. */
  readonly isWanted: () => Promise<boolean>
  /** Hears how many rows were read and how much of the file is behind, from 0 to 1. */
  readonly tell: (rowsRead: number, progress: number) => Promise<void>
}

/**
 * Reads a table and puts its accepted rows, its refused ones and the repairs where they wait. All
 * or nothing, and from the start: what an earlier try left is taken away in the same transaction.
 * Undefined when somebody else did it meanwhile.
 */
export const stage = (
  world: World,
  table: Table,
  staging: Staging,
): Promise<Decision<Report, FileProblem> | undefined> => {
  const { agencyId, importId, isWanted } = staging
  return copying(world, { agencyId, queue: `stage:${importId}` }, async (copier) => {
    if (!(await isWanted())) return undefined
    await clear(copier, importId)
    const read = await copyRows(copier, table, staging)
    if (!read.ok) await clear(copier, importId)
    return read
  })
}

/** The same rows once more, when the table where they waited has lost them. */
export async function stageAgain(world: World, actor: Actor, work: ImportWork) {
  const opened = await openAsTable(world, actor, work)
  assert(opened.ok, 'a file that was read opens again')
  const { table } = opened.value
  try {
    const { id: importId, country } = work
    const today = await world.transaction(actor, async (tx) => tx.today.toString())
    const { agencyId } = actor
    const isWanted = async () => true
    const tell = async () => {}
    await stage(world, table, { agencyId, importId, country, today, isWanted, tell })
  } finally {
    await table.close()
  }
}

async function clear(copier: Copier, importId: string) {
  for (const table of [rowTable, refusalTable, repairTable])
    await copier.clear(table, 'import_id', importId)
}

async function copyRows(
  copier: Copier,
  table: Table,
  { importId, country, today, tell }: Staging,
): Promise<Decision<Report, FileProblem>> {
  const queue = inTurn()
  const [rows, refusals, repairs] = [rowTable, refusalTable, repairTable].map((into) =>
    waiting((lines) => queue.add(() => copier.write(into, lines))),
  ) as [Waiting, Waiting, Waiting]
  let above: DebtRow | undefined
  const take = (batch: Batch) => {
    for (const row of batch.rows) {
      rows.add(stagedRow(row, { importId, n: rows.count(), country, above }))
      above = row
      if (row.repairs.length > 0) repairs.add(...stagedRepairs(row, importId, repairs.count()))
    }
    for (const row of batch.refused) refusals.add(stagedRefusal(row, importId, refusals.count()))
  }
  const reading = readPortfolio(table, { country, today })
  for (;;) {
    const { value, done } = await reading.next()
    if (done) {
      for (const lines of [rows, refusals, repairs]) await lines.flush()
      await queue.end()
      return value
    }
    take(value)
    for (const lines of [rows, refusals, repairs]) if (lines.isFull()) await lines.flush()
    await tell(rows.count() + refusals.count(), value.progress)
  }
}

const linesMax = 2000

type Lines = readonly (readonly CopyValue[])[]
type Waiting = ReturnType<typeof waiting>

/** Lines on their way into a table, some thousand at a time. */
function waiting(write: (lines: Lines) => Promise<void>) {
  let lines: (readonly CopyValue[])[] = []
  let count = 0
  return {
    count: () => count,
    add: (...more: Lines) => {
      lines.push(...more)
      count += more.length
    },
    isFull: () => lines.length >= linesMax,
    flush: async () => {
      const full = lines
      lines = []
      await write(full)
    },
  }
}

/** One write at a time, while the next is made ready: nobody waits for the database in vain. */
function inTurn() {
  let last: Promise<void> = Promise.resolve()
  return {
    add: async (write: () => Promise<void>) => {
      await last
      last = write()
      last.catch(() => {}) // heard by whoever comes next
    },
    end: () => last,
  }
}
