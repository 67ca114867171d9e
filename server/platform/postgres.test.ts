import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres } from './postgres.ts'

const folder = fs.mkdtempSync(join(tmpdir(), 'combinado-'))
fs.chmodSync(folder, 0o755)
const dataDir = join(folder, 'José & filhos', 'postgres')
const heard: string[] = []
const options = { dataDir, durable: false, log: (line: string) => heard.push(line) }
after(() => fs.rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0] ?? []
  } finally {
    await client.end()
  }
}

const holder = () => Number(fs.readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('starts in a folder with spaces and accents, and speaks our languages', async () => {
    const server = await startPostgres({ ...options, database: 'combinado' })
    const [lower, sorted, database] = await ask(
      server.url,
      `select lower('ÇÃO'), 'água' < 'bola' collate "pt-x-icu", current_database()`,
    )
    assert.deepEqual([lower, sorted, database], ['ção', true, 'combinado'])
    await ask(server.url, 'create table kept (name text)')
    await ask(server.url, `insert into kept values ('Ana')`)
    await server.stop()
    await server.stop()
    assert.equal(fs.existsSync(join(dataDir, 'postmaster.pid')), false)
  })

  test('keeps its data from one start to the next', async () => {
    const server = await startPostgres({ ...options, database: 'combinado' })
    assert.deepEqual(await ask(server.url, 'select name from kept'), ['Ana'])
    await server.stop()
  })

  test('lets nobody in without its password', async () => {
    const server = await startPostgres(options)
    const stranger = new URL(server.url)
    stranger.password = 'guessed'
    await assert.rejects(ask(stranger.href, 'select 1'), /password authentication failed/)
    await server.stop()
  })

  test('takes the next free port when the preferred one is in use, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const server = await startPostgres({ ...options, port })
    assert.notEqual(new URL(server.url).port, String(port))
    assert.match(heard.join('\n'), new RegExp(`Port ${port} is in use`))
    await server.stop()
    other.close()
    await once(other, 'close')
    const again = await startPostgres({ ...options, port })
    assert.equal(new URL(again.url).port, String(port))
    await again.stop()
  })

  test('ends cleanly when its program is killed, and starts again', async () => {
    const program = `
      import { startPostgres } from ${JSON.stringify(import.meta.resolve('./postgres.ts'))}
      await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false, log() {} })
      process.stdout.write('started')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program])
    await once(child.stdout, 'data')
    fs.truncateSync(join(dataDir, 'server.log'))
    child.kill('SIGKILL')
    const server = await startPostgres(options)
    await server.stop()
    const log = fs.readFileSync(join(dataDir, 'server.log'), 'utf8')
    assert.match(log, /database system is shut down[\s\S]*database system was shut down at/)
  })

  test('is not fooled by a lock file whose number now belongs to another process', async () => {
    const server = await startPostgres(options)
    const lock = fs.readFileSync(join(dataDir, 'postmaster.pid'), 'utf8')
    await server.stop()
    const stranger = spawn('sleep', ['60'], { ...ownerOf(dataDir) })
    fs.writeFileSync(join(dataDir, 'postmaster.pid'), lock.replace(/^\d+/, String(stranger.pid)))
    const again = await startPostgres(options)
    assert.deepEqual(await ask(again.url, 'select 1'), [1])
    await again.stop()
    stranger.kill()
  })

  test('is not started twice over the same data', async () => {
    const server = await startPostgres(options)
    await assert.rejects(startPostgres(options), /holds the database in .*is it started twice/)
    assert.match(heard.join('\n'), /waiting for its end/)
    assert.deepEqual(await ask(server.url, 'select 1'), [1])
    await server.stop()
  })

  test('two clones at once do not meet', async () => {
    const other = { ...options, dataDir: join(folder, 'other', 'postgres') }
    const servers = await Promise.all([startPostgres(options), startPostgres(other)])
    const ports = servers.map(({ url }) => new URL(url).port)
    assert.notEqual(ports[0], ports[1])
    await Promise.all(servers.map(({ stop }) => stop()))
  })

  test('touches nothing that is no database, nor one of another version', async () => {
    const strange = join(folder, 'letters')
    fs.mkdirSync(strange)
    fs.writeFileSync(join(strange, 'dear-ana.txt'), 'Olá')
    await assert.rejects(startPostgres({ ...options, dataDir: strange }), /that is no database/)
    assert.deepEqual(fs.readdirSync(strange), ['dear-ana.txt'])
    const old = join(folder, 'old')
    fs.mkdirSync(old)
    fs.writeFileSync(join(old, 'PG_VERSION'), '15\n')
    await assert.rejects(startPostgres({ ...options, dataDir: old }), /made by PostgreSQL 15/)
  })

  test('says so when it ends by itself', async () => {
    const server = await startPostgres(options)
    process.kill(holder(), 'SIGQUIT')
    while (!heard.some((line) => /ended by itself/.test(line))) await wait(20)
    await server.stop()
  })
})

/** Only a process of the same user is one that PostgreSQL minds. */
function ownerOf(path: string): { uid?: number; gid?: number } {
  const { uid, gid } = fs.statSync(path)
  return process.getuid?.() === 0 ? { uid, gid } : {}
}
