import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
} from 'graphile-worker'
import { allJobs } from './features.ts'
import type { World } from './platform/world.ts'

/** The worker program: does what transactions promised, and begins each night at three. */
export async function startWorker(world: World, databaseUrl: string): Promise<Runner> {
  const jobs = allJobs(world)
  const taskList: TaskList = Object.fromEntries(
    Object.entries(jobs).map(([name, work]) => [
      name,
      (payload: unknown) => work(payload as never),
    ]),
  )
  return run({
    connectionString: databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    taskList: { ...taskList, night: () => everyNight(world) },
    parsedCronItems: parseCronItems([nightAtThree]),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') world.log.error({}, message)
    }),
  })
}

const nightAtThree: CronItem = { task: 'night', match: '0 6 * * *', identifier: 'night' }

/** Each agency's night is its own job, so that one that fails is repaired alone. */
async function everyNight(world: World) {
  const { rows } = await world.pool.query<{ id: string }>('select id from agency order by id')
  for (const { id } of rows) {
    for (const task of ['agreements.followUp', 'planning.planDay']) {
      await world.pool.query(
        'select graphile_worker.add_job($1, payload => $2::json, job_key => $3)',
        [task, JSON.stringify({ agencyId: id }), `${id}:night:${task}`],
      )
    }
  }
}
