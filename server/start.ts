import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { atWork, demoPassword, firstDay } from '../db/seed/people.ts'
import { seed } from '../db/seed/seed.ts'
import { buildHttp } from './http.ts'
import { openAuth } from './identity/better-auth.gateway.ts'
import { openPacks } from './law/packs.gateway.ts'
import { type DemoClock, readDemoClock } from './platform/demo-clock.ts'
import { listenAt } from './platform/listen.ts'
import { startLog } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { openOutside } from './platform/outside.ts'
import { startPostgres } from './platform/postgres.ts'
import { openWorld, type World } from './platform/world.ts'
import { readSettings, type Settings } from './settings.ts'
import { isEmpty } from './staff/first-office-actions.ts'
import { startWorker } from './worker.ts'

// npm start: a database of its own unless one is named, everything served and worked in one
// program.

const here = fileURLToPath(new URL('..', import.meta.url))
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)

const settings = readSettings()
const stops: (() => Promise<unknown>)[] = []
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop(0))

try {
  await start(settings, process.argv.slice(2))
} catch (error) {
  process.stderr.write(`Combinado did not start: ${(error as Error).message}\n`)
  await stop(1)
}

/** Everything, or only the parts that are named: `npm start -- http`, `npm start -- worker`. */
async function start(settings: Settings, parts: readonly string[]) {
  const unknown = parts.find((part) => !['http', 'worker', 'migrate'].includes(part))
  if (unknown) throw new Error(`there is no part ${unknown}; there are http, worker and migrate`)
  const isWanted = (part: string) => parts.length === 0 || parts.includes(part)
  openPacks(settings.packsFolder)
  const dataDir = settings.dataDir ?? join(here, '.combinado')
  const databaseUrl = settings.databaseUrl ?? (await ownPostgres(join(dataDir, 'postgres')))
  await migrate(databaseUrl)
  if (!isWanted('http') && !isWanted('worker')) return stop(0)
  const clock = await readDemoClock(databaseUrl, settings.isDemo)
  const secretsKey = settings.secretsKey ?? ownSecret(dataDir, 'secrets-key')
  const { mayReachPrivate, publicUrl } = settings
  const outside = openOutside({ secretsKey, mayReachPrivate, publicUrl })
  const world = openWorld({ databaseUrl, clock, log: startLog(settings.logLevel), outside })
  stops.push(() => world.close())
  if (settings.isDemo) await loadDemo(world, databaseUrl, dataDir)
  if (isWanted('worker')) await work(world, databaseUrl)
  if (isWanted('http')) await serve(settings, { world, databaseUrl, dataDir, clock })
}

/** Before any part of any program works, so that no worker meddles with the past. */
async function loadDemo(world: World, databaseUrl: string, dataDir: string) {
  const secret = settings.authSecret ?? ownSecret(dataDir, 'auth-secret')
  const baseUrl = settings.publicUrl ?? 'http://localhost'
  const auth = openAuth({ databaseUrl, secret, baseUrl, signInsPerMinuteMax: 30 })
  try {
    if (await seed(world, auth, { databaseUrl })) say('The demonstration world is loaded.')
  } finally {
    await auth.close()
  }
}

async function work(world: World, databaseUrl: string) {
  const worker = await startWorker(world, databaseUrl)
  stops.push(() => worker.stop())
  say('The worker is working.')
}

type Ground = {
  readonly world: World
  readonly databaseUrl: string
  readonly dataDir: string
  readonly clock: DemoClock
}

async function serve(settings: Settings, { world, databaseUrl, dataDir, clock }: Ground) {
  const port = await listenAt(settings.host, settings.port, say)
  const baseUrl = settings.publicUrl ?? `http://localhost:${port}`
  const secret = settings.authSecret ?? ownSecret(dataDir, 'auth-secret')
  const auth = openAuth({ databaseUrl, secret, baseUrl, signInsPerMinuteMax: 30 })
  stops.push(() => auth.close())
  const firstOfficeCode = (await isEmpty(world)) ? randomBytes(6).toString('hex') : undefined
  const http = await buildHttp({ world, auth, settings, clock, firstOfficeCode })
  stops.push(() => http.close())
  await http.listen({ host: settings.host, port })
  sayWhereItIs(baseUrl, firstOfficeCode)
}

async function ownPostgres(dataDir: string): Promise<string> {
  mkdirSync(dirname(dataDir), { recursive: true })
  const postgres = await startPostgres({ dataDir, log: say, database: 'combinado' })
  stops.push(() => postgres.stop())
  return postgres.url
}

/** What signs sessions, or seals secrets, outlives a restart because it is kept beside the data. */
function ownSecret(dataDir: string, name: 'auth-secret' | 'secrets-key'): string {
  const file = join(dataDir, name)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const secret = randomBytes(32).toString('hex')
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, secret, { mode: 0o600 })
    return secret
  }
}

function sayWhereItIs(url: string, firstOfficeCode: string | undefined) {
  say(`\ncombinado is at ${url}\n`)
  if (firstOfficeCode)
    say(`Nobody works here yet. Open the first office with the code ${firstOfficeCode}`)
  if (!settings.isDemo) return
  for (const { name, people } of [firstDay, atWork]) {
    say(name)
    for (const person of people) {
      say(`  ${person.role.padEnd(11)} ${person.email.padEnd(38)} ${demoPassword}`)
    }
  }
  say('\nCtrl-C stops everything.')
}

/** In the opposite order of starting; what hangs does not keep the rest from stopping. */
async function stop(code: number) {
  for (const each of stops.splice(0).reverse()) {
    await Promise.race([each().catch(() => {}), new Promise((done) => setTimeout(done, 8000))])
  }
  process.exit(code)
}
