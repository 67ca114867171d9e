import { type CronItem, Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { dropMonths, makeMonths } from './compliance/months-store.ts'
import { allJobs } from './features.ts'
import { resumeImports } from './imports/resume-actions.ts'
import type { World } from './platform/world.ts'

/** The worker program: does what transactions promised, and begins each night at three. */
export async function startWorker(
  world: World,
  databaseUrl: string,
): Promise<{ stop(): Promise<void> }> {
  const jobs = allJobs(world)
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, work]) => [
      name,
      (payload: unknown) => work(payload as never),
    ]),
  )
  const pgPool = new pg.Pool({ connectionString: databaseUrl, max: 8 })
  // The server may go away and come back; the worker asks again by itself.
  pgPool.on('error', (error) =>
    world.log.warn({ error: error.message }, 'the worker lost its database'),
  )
  pgPool.on('connect', (client) => client.on('error', () => {}))
  await makeMonths(world)
  await resumeImports(world)
  const runner = await run({
    pgPool,
    concurrency: 4,
    noHandleSignals: true,
    taskList: { ...taskList, night: () => everyNight(world) },
    parsedCronItems: parseCronItems([nightAtThree]),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') world.log.error({}, message)
    }),
  })
  return {
    async stop() {
      await runner.stop()
      await pgPool.end()
    },
  }
}

const nightAtThree: CronItem = { task: 'night', match: '0 6 * * *', identifier: 'night' }

/** What came in is heard first: nobody is late whose money is there. */
const nightly = [
  'payments.reconcileAll',
  'agreements.followUp',
  'payments.spendCredits',
  'profiles.keepCases',
  'outreach.purgeNumbers',
  'complaints.watch',
  'studio.guard',
  'duties.followAll',
  'privacy.retain',
  'planning.planDay',
  'evidence.sealDays',
] as const

/**
 * Each agency's night is its own job, so that one that fails is repaired alone. What is let go of
 * comes last: where that fails, every night has begun.
 */
async function everyNight(world: World) {
  await makeMonths(world)
  const { rows } = await world.pool.query<{ id: string }>('select id from agency order by id')
  for (const { id } of rows) {
    for (const task of nightly) {
      await world.pool.query(
        'select graphile_worker.add_job($1, payload => $2::json, job_key => $3)',
        [task, JSON.stringify({ agencyId: id }), `${id}:night:${task}`],
      )
    }
  }
  await dropMonths(world)
}
