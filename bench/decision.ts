import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Engine } from 'json-rules-engine'
import pg from 'pg'
import { moment } from '../kit/dates.ts'
import { decide } from '../server/compliance/decide.ts'
import { callToMaria, happened } from '../server/compliance/example.ts'
import { packs } from '../server/compliance/packs.ts'
import { type Bench, type Measured, seconds } from './bench.ts'
import { factRows } from './decision-facts.ts'

/** What the child prints. */
export type StreamFigures = {
  readonly decided: number
  readonly allowed: number
  readonly decideMs: number
  readonly bareMs: number
  readonly rssMaxMiB: number
}

/**
 * Decisions with every rule of every place, beside a known engine that is given one: the hours of
 * São Paulo, the local minute and the weekday worked out for it. Then a table decided in a stream,
 * beside a bare read of it. The rows may be said: `npm run bench -- decision 100000`.
 */
export const decisionBench: Bench = {
  name: 'decision',
  run: async ({ adminUrl, args }) => {
    const rows = Number(args[0] ?? 1_000_000)
    const ours = await perCpuSecond(async () => decide(packs, facts, at))
    const known = knownEngine()
    const theirs = await perCpuSecond(() => known.run({ minute: 600, weekday: 2 }))
    const streamed = await inStream(adminUrl, rows)
    return [rateLine(ours, theirs), ...streamLines(streamed)]
  },
}

const at = moment('2026-11-24T10:00:00-03:00')
const facts = { ...callToMaria, history: [happened('2026-11-23T09:00', 'attempt')] }

function knownEngine(): Engine {
  const engine = new Engine()
  const within = (from: number, to: number) => [
    { fact: 'minute', operator: 'greaterThanInclusive', value: from },
    { fact: 'minute', operator: 'lessThan', value: to },
  ]
  const weekday = { fact: 'weekday', operator: 'lessThanInclusive', value: 5 }
  const saturday = { fact: 'weekday', operator: 'equal', value: 6 }
  engine.addRule({
    conditions: {
      any: [{ all: [weekday, ...within(480, 1200)] }, { all: [saturday, ...within(480, 840)] }],
    },
    event: { type: 'open' },
  })
  return engine
}

/** By the processor's time, so that what else the machine does is not counted. */
async function perCpuSecond(work: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 2_000; n += 1) await work()
  const start = process.cpuUsage()
  const count = 20_000
  for (let n = 0; n < count; n += 1) await work()
  const { user, system } = process.cpuUsage(start)
  return Math.round((count * 1e6) / (user + system))
}

async function inStream(adminUrl: string, rows: number): Promise<StreamFigures> {
  const url = new URL(adminUrl)
  url.pathname = '/combinado_bench_decisions'
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query('drop database if exists combinado_bench_decisions')
  await admin.query('create database combinado_bench_decisions')
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(factRows(rows))
  await client.end()
  try {
    const child = fileURLToPath(new URL('decision-child.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [child, url.href])
    return JSON.parse(stdout)
  } finally {
    await admin.query('drop database combinado_bench_decisions')
    await admin.end()
  }
}

const written = (count: number) => `${count.toLocaleString('en')}/s`

const rateLine = (ours: number, theirs: number): Measured => ({
  what: 'decisions, every rule, one core',
  measured: written(ours),
  against: 'json-rules-engine, hours of one state only',
  yardstick: written(theirs),
  ratio: (ours / theirs).toFixed(2),
  wanted: '≥ 0.33',
})

function streamLines({ decided, decideMs, bareMs, rssMaxMiB }: StreamFigures): Measured[] {
  return [
    {
      what: `${decided.toLocaleString('en')} facts decided in a stream`,
      measured: seconds(decideMs),
      against: 'bare read of the same rows',
      yardstick: seconds(bareMs),
      ratio: (decideMs / bareMs).toFixed(1),
      wanted: '≤ 60',
    },
    {
      what: 'memory of its process',
      measured: `${Math.round(rssMaxMiB)} MiB`,
      against: 'the most allowed',
      yardstick: '320 MiB',
      ratio: (rssMaxMiB / 320).toFixed(2),
      wanted: '≤ 1.00',
    },
  ]
}
