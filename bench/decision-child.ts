// Decides every fact of a table in one stream, alone in its process. Prints one JSON line.
import { createInterface } from 'node:readline'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { moment } from '../kit/dates.ts'
import { decide } from '../server/compliance/decide.ts'
import { packs } from '../server/compliance/packs.ts'
import { timed } from './bench.ts'
import type { StreamFigures } from './decision.ts'
import { factsOf, readFacts } from './decision-facts.ts'

const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
const at = moment('2026-11-24T10:00:00-03:00')
const lines = () =>
  createInterface({ input: client.query(copyTo(`copy (${readFacts}) to stdout`)) })

const [bareMs] = await timed(async () => {
  for await (const _line of lines());
})
let decided = 0
let allowed = 0
const [decideMs] = await timed(async () => {
  for await (const line of lines()) {
    // What COPY writes of a backslash it writes twice; nothing in these rows has one.
    const { blockers } = decide(packs, factsOf(JSON.parse(line)), at)
    decided += 1
    if (blockers.length === 0) allowed += 1
  }
})
await client.end()
const rssMaxMiB = process.resourceUsage().maxRSS / 1024
const figures: StreamFigures = { decided, allowed, decideMs, bareMs, rssMaxMiB }
process.stdout.write(JSON.stringify(figures))
