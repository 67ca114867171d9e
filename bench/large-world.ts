import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { type Person, system } from '../server/identity/actor.ts'
import { silent } from '../server/platform/log.ts'
import { migrate } from '../server/platform/migrate.ts'
import { heldClock, openWorld, type World } from '../server/platform/world.ts'

/** An agency with 1,000,000 debts of 400,000 people, 300 of them in a conversation now. */
export type LargeWorld = {
  readonly world: World
  readonly databaseUrl: string
  readonly agencyId: string
  /** An agent who is talking with somebody, 1 to 300. */
  agent(n: number): Person
}

/** Each of them has one person on the line. */
export const agentCount = 300

const agencyId = '01990000-0000-7000-8000-000000000001'

/**
 * Made by SQL in a database of its own; kept for the next run while nothing in its making changed.
 */
export async function openLargeWorld(
  adminUrl: string,
  say: (sentence: string) => void,
): Promise<LargeWorld> {
  const databaseUrl = await ensureDatabase(adminUrl, say)
  const clock = heldClock('2026-11-24T10:00:00-03:00')
  const world = openWorld({ databaseUrl, clock, log: silent, connectionsMax: 4 })
  return { world, databaseUrl, agencyId, agent }
}

const agent = (n: number): Person => ({
  kind: 'person',
  agencyId,
  creditorIds: null,
  userId: `agent-${n}`,
  name: `Agente ${n}`,
  role: 'agent',
  locale: 'pt-BR',
})

async function ensureDatabase(adminUrl: string, say: (sentence: string) => void): Promise<string> {
  const name = `combinado_bench_${fingerprint()}`
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const known = 'select datname as name from pg_database where datname like $1'
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ name: string }>(known, ['combinado\\_bench\\_%'])
    if (rows.some((row) => row.name === name)) return url.href
    for (const old of rows) await admin.query(`drop database ${old.name} with (force)`)
    say('Making a world of 1,000,000 debts; this takes some minutes the first time, and 3 GB.')
    const making = new URL(adminUrl)
    making.pathname = '/combinado_bench_making'
    await admin.query('create database combinado_bench_making')
    await fill(making.href)
    await admin.query(`alter database combinado_bench_making rename to ${name}`)
    return url.href
  } finally {
    await admin.end()
  }
}

async function fill(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(text('large-world.sql'))
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

/** Of all that decides what the database holds. */
function fingerprint(): string {
  const migrations = readdirSync(new URL('../db/migrations/', import.meta.url)).sort()
  const files = ['large-world.sql', ...migrations.map((name) => `../db/migrations/${name}`)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(text(file))
  return hash.digest('hex').slice(0, 12)
}

const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

export type Owing = { readonly debtorId: string; readonly portfolioId: string }

/** People who owe something that no agreement covers, from all over the table; always the same. */
export const peopleOf = ({ world, agencyId }: LargeWorld, count: number): Promise<Owing[]> =>
  world.transaction(
    system(agencyId),
    (tx) => tx.rows<Owing>`
      select distinct on (md5(debtor_id::text)) debtor_id, portfolio_id
      from debt_item tablesample system (2) repeatable (1)
      where agency_id = ${tx.agencyId} and state = 'open'
        and not exists (select 1 from agreement where agreement.agency_id = debt_item.agency_id
          and agreement.debtor_id = debt_item.debtor_id)
      order by md5(debtor_id::text)
      limit ${count}`,
  )
