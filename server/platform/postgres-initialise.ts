import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isCluster, makeFolder, type Place, sweep } from './postgres-place.ts'

/** Makes the cluster if there is none, whole or not at all. Throws if it is of another version. */
export async function initialise(place: Place, durable: boolean): Promise<void> {
  const { dataDir, bin } = place
  if (isCluster(dataDir)) return checkVersion(place)
  if (fs.existsSync(dataDir) && fs.readdirSync(dataDir).length > 0) {
    throw new Error(`${dataDir} holds something that is no database; move it away`)
  }
  makeFolder(dirname(dataDir))
  sweep(`${dataDir}.new-`)
  const made = `${dataDir}.new-${process.pid}`
  const secret = writeSecret(place, `${made}.password`)
  makeOwned(place, made)
  try {
    const words = [`--pgdata=${made}`, `--pwfile=${secret}`, ...(durable ? [] : ['--no-sync'])]
    await run(join(bin, 'initdb'), [...words, ...shape], {
      ...place.runner,
      cwd: '/',
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    })
    fs.renameSync(secret, join(made, passwordFile))
    fs.renameSync(made, dataDir)
  } catch (error) {
    fs.rmSync(secret, { force: true })
    fs.rmSync(made, { recursive: true, force: true })
    throw new Error(`the database cannot be made in ${dataDir}: ${said(error)}`, { cause: error })
  }
}

export const passwordOf = (dataDir: string): string =>
  fs.readFileSync(join(dataDir, passwordFile), 'utf8').trim()

const passwordFile = 'combinado.password'
const run = promisify(execFile)

/** Nothing here asks the system for a locale or a zone: a minimal one has none. */
const shape = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--set=timezone=UTC',
  '--set=log_timezone=UTC',
  '--no-instructions',
]

function writeSecret({ runner }: Place, path: string): string {
  fs.writeFileSync(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  if (runner) fs.chownSync(path, runner.uid, runner.gid)
  return path
}

function makeOwned({ runner }: Place, path: string): void {
  fs.mkdirSync(path, { mode: 0o700 })
  if (runner) fs.chownSync(path, runner.uid, runner.gid)
}

function checkVersion({ dataDir, bin }: Place): void {
  const found = fs.readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  const facts = fs.readFileSync(join(bin, '..', 'share', 'postgresql', 'postgres.bki'), 'utf8')
  const ours = /^# PostgreSQL (\d+)/.exec(facts)?.[1]
  if (found === ours) return
  const remedy = `start it with the version that made it, dump it, and load the dump`
  throw new Error(`${dataDir} was made by PostgreSQL ${found}, this is ${ours}: ${remedy}`)
}

const said = (error: unknown): string =>
  String((error as { stderr?: string }).stderr ?? '').trim() || (error as Error).message
