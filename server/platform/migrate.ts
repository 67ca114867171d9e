import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/**
 * Brings a database up to date, forward only, each file in its own transaction. A file that was
 * changed after it ran, or that fails, stops the program. Many programs may start at once.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await runMigrations({ connectionString: databaseUrl, logger: quiet })
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('combinado.migrate'))`)
    await client.query(`create table if not exists migration (
      name text primary key, checksum text not null, ran_at timestamptz not null default now())`)
    await client.query('alter table migration enable row level security')
    return await runEach(client)
  } finally {
    await client.end()
  }
}

async function runEach(client: pg.Client): Promise<string[]> {
  const folder = new URL('../../db/migrations/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const { rows } = await client.query<{ name: string; checksum: string }>('select * from migration')
  const known = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const ran: string[] = []
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    const before = known.get(name)
    if (before === checksum) continue
    if (before) throw new Error(`migration ${name} was changed after it ran; write a new one`)
    await runOne(client, name, text, checksum)
    ran.push(name)
  }
  return ran
}

async function runOne(client: pg.Client, name: string, text: string, checksum: string) {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    throw new Error(`migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

const quiet = new Logger(() => () => {})
