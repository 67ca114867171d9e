import { after } from 'node:test'
import pg from 'pg'
import type { Role } from '../api/shapes.ts'
import type { Person } from '../server/identity/actor.ts'
import { silent } from '../server/platform/log.ts'
import { type Outside, openOutside } from '../server/platform/outside.ts'
import { heldClock, openWorld, type World } from '../server/platform/world.ts'

/** The empty, migrated database that every test file gets a copy of. */
export const templateName = 'combinado_template'

export type TestWorld = {
  readonly world: World
  readonly clock: ReturnType<typeof heldClock>
  readonly databaseUrl: string
  /** A new agency with one person of each role. */
  newAgency(name?: string): Promise<TestAgency>
  /** Statements as the owner of the tables, past every policy: to look, and to make ready. */
  owner: pg.Pool
}

export type TestAgency = {
  readonly agencyId: string
  person(role: Role, creditorIds?: readonly string[]): Person
}

/**
 * A database of this test file's own, with a clock that it holds. Tuesday, 24 November 2026, 10:00
 * in São Paulo.
 */
export async function openTestWorld(
  now = '2026-11-24T10:00:00-03:00',
  outside: Outside = testOutside,
): Promise<TestWorld> {
  const adminUrl = adminDatabaseUrl()
  const name = `combinado_test_${process.pid}_${Math.trunc(performance.now() * 1000)}`
  await asAdmin(adminUrl, `create database ${name} template ${templateName}`)
  const databaseUrl = withDatabase(adminUrl, name)
  const clock = heldClock(now)
  const world = openWorld({ databaseUrl, clock, log: silent, connectionsMax: 8, outside })
  const owner = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  owner.on('error', () => {})
  after(async () => {
    await world.close()
    await owner.end()
    await asAdmin(adminUrl, `drop database if exists ${name} with (force)`)
  })
  return { world, clock, databaseUrl, owner, newAgency: (called) => newAgency(owner, called) }
}

/** Meets only servers of the test's own, on this machine. */
const testOutside = openOutside({
  secretsKey: 'segredo-so-dos-testes-com-mais-de-32-letras',
  mayReachPrivate: true,
})

async function newAgency(owner: pg.Pool, called = 'Assessoria Teste'): Promise<TestAgency> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into agency (name, country, zone, created_at)
     values ($1, 'BR', 'America/Sao_Paulo', now()) returning id`,
    [called],
  )
  const agencyId = rows[0]?.id ?? ''
  await owner.query('insert into auth.organization (id, name, slug) values ($1, $2, $1)', [
    agencyId,
    called,
  ])
  for (const role of ['owner', 'supervisor', 'agent', 'viewer']) {
    await owner.query(
      `with made as (
         insert into auth."user" (id, name, email) values ($1, $2, $3) returning id)
       insert into auth.member (id, "organizationId", "userId", role)
       select $1, $4, id, $5 from made`,
      [`${agencyId}-${role}`, `${role} de teste`, `${role}@${agencyId}.test`, agencyId, role],
    )
  }
  const person = (role: Role, creditorIds: readonly string[] = []): Person => ({
    kind: 'person',
    agencyId,
    userId: `${agencyId}-${role}`,
    name: `${role} de teste`,
    role,
    locale: 'pt-BR',
    creditorIds: role === 'viewer' ? creditorIds : null,
  })
  return { agencyId, person }
}

export function adminDatabaseUrl(): string {
  const url = process.env.COMBINADO_TEST_DATABASE_URL
  if (!url) throw new Error('run tests with `npm test`, which starts a database for them')
  return url
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** Two programs may copy the template at once; PostgreSQL lets only one at a time, so we queue. */
export async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('combinado.databases'))`)
    await client.query(statement)
  } finally {
    await client.end()
  }
}
