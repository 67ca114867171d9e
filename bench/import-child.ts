// Takes one file in, alone in its process, so that its memory is its own. Prints one JSON line.
import { addCreditor, addPortfolio } from '../server/creditors/actions.ts'
import { system } from '../server/identity/actor.ts'
import { loadImport } from '../server/imports/actions.ts'
import { fileSource } from '../server/imports/file.gateway.ts'
import { loadImportRows } from '../server/imports/load-actions.ts'
import { readImportFile } from '../server/imports/read-actions.ts'
import { receiveImport } from '../server/imports/receive-actions.ts'
import { findImport } from '../server/imports/store.ts'
import { startLog } from '../server/platform/log.ts'
import { openWorld, realClock } from '../server/platform/world.ts'
import { timed } from './bench.ts'

const [databaseUrl = '', path = ''] = process.argv.slice(2)
const log = startLog('error')
const world = openWorld({ databaseUrl, clock: realClock(), log, connectionsMax: 4 })
const { rows } = await world.pool.query<{ id: string }>(
  `insert into agency (name, country, zone, created_at)
   values ('Medida', 'BR', 'America/Sao_Paulo', now()) returning id`,
)
const agencyId = rows[0]?.id ?? ''
const actor = system(agencyId)
const creditor = { name: 'Provedor', document: null, country: 'BR' as const }
const noPix = { pixKey: null, pixName: null, pixCity: null }
const added = await addCreditor(world, actor, { ...creditor, ...noPix })
if (!added.ok) throw new Error(added.refusal)
const { creditorId } = added.value
const made = await addPortfolio(world, actor, { creditorId, name: 'Carteira' })
if (!made.ok) throw new Error(made.refusal)
const { portfolioId } = made.value

const source = await fileSource(path)
if (!source) throw new Error(`no file at ${path}`)
const upload = { portfolioId, fileName: 'medida.csv', pieces: source.open() }
const [receiveMs, received] = await timed(() => receiveImport(world, actor, upload))
if (!received.ok) throw new Error(received.refusal)
const { importId } = received.value
const [readMs] = await timed(() => readImportFile(world, agencyId, importId))
const withdrawMissing = false
const [loadMs] = await timed(async () => {
  await loadImport(world, actor, { importId, withdrawMissing })
  await loadImportRows(world, agencyId, importId)
})
const found = await world.transaction(actor, (tx) => findImport(tx, importId))
await world.close()
const { state, report, problem } = found ?? {}
if (state !== 'loaded') throw new Error(`not loaded: ${state} ${JSON.stringify(problem)}`)
const rowsAccepted = report?.rowsAccepted ?? 0
const rssMaxMiB = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ receiveMs, readMs, loadMs, rowsAccepted, rssMaxMiB }))
