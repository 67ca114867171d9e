import { type ChildProcess, spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { guard, stopper } from './postgres-guard.ts'
import { initialise, passwordOf } from './postgres-initialise.ts'
import { lockOf, untilFree } from './postgres-lock.ts'
import { findPlace, type Place } from './postgres-place.ts'
import { settingsFor } from './postgres-settings.ts'

export type PostgresOptions = {
  /** The folder of the cluster, made when it is missing. Its parent belongs to the clone. */
  readonly dataDir: string
  /** Hears, in sentences for the person who started it, where the data is and what goes wrong. */
  readonly log: (sentence: string) => void
  /** The port to prefer; the next free one is taken, and said, when it is in use. */
  readonly port?: number
  /** False trades safety for speed: for tests, whose data may be lost with the machine. */
  readonly durable?: boolean
  /** The database of the answer's url, made when it is missing. */
  readonly database?: string
}

export type Postgres = {
  /** For the superuser of the cluster, over TCP on this machine only. */
  readonly url: string
  /** Where the data really is. */
  readonly dataDir: string
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm installed, and answers when it takes connections. It stops with
 * `stop`, and by itself (cleanly) when this process is gone, however it went; Ctrl-C reaches only
 * this process. Throws when the data is held by another process or was made by another version.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { durable = true, database = 'postgres', log } = options
  const place = findPlace(options.dataDir)
  await initialise(place, durable)
  const stranger = await untilFree(place.dataDir, log)
  const server = await launch(place, { durable, log, port: options.port, stranger })
  const stop = stopper(server.child, log)
  try {
    const password = passwordOf(place.dataDir)
    const url = `postgres://postgres:${password}@127.0.0.1:${server.port}/`
    await makeDatabase(url, database)
    if (durable) log(`PostgreSQL runs on port ${server.port}; its data is in ${place.dataDir}`)
    return { url: url + database, dataDir: place.dataDir, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Launch = {
  readonly durable: boolean
  readonly log: (sentence: string) => void
  readonly port: number | undefined
  /** A living process that has the number of an earlier server, and is none. */
  readonly stranger: number | undefined
}

async function launch(place: Place, { durable, log, port, stranger }: Launch) {
  for (const attempt of [1, 2, 3]) {
    const chosen = await freePort(attempt === 1 ? port : undefined)
    if (attempt === 1 && port && chosen !== port) {
      log(`Port ${port} is in use; PostgreSQL takes ${chosen}`)
    }
    const child = spawnServer(place, chosen, durable, stranger)
    guard(child, log)
    if (await isReady(child, place.dataDir)) return { child, port: chosen }
    if (/Address already in use/.test(tail(place.dataDir))) continue
    throw new Error(`PostgreSQL did not start:\n${tail(place.dataDir)}`)
  }
  throw new Error('PostgreSQL found no free port on 127.0.0.1')
}

function spawnServer(place: Place, port: number, durable: boolean, stranger?: number) {
  const log = logOf(place.dataDir)
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const out = fs.openSync(log, size > 10_000_000 ? 'w' : 'a')
  const child = spawn(
    join(place.bin, 'postgres'),
    ['-D', place.dataDir, ...settingsFor(port, durable)],
    {
      ...place.runner,
      cwd: '/',
      // PostgreSQL takes no lock file of its "grandparent" for that of a living server.
      env: { LC_ALL: 'C', TZ: 'UTC', ...(stranger && { PG_GRANDPARENT_PID: String(stranger) }) },
      detached: true, // Ctrl-C is for us, not for it
      stdio: ['ignore', out, out],
    },
  )
  fs.closeSync(out)
  child.on('error', (error) => fs.appendFileSync(log, `${error.message}\n`))
  return child
}

const logOf = (dataDir: string) => join(dataDir, 'server.log')

const tail = (dataDir: string) =>
  fs.readFileSync(logOf(dataDir), 'utf8').trimEnd().split('\n').slice(-12).join('\n')

/** The server says so in its lock file, which is how PostgreSQL's own tools ask. */
async function isReady(child: ChildProcess, dataDir: string): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const [pid, , , , , , , state] = lockOf(dataDir)
    if (Number(pid) === child.pid && state?.trim() === 'ready') return true
    await wait(20)
  }
  return false
}

/** A free port of 127.0.0.1: the preferred one if it is. */
function freePort(preferred = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (preferred ? resolve(freePort()) : reject(error)))
    probe.listen(preferred, '127.0.0.1', () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

async function makeDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}postgres` })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
