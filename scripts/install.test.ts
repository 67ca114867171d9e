import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = fs.mkdtempSync(join(tmpdir(), 'combinado-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

type Package = { version: string; dev?: boolean; optional?: boolean }
type Packages = Record<string, Package>
type Difference = (wanted: Packages, installed: Packages, tests: boolean) => string | undefined
const installer: string = './install.mjs' // plain JavaScript, which has no types
const { difference } = (await import(installer)) as { difference: Difference }

const pg = { 'node_modules/pg': { version: '8.0.0' } }
const stories = [
  ['what the lock says is there', pg, pg, true, undefined],
  ['a package is missing', pg, {}, true, 'pg'],
  [
    'a package is of an earlier version',
    pg,
    { 'node_modules/pg': { version: '7.0.0' } },
    true,
    'pg',
  ],
  ['a package for another system', lacks({ optional: true }), {}, true, undefined],
  ['a test needs its package', lacks({ dev: true }), {}, true, '@a/b'],
  ['without tests it may be missing', lacks({ dev: true }), {}, false, undefined],
  ['the project itself is no package', { '': { version: '2.0.0' } }, {}, true, undefined],
] as const

function lacks(facts: object): Packages {
  return { 'node_modules/x/node_modules/@a/b': { version: '1.0.0', ...facts } }
}

for (const [story, wanted, installed, tests, answer] of stories) {
  test(`${story}: ${answer ? `install, for ${answer}` : 'nothing to install'}`, () => {
    assert.equal(difference(wanted, installed, tests), answer)
  })
}

function start(program: string, ...words: string[]) {
  const file = join(folder, 'program.ts')
  fs.writeFileSync(file, program)
  return spawn(process.execPath, [join(root, 'scripts/run.mjs'), file, ...words])
}

test('a program gets its input and arguments, and its output and exit code come back', async () => {
  const program = start(
    `
    const words: string[] = process.argv.slice(2)
    for await (const chunk of process.stdin) process.stdout.write(words.join() + chunk)
    process.exitCode = 7`,
    'um',
    'dois três',
  )
  program.stdin.end('\n{"a":1}\n')
  const ended = once(program, 'exit')
  assert.equal(await text(program.stdout), 'um,dois três\n{"a":1}\n')
  assert.equal(await text(program.stderr), '')
  assert.deepEqual(await ended, [7, null])
})

test('a stop that is said twice in one second is heard once', async () => {
  const program = start(`
    let heard = 0
    process.on('SIGINT', () => { heard += 1 })
    setTimeout(() => { console.log(heard); process.exit(0) }, 700)
    console.log('ready')`)
  await once(program.stdout, 'data')
  program.kill('SIGINT')
  program.kill('SIGINT')
  setTimeout(() => program.kill('SIGINT'), 100)
  assert.equal(await text(program.stdout), '1\n')
})

test('a program whose starter is killed is told to stop', async () => {
  const program = start(`
    process.on('SIGTERM', () => { console.log('told'); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('ready')`)
  await once(program.stdout, 'data')
  program.kill('SIGKILL')
  assert.equal(await text(program.stdout), 'told\n')
})

test('a file that is not there, or not named, is an error', async () => {
  const missing = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'no/such/file.ts'])
  assert.match(await text(missing.stderr), /no\/such\/file\.ts/)
  const nothing = spawn(process.execPath, [join(root, 'scripts/run.mjs')])
  assert.match(await text(nothing.stderr), /Name the file to run/)
})
