import type { Country } from '../../kit/places.ts'
import { type Actor, system } from '../identity/actor.ts'
import { loadImport } from '../imports/actions.ts'
import type { Source } from '../imports/encoding.ts'
import { loadImportRows } from '../imports/load-actions.ts'
import { readImportFile } from '../imports/read-actions.ts'
import { receiveImport } from '../imports/receive-actions.ts'
import { listRefusals, listRepairs } from '../imports/refusal-store.ts'
import { findImport, findWork, type ImportWork } from '../imports/store.ts'
import type { World } from '../platform/world.ts'
import { type Wrong, wrong } from './command.ts'
import { unreadable } from './unreadable.ts'

export type Asked = {
  readonly path: string
  readonly portfolio: string
  /** The agency that has the portfolio, when several have one of that name. */
  readonly agency: string | undefined
  /** Of a dry run: a portfolio of the database brings its own. */
  readonly country: Country | undefined
  readonly isDryRun: boolean
  readonly isWithdrawing: boolean
}

/** Takes a file into the portfolio of a name, as a person at the console would, and says how. */
export async function loadFile(
  world: World | undefined,
  asked: Asked,
  source: Source,
): Promise<unknown> {
  if (!world)
    return wrong('no-database', 'DATABASE_URL is not set: name a database, or add --dry-run')
  try {
    const portfolio = await portfolioNamed(world, asked)
    if ('error' in portfolio) return portfolio
    return await load(world, system(portfolio.agencyId), portfolio.id, { asked, source })
  } finally {
    await world.close()
  }
}

type Found = { readonly id: string; readonly agencyId: string; readonly country: Country }

async function portfolioNamed(world: World, { portfolio, agency }: Asked): Promise<Found | Wrong> {
  const { rows } = await world.pool.query<Found>(
    `select portfolio.id, portfolio.agency_id as "agencyId", portfolio.country
     from portfolio join agency on agency.id = portfolio.agency_id
     where portfolio.name = $1 and ($2::text is null or agency.name = $2)
     order by agency.name`,
    [portfolio, agency ?? null],
  )
  const [found, another] = rows
  const name = JSON.stringify(portfolio)
  if (!found)
    return wrong('no-such-portfolio', `portfolio is ${name}: give the name of one`, 'portfolio')
  if (another)
    return wrong(
      'many-portfolios',
      `portfolio is ${name}, which ${rows.length} agencies have: add --agency NAME`,
      'agency',
    )
  return found
}

async function load(
  world: World,
  actor: Actor,
  portfolioId: string,
  { asked, source }: { readonly asked: Asked; readonly source: Source },
) {
  const fileName = asked.path.split(/[\\/]/).at(-1) ?? asked.path
  const pieces = source.open()
  const received = await receiveImport(world, actor, { portfolioId, fileName, pieces })
  if (!received.ok) return unreadable(asked.path, received.refusal, received.facts)
  const { importId, isKnown } = received.value
  if (!isKnown) await readImportFile(world, actor.agencyId, importId)
  const read = await settled(world, actor, importId, 'reading')
  if (read.state === 'read') {
    await loadImport(world, actor, { importId, withdrawMissing: asked.isWithdrawing })
    await loadImportRows(world, actor.agencyId, importId)
  }
  const work = await settled(world, actor, importId, 'loading')
  if (work.state === 'loaded') return report(world, actor, work, isKnown)
  if (work.problem) return unreadable(asked.path, work.problem.refusal, work.problem.facts)
  const found = await world.transaction(actor, (tx) => findImport(tx, importId))
  const missing = (found?.missingFields ?? []).join(', ')
  return unreadable(asked.path, 'missing-columns', { missing })
}

/** A worker that runs beside us may have taken the work: then we wait for it. */
async function settled(
  world: World,
  actor: Actor,
  importId: string,
  state: 'reading' | 'loading',
): Promise<ImportWork> {
  for (;;) {
    const work = await world.transaction(actor, (tx) => findWork(tx, importId))
    if (!work) throw new Error('the import went away')
    if (work.state !== state) return work
    await new Promise((done) => setTimeout(done, 200))
  }
}

const linesMax = 2_000_000

async function report(world: World, actor: Actor, work: ImportWork, isKnown: boolean) {
  const refused = await world.transaction(actor, (tx) => listRefusals(tx, work.id, 0, linesMax))
  const repaired = await world.transaction(actor, (tx) => listRepairs(tx, work.id, 0, linesMax))
  const { rowsRead, rowsAccepted, debtors, debts, sumOriginalCents } = work.report ?? {}
  const { newItems = 0, changedItems = 0, leftItems = 0 } = work.tally ?? {}
  return {
    importId: work.id,
    isKnown,
    rowsRead,
    rowsAccepted,
    debtors,
    debts,
    sumOriginalCents,
    newItems,
    changedItems,
    leftItems,
    refused: refused.map(({ line, reason }) => ({ line, reason })),
    repaired: repaired.map(({ line, field, before, after }) => ({
      line,
      field,
      from: before,
      to: after,
    })),
  }
}
