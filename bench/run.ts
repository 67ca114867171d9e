// npm run bench [-- NAMES ROWS]: what must be fast, each beside its yardstick in the same run.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../server/platform/postgres.ts'
import type { Bench, Measured } from './bench.ts'
import { briefBench } from './brief.ts'
import { decisionBench } from './decision.ts'
import { excuseBench } from './excuse.ts'
import { followUpBench } from './follow-up.ts'
import { importBench } from './import.ts'
import { matchingBench } from './matching.ts'
import { nextPersonBench } from './next-person.ts'
import { planBench } from './plan.ts'
import { policyEffectBench } from './policy-effect.ts'
import { quoteBench } from './quote.ts'
import { statementBench } from './statement.ts'
import { studyBench } from './study.ts'
import { wordingBench } from './wording.ts'

const benches: readonly Bench[] = [
  importBench,
  briefBench,
  nextPersonBench,
  studyBench,
  quoteBench,
  planBench,
  policyEffectBench,
  statementBench,
  wordingBench,
  excuseBench,
  matchingBench,
  followUpBench,
  decisionBench,
]

const isName = (word: string) => benches.some(({ name }) => name === word)
const names = process.argv.slice(2).filter(isName)
const args = process.argv.slice(2).filter((word) => !isName(word))
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** A durable server, as a product has; a kept one, so that what is large is made once. */
async function withServer(work: (adminUrl: string) => Promise<void>) {
  const given = process.env.COMBINADO_BENCH_DATABASE_URL
  if (given) return work(given)
  const dataDir = join(fileURLToPath(new URL('..', import.meta.url)), '.combinado/bench')
  const server = await startPostgres({ dataDir, log: say })
  try {
    await work(server.url)
  } finally {
    await server.stop()
  }
}

await withServer(async (adminUrl) => {
  const measured: Measured[] = []
  for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`${bench.name} …`)
    measured.push(...(await bench.run({ adminUrl, args, say })))
  }
  print(measured)
})

function print(rows: readonly Measured[]) {
  const table = [
    ['what', 'measured', 'yardstick', 'its measure', 'ratio', 'wanted'],
    ...rows.map((row) => [
      row.what,
      row.measured,
      row.against,
      row.yardstick,
      row.ratio,
      row.wanted,
    ]),
  ]
  const widths = (table[0] ?? []).map((_head, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of table) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0))
    process.stdout.write(`${cells.join('  ').trimEnd()}\n`)
  }
}
