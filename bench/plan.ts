import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Bench, Measured } from './bench.ts'
import { seconds } from './bench.ts'
import { openLargeWorld } from './large-world.ts'

/** A day's plan for 400,000 people, beside one sequential read and write of the same rows. */
export const planBench: Bench = {
  name: 'plan',
  run: async ({ adminUrl, say }) => {
    const { world, databaseUrl, agencyId } = await openLargeWorld(adminUrl, say)
    await world.close()
    const child = fileURLToPath(new URL('plan-child.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [child, databaseUrl, agencyId])
    return linesOf(JSON.parse(stdout))
  },
}

/** What the child prints. */
export type PlanFigures = {
  readonly planned: number
  readonly planMs: number
  readonly readMs: number
  readonly writeMs: number
  readonly rssMaxMiB: number
}

function linesOf({ planned, planMs, readMs, writeMs, rssMaxMiB }: PlanFigures): Measured[] {
  const bareMs = readMs + writeMs
  const rows = planned.toLocaleString('en-US')
  return [
    {
      what: `plan of a day, ${rows} rows`,
      measured: seconds(planMs),
      against: 'bare read of what it reads, write of what it writes',
      yardstick: `${seconds(bareMs)} (${seconds(readMs)} + ${seconds(writeMs)})`,
      ratio: (planMs / bareMs).toFixed(1),
      wanted: '≤ 5.0',
    },
    {
      what: 'memory of its process',
      measured: `${Math.round(rssMaxMiB)} MiB`,
      against: 'the most allowed',
      yardstick: '512 MiB',
      ratio: (rssMaxMiB / 512).toFixed(2),
      wanted: '≤ 1.00',
    },
  ]
}
