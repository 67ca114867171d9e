import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/imports.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { World } from '../platform/world.ts'
import { learnLayout } from './layout-store.ts'
import { beginLoading } from './loading-store.ts'
import { deleteChunks, isTheSameFile } from './receiving-store.ts'
import { deleteRefusals, deleteRepairs } from './refusal-store.ts'
import { deleteStagedRows } from './staging-store.ts'
import * as imports from './store.ts'

type Asked<Refusal extends string> = Promise<
  Decision<object, 'not-allowed' | 'unknown-import' | 'already-loaded' | 'busy' | Refusal>
>

/** Reads the file again as a person says. Without columns these are looked for again. */
export async function correctLayout(
  world: World,
  actor: Actor,
  { importId, layout: { columns, ...layout } }: AskOf<typeof api.correctLayout>,
): Asked<never> {
  try {
    return await world.transaction(actor, async (tx) => {
      const allowed = may(actor, 'import-portfolios')
      if (!allowed.ok) return allowed
      const work = await imports.lockImport(tx, importId)
      const refused = whyNotTouched(work?.state)
      if (refused || !work) return no(refused ?? 'unknown-import')
      const told = columns.length > 0 ? { ...layout, columns } : layout
      await imports.tellLayout(tx, importId, told)
      await imports.moveImport(tx, importId, 'reading')
      if (columns.length > 0) await learnLayout(tx, work.creditorId, { ...layout, columns })
      const { portfolioId, fileName } = work
      const facts = { importId, fileName }
      await record(tx, actor, { what: 'import.layout-corrected', portfolioId, facts })
      await enqueue(tx, 'imports.read', { importId }, `read:${importId}`)
      return yes({})
    })
  } catch (error) {
    // A failed file that came in a second time: the second is at work.
    if (isTheSameFile(error)) return no('busy')
    throw error
  }
}

function whyNotTouched(state: imports.ImportState | undefined) {
  if (state === undefined || state === 'discarded') return 'unknown-import'
  if (state === 'loaded') return 'already-loaded'
  return state === 'receiving' || state === 'reading' || state === 'loading' ? 'busy' : undefined
}

/** Has what was read loaded. What a newer file lacks is withdrawn only when that is asked. */
export function loadImport(
  world: World,
  actor: Actor,
  { importId, withdrawMissing }: AskOf<typeof api.loadImport>,
): Asked<'not-read-yet' | 'nothing-to-load'> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'import-portfolios')
    if (!allowed.ok) return allowed
    const work = await imports.lockImport(tx, importId)
    if (!work || work.state === 'discarded') return no('unknown-import')
    if (work.state === 'loaded') return no('already-loaded')
    if (work.state === 'loading') return no('busy')
    if (work.state !== 'read' || !work.report) return no('not-read-yet')
    const rowsTotal = work.report.rowsAccepted
    if (rowsTotal === 0) return no('nothing-to-load')
    await beginLoading(tx, importId, { withdrawMissing, rowsTotal })
    const { portfolioId, fileName } = work
    const facts = { importId, fileName, rowsAccepted: rowsTotal, withdrawMissing }
    await record(tx, actor, { what: 'import.confirmed', portfolioId, facts })
    await enqueue(tx, 'imports.load', { importId }, `load:${importId}`)
    return yes({})
  })
}

/** Put aside before it is loaded: its rows and its bytes are let go of, its line stays. */
export function discardImport(
  world: World,
  actor: Actor,
  { importId }: AskOf<typeof api.discardImport>,
): Asked<never> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'import-portfolios')
    if (!allowed.ok) return allowed
    const work = await imports.lockImport(tx, importId)
    const refused = whyNotTouched(work?.state)
    if (refused || !work) return no(refused ?? 'unknown-import')
    await imports.moveImport(tx, importId, 'discarded')
    await deleteStagedRows(tx, importId)
    await deleteRefusals(tx, importId)
    await deleteRepairs(tx, importId)
    await deleteChunks(tx, importId)
    const { portfolioId, fileName } = work
    await record(tx, actor, {
      what: 'import.discarded',
      portfolioId,
      facts: { importId, fileName },
    })
    return yes({})
  })
}
