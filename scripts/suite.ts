// Types, lint and every test; or only the tests that the arguments name. One server for them all.
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { dirname, join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../server/platform/postgres.ts'
import { sweep } from '../server/platform/postgres-place.ts'
import { buildConsole } from './build-console.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const suiteMinutesMax = 20
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopped.abort())
process.chdir(root)
process.exitCode = await suite(process.argv.slice(2))

async function suite(patterns: readonly string[]): Promise<number> {
  const files = testFiles(patterns)
  if (files.length === 0) {
    say(`No test file is named ${patterns.join(' or ') || 'like *.test.ts'}.`)
    return 1
  }
  if (patterns.length === 0 && !(await isSound())) return 1
  const server = await testServer()
  try {
    process.env.COMBINADO_TEST_DATABASE_URL = server.url
    delete process.env.DATABASE_URL // what a test starts must not find anybody's data
    if (!(await isPrepared(files))) return 1
    const options = ['--test', '--test-concurrency=2', '--test-timeout=300000']
    const late = setTimeout(giveUp, suiteMinutesMax * 60_000)
    return await run([...options, ...files]).finally(() => clearTimeout(late))
  } finally {
    await server.stop()
  }
}

/** A file that leaves something open never ends; told to stop, the runner names it. */
function giveUp(): void {
  say(`The tests have run for ${suiteMinutesMax} minutes: stopping what still runs.`)
  stopped.abort()
}

/** The types of both sides and the lint of everything. */
async function isSound(): Promise<boolean> {
  const typescript = 'node_modules/typescript/bin/tsc'
  const steps = [
    ['Types of the server', typescript, '-p', 'tsconfig.server.json'],
    ['Types of the console', typescript, '-p', 'tsconfig.web.json'],
    ['Lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ]
  for (const [name, ...words] of steps) {
    say(`${name} …`)
    if ((await run(words)) !== 0) return false
  }
  return true
}

async function isPrepared(files: readonly string[]): Promise<boolean> {
  const template = 'test/template.ts'
  if (fs.existsSync(template) && (await run([template])) !== 0) return false
  const needsConsole = files.some((file) =>
    /\/(browser|stage)\.ts'/.test(fs.readFileSync(file, 'utf8')),
  )
  return !needsConsole || buildConsole()
}

/** Journeys and simulations first: they take longest, and the rest fits around them. */
function testFiles(patterns: readonly string[]): string[] {
  const outside = /(^|\/)(node_modules|dist|\.[^/]*)(\/|$)/
  const files = fs.globSync('**/*.test.ts', { exclude: (path) => outside.test(path) })
  const isMeant = (file: string) =>
    patterns.some((pattern) => file.includes(pattern) || matchesGlob(file, pattern))
  const meant = files.filter((file) => patterns.length === 0 || isMeant(file))
  const isLong = (file: string) => Number(file.startsWith('test/'))
  return meant.sort((a, b) => isLong(b) - isLong(a) || (a < b ? -1 : 1))
}

async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const dataDir = join(root, `.combinado/test-${process.pid}`)
  const server = await startPostgres({ dataDir, log: say, durable: false })
  sweep(join(dirname(server.dataDir), 'test-'))
  const stop = async () => {
    await server.stop()
    fs.rmSync(server.dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

/** Runs a program under this Node, in a group of its own that ends when we are told to. */
function run(words: readonly string[]): Promise<number> {
  if (stopped.signal.aborted) return Promise.resolve(130)
  return new Promise((resolve, reject) => {
    const leash = new URL('leash.mjs', import.meta.url).href
    const child = spawn(process.execPath, ['--import', leash, ...words], {
      stdio: 'inherit',
      detached: true,
    })
    const end = () => child.pid && process.kill(-child.pid, 'SIGTERM')
    stopped.signal.addEventListener('abort', end)
    child.once('error', reject)
    child.once('exit', (code) => {
      stopped.signal.removeEventListener('abort', end)
      resolve(stopped.signal.aborted ? 130 : (code ?? 1))
    })
  })
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
