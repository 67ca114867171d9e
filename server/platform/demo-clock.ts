import pg from 'pg'
import { type Moment, Temporal } from '../../kit/dates.ts'
import { type Clock, realClock } from './world.ts'

/** A clock that a demonstration may move; the move is kept with the data. */
export type DemoClock = Clock & { pretend(now: Moment | null): Promise<void> }

export async function readDemoClock(databaseUrl: string, isDemo: boolean): Promise<DemoClock> {
  let offsetSeconds = isDemo ? await keptOffset(databaseUrl) : 0
  return {
    ...realClock(() => offsetSeconds),
    async pretend(now) {
      if (!isDemo) throw new Error('only a demonstration moves its clock')
      const real = Temporal.Now.instant()
      offsetSeconds = now ? Math.ceil(real.until(now).total('seconds')) : 0
      await withClient(databaseUrl, (client) =>
        client.query(
          `insert into demo_clock (offset_seconds) values ($1)
           on conflict (only_row) do update set offset_seconds = excluded.offset_seconds`,
          [offsetSeconds],
        ),
      )
    },
  }
}

const keptOffset = (databaseUrl: string): Promise<number> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('select offset_seconds::float8 as offset from demo_clock')
    return rows[0]?.offset ?? 0
  })

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
