import type { Auth } from '../../server/identity/better-auth.gateway.ts'
import type { World } from '../../server/platform/world.ts'
import { makeOffice } from './agencies.ts'
import { connectGateways } from './gateways.ts'
import { liveHistory } from './history.ts'
import { atWork, firstDay } from './people.ts'

export type SeedOptions = {
  readonly databaseUrl: string
  /** False leaves the second office empty too, for whoever needs no past. */
  readonly withHistory?: boolean
}

/**
 * The named world that the demonstration, development and journeys share: an office on its first
 * day, and one that has worked for three weeks until yesterday. True when it was loaded now; once
 * it is whole, never again. One that was interrupted is emptied and made anew: nobody had entered.
 */
export function seed(world: World, auth: Auth, options: SeedOptions): Promise<boolean> {
  return alone(world, async () => {
    if (await isUnfinished(world)) await empty(world)
    const { rows } = await world.pool.query('select 1 from agency limit 1')
    if (rows.length > 0) return false
    if (options.withHistory === false) await makeOffice(world, auth, atWork, unfinished)
    else
      await liveHistory(world, options.databaseUrl, (past) =>
        makeOffice(past, auth, atWork, unfinished),
      )
    await makeOffice(world, auth, firstDay)
    await connectGateways(world)
    await forgetJobs(world)
    await world.pool.query('update auth.organization set slug = $1 where slug = $2', [
      atWork.slug,
      unfinished,
    ])
    return true
  })
}

/** What the office at work, made before everything else, is called until all is there. */
const unfinished = `${atWork.slug}-being-made`

async function isUnfinished(world: World): Promise<boolean> {
  const { rows } = await world.pool.query('select 1 from auth.organization where slug = $1', [
    unfinished,
  ])
  return rows.length > 0
}

async function empty(world: World): Promise<void> {
  const { rows } = await world.pool.query<{ names: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as names from pg_tables
     where schemaname in ('public', 'auth') and tablename not in ('migration', 'demo_clock')`,
  )
  await world.pool.query(
    `begin; set local combinado.demonstration = 'starts over'; truncate ${rows[0]?.names}; commit`,
  )
  await forgetJobs(world)
}

/** What was promised has been done already, or is about nobody any more. */
const forgetJobs = (world: World) =>
  world.pool.query(
    'select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))',
  )

/** Two programs may start at once on one database: the second waits, and finds it loaded. */
async function alone<Value>(world: World, work: () => Promise<Value>): Promise<Value> {
  const client = await world.pool.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('combinado.seed'))`)
    return await work()
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('combinado.seed'))`).catch(() => {})
    client.release()
  }
}
