import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { dayAt, type Moment, moment, Temporal } from '../../kit/dates.ts'
import { uuid7 } from '../../kit/id.ts'
import type { Log } from './log.ts'
import { closedOutside, type Outside } from './outside.ts'
import { statements, type Tx } from './sql.ts'
import { typesOfOurs } from './values.ts'

/** Whose rows a transaction may see: an agency's, perhaps only those of some of its creditors. */
export type Scope = {
  readonly agencyId: string
  readonly creditorIds: readonly string[] | null
  /** Who acts, as the lines that triggers write name them. */
  readonly name?: string
}

export type Clock = { now(): Moment }

/** What every action stands on: the database, the clock and the log. Tests hold their own. */
export type World = {
  readonly clock: Clock
  readonly log: Log
  readonly pool: pg.Pool
  readonly outside: Outside
  transaction<Value>(scope: Scope, work: (tx: Tx) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

export type WorldOptions = {
  readonly databaseUrl: string
  readonly clock: Clock
  readonly log: Log
  readonly connectionsMax?: number
  readonly outside?: Outside
}

export function openWorld(options: WorldOptions): World {
  const { databaseUrl, clock, log, connectionsMax = 20, outside = closedOutside } = options
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connectionsMax,
    connectionTimeoutMillis: 10_000,
    types: typesOfOurs,
    application_name: 'combinado',
  })
  // An idle connection dies with the server; the next statement opens another.
  pool.on('error', (error) => log.warn({ error: error.message }, 'a database connection was lost'))
  return {
    clock,
    log,
    pool,
    outside,
    transaction: (scope, work) => inTransaction(pool, clock, scope, work),
    close: () => pool.end(),
  }
}

async function inTransaction<Value>(
  pool: pg.Pool,
  clock: Clock,
  scope: Scope,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const now = clock.now()
    const zone = await begin(client, scope, now)
    const tx: Tx = {
      ...statements(client),
      agencyId: scope.agencyId,
      now,
      zone,
      today: dayAt(now, zone),
      newId: () => uuid7(now.epochMilliseconds, randomBytes(10)),
    }
    const value = await work(tx)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * One round trip: the serving role, the agency, its zone, and for triggers the moment and who acts.
 * The ids are checked, so they may stand in the text.
 */
async function begin(client: pg.PoolClient, scope: Scope, now: Moment): Promise<string> {
  const ids = [scope.agencyId, ...(scope.creditorIds ?? [])]
  for (const id of ids) if (!uuid.test(id)) throw new Error('a scope is made of ids')
  // A viewer without any creditor sees nothing, which is not the same as seeing everything.
  const nobody = '00000000-0000-0000-0000-000000000000'
  const creditors = scope.creditorIds === null ? '' : [...scope.creditorIds, nobody].join(',')
  const results = (await client.query(
    `begin; set local role combinado_app;
     select set_config('app.agency', '${scope.agencyId}', true),
       set_config('app.creditors', '${creditors}', true),
       set_config('app.now', '${now}', true),
       set_config('app.actor', ${client.escapeLiteral(scope.name ?? '')}, true);
     select zone from agency`,
  )) as unknown as pg.QueryResult<{ zone: string }>[]
  const zone = results.at(-1)?.rows[0]?.zone
  if (!zone) throw new Error('no such agency')
  return zone
}

/** The clock of the machine, perhaps moved, as demonstrations do. */
export function realClock(offsetSeconds: () => number = () => 0): Clock {
  return { now: () => Temporal.Now.instant().add({ seconds: offsetSeconds() }) }
}

/** A clock that stands still until it is moved: for tests and simulations. */
export function heldClock(
  start: string,
): Clock & { set(at: string): void; advance(by: object): void } {
  let at = moment(start)
  return {
    now: () => at,
    set: (text) => {
      at = moment(text)
    },
    advance: (by) => {
      at = at.add(by)
    },
  }
}
