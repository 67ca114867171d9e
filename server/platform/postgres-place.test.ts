import assert from 'node:assert/strict'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { startPostgres } from './postgres.ts'
import { findPlace, reaches, sweep } from './postgres-place.ts'

const folder = fs.mkdtempSync(join(tmpdir(), 'combinado-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

const { uid, gid } = fs.statSync(folder)
const owner = { uid, gid }
const colleague = { uid: uid + 1, gid }
const stranger = { uid: uid + 1, gid: gid + 1 }

const stories = [
  ['its owner enters a closed folder', 0o700, owner, true],
  ['a stranger does not', 0o700, stranger, false],
  ['a stranger enters an open one', 0o755, stranger, true],
  ['a stranger may pass without listing', 0o711, stranger, true],
  ['reading is not entering', 0o744, stranger, false],
  ['the group enters what is open to it', 0o750, colleague, true],
  ['the group does not enter what is open to others only', 0o705, colleague, false],
] as const

for (const [story, mode, runner, answer] of stories) {
  test(`${story}: ${answer ? 'reached' : 'not reached'}`, () => {
    fs.chmodSync(folder, 0o755)
    const inner = join(folder, 'inner')
    fs.mkdirSync(join(inner, 'deep'), { recursive: true })
    fs.chmodSync(inner, mode)
    assert.equal(reaches(join(inner, 'deep'), runner), answer)
    assert.equal(reaches(join(inner, 'not', 'there', 'yet'), runner), answer)
  })
}

test('what a process that is gone left behind is swept, what others made is not', () => {
  const prefix = join(folder, 'test-')
  const gone = '4194305' // above what any system gives
  for (const name of [gone, String(process.pid), 'letters']) fs.mkdirSync(prefix + name)
  sweep(prefix)
  const left = fs.readdirSync(folder).filter((name) => name.startsWith('test-'))
  assert.deepEqual(left.sort(), [`test-${process.pid}`, 'test-letters'].sort())
})

const isRoot = process.getuid?.() === 0

test('an ordinary user keeps everything inside the clone', { skip: isRoot }, () => {
  const wanted = join(folder, 'postgres')
  assert.deepEqual([findPlace(wanted).dataDir, findPlace(wanted).runner], [wanted, undefined])
})

test('root keeps data that nobody could reach in its clone outside it', {
  skip: !isRoot,
}, async () => {
  const closed = join(folder, 'closed')
  fs.mkdirSync(closed, { mode: 0o700 })
  const dataDir = join(closed, 'postgres')
  const heard: string[] = []
  const start = () => startPostgres({ dataDir, log: (line) => heard.push(line) })
  const server = await start()
  await server.stop()
  const again = await start()
  await again.stop()
  assert.match(server.dataDir, /^\/var\/lib\/combinado\/.*\/postgres$/)
  assert.equal(again.dataDir, server.dataDir)
  assert.match(heard.join('\n'), new RegExp(`its data is in ${server.dataDir}`))
  assert.equal(fs.statSync(server.dataDir).mode & 0o777, 0o700)
  fs.rmSync(dirname(server.dataDir), { recursive: true })
})
