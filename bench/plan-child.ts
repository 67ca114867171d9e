// Plans one day, alone in its process, so that its memory is its own. Prints one JSON line.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { planDay } from '../server/planning/actions.ts'
import { silent } from '../server/platform/log.ts'
import { heldClock, openWorld } from '../server/platform/world.ts'
import { timed } from './bench.ts'
import type { PlanFigures } from './plan.ts'

const [databaseUrl = '', agencyId = ''] = process.argv.slice(2)
const clock = heldClock('2026-11-24T10:00:00-03:00')
const world = openWorld({ databaseUrl, clock, log: silent, connectionsMax: 2 })

const [planMs, { planned }] = await timed(() => planDay(world, agencyId))
const rssMaxMiB = process.resourceUsage().maxRSS / 1024
const client = await world.pool.connect()
const [readMs] = await timed(() => readBare(client))
const writeMs = await writeBare(client)
client.release()
await world.close()
const figures: PlanFigures = { planned, planMs, readMs, writeMs, rssMaxMiB }
process.stdout.write(JSON.stringify(figures))

/** Every row that planning reads, with the columns that it reads, from one end to the other. */
async function readBare(client: PoolClient): Promise<void> {
  const queries = [
    `select debtor_id, portfolio_id, creditor_id, id, due_on from debt_item where state = 'open'`,
    `select debt_item_id, amount_cents from ledger_entry where component = 'principal'`,
    'select id, country from debtor',
    `select debtor_id, right_party, score from contact_point where kind = 'phone'`,
    'select debtor_id, channel from opt_out',
    'select debtor_id, reason, until_on, lifted_at from hold',
    'select debtor_id, portfolio_id, at from callback',
    'select debtor_id, portfolio_id, due_on from promise',
    'select debtor_id, not_before, closed_at from call',
    'select debtor_id, portfolio_id, id, state, accepted_at from agreement',
    'select agreement_id, due_on, paid_on from instalment',
    'select debtor_id, started_at, answered, right_party from attempt',
  ]
  for (const query of queries) {
    for await (const _piece of client.query(copyTo(`copy (${query}) to stdout`)));
  }
}

/**
 * The rows of the plan into the same table, empty, with its keys; the milliseconds of that alone.
 */
async function writeBare(client: PoolClient): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'combinado-bench-'))
  try {
    const path = join(folder, 'plan.copy')
    await pipeline(client.query(copyTo('copy plan_item to stdout')), createWriteStream(path))
    await client.query('drop table if exists plan_bare')
    await client.query(`create table plan_bare (like plan_item including all,
      foreign key (agency_id, debtor_id) references debtor)`)
    const [ms] = await timed(() =>
      pipeline(
        createReadStream(path, { highWaterMark: 1024 * 1024 }),
        client.query(copyFrom('copy plan_bare from stdin')),
      ),
    )
    await client.query('drop table plan_bare')
    return ms
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
