import { readFileSync } from 'node:fs'
import pg from 'pg'
import { silent } from '../server/platform/log.ts'
import { migrate } from '../server/platform/migrate.ts'
import { heldClock, openWorld, type World } from '../server/platform/world.ts'

/** An agency with 100,000 open agreements. */
export type AgreedWorld = { readonly world: World; readonly agencyId: string }

export const agreementCount = 100_000
const agencyId = '01990000-0000-7000-8000-000000000002'

/** Made anew each time, in a database of its own that goes away with the work. */
export async function withAgreedWorld<Value>(
  adminUrl: string,
  say: (sentence: string) => void,
  work: (agreed: AgreedWorld) => Promise<Value>,
): Promise<Value> {
  const name = 'combinado_bench_agreed'
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.query(`create database ${name}`)
    say('Making 100,000 agreements.')
    await fill(url.href)
    const clock = heldClock('2026-11-24T10:00:00-03:00')
    const world = openWorld({ databaseUrl: url.href, clock, log: silent, connectionsMax: 4 })
    try {
      return await work({ world, agencyId })
    } finally {
      await world.close()
    }
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
}

async function fill(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(readFileSync(new URL('agreed-world.sql', import.meta.url), 'utf8'))
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}
