// Builds the web console into web/dist, if what it is made of has changed since the last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sweep } from '../server/platform/postgres-place.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'web/dist')
const workshop = join(root, '.combinado/console-')
const stamp = '.built-from'

if (import.meta.main) process.exitCode = buildConsole() ? 0 : 1

/** Answers whether there is nothing left to build. What it says goes to standard error. */
export function buildConsole(): boolean {
  if (!fs.existsSync(join(root, 'web/index.html'))) {
    say('There is no console yet (web/index.html): nothing to build.')
    return true
  }
  const source = fingerprint()
  if (read(join(dist, stamp)) === source) return true
  say('Building the console …')
  sweep(workshop)
  const made = `${workshop}${process.pid}`
  const words = ['build', '--outDir', made, '--emptyOutDir', '--logLevel', 'warn']
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    say(`${stdout}${stderr}\nThe console could not be built; see above.`)
    return false
  }
  fs.writeFileSync(join(made, stamp), source)
  replace(made)
  return true
}

/** Whoever serves the old build finds the new one in its place, whole. */
function replace(made: string): void {
  const old = `${made}-old`
  if (fs.existsSync(dist)) fs.renameSync(dist, old)
  fs.renameSync(made, dist)
  fs.rmSync(old, { recursive: true, force: true })
}

/** One text for all that the build reads. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const single = ['package-lock.json', 'tsconfig.web.json', 'vite.config.ts']
  for (const path of [...single, ...['web', 'api', 'kit'].flatMap(sources)]) {
    hash.update(`${path}\n${read(join(root, path)) ?? ''}\n`)
  }
  return hash.digest('hex')
}

function sources(folder: string): string[] {
  const entries = fs.readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return entries
    .filter((path) => !/^dist|\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => fs.statSync(join(root, path)).isFile())
    .sort()
}

function read(path: string): string | undefined {
  return fs.existsSync(path) ? fs.readFileSync(path, 'latin1') : undefined
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
