import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { migrate } from '../server/platform/migrate.ts'
import { copyIntoOneTable, copyIntoSameTables } from './bare-copy.ts'
import type { Bench, BenchParts, Measured } from './bench.ts'
import { seconds } from './bench.ts'
import { writeInvoices } from './invoices.ts'

/** A creditor's file goes in, beside a bare COPY of the same rows into the same tables. */
export const importBench: Bench = {
  name: 'import',
  run: async (parts) => {
    const sizes = parts.args.length > 0 ? parts.args.map(Number) : [100_000, 1_000_000]
    const measured: Measured[] = []
    for (const rows of sizes) measured.push(...(await importOf(parts, rows)))
    return measured
  },
}

type Figures = {
  readonly receiveMs: number
  readonly readMs: number
  readonly loadMs: number
  readonly rowsAccepted: number
  readonly rssMaxMiB: number
}

async function importOf({ adminUrl, say }: BenchParts, rows: number): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'combinado-bench-'))
  const names = ['combinado_import', 'combinado_import_bare'] as const
  try {
    const [url, bareUrl] = [
      await newDatabase(adminUrl, names[0]),
      await newDatabase(adminUrl, names[1]),
    ]
    const path = join(folder, 'invoices.csv')
    await writeInvoices(path, rows)
    say(`${rows} rows, ${Math.round((await stat(path)).size / 1e6)} MB`)
    const figures = await takeIn(url, path)
    if (figures.rowsAccepted !== rows) throw new Error(`${figures.rowsAccepted} rows were accepted`)
    const sameMs = await copyIntoSameTables(url, bareUrl, folder)
    const oneMs = await copyIntoOneTable(url, bareUrl, folder)
    return linesOf(rows, figures, { sameMs, oneMs })
  } finally {
    for (const name of names) await admin(adminUrl, `drop database if exists ${name} with (force)`)
    await rm(folder, { recursive: true, force: true })
  }
}

async function takeIn(url: string, path: string): Promise<Figures> {
  const child = fileURLToPath(new URL('import-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [child, url, path])
  return JSON.parse(stdout)
}

function linesOf(
  rows: number,
  { receiveMs, readMs, loadMs, rssMaxMiB }: Figures,
  bare: { readonly sameMs: number; readonly oneMs: number },
): Measured[] {
  const importMs = readMs + loadMs
  const of = rows.toLocaleString('en-US')
  const parts = `read ${seconds(readMs)} + load ${seconds(loadMs)}`
  const ratio = (ms: number) => (ms / importMs).toFixed(2)
  return [
    {
      what: `import of ${of} invoices`,
      measured: `${seconds(importMs)} (${parts})`,
      against: 'bare COPY of the rows it wrote, same tables',
      yardstick: seconds(bare.sameMs),
      ratio: ratio(bare.sameMs),
      wanted: '≥ 0.33',
    },
    {
      what: `import of ${of} invoices`,
      measured: seconds(importMs),
      against: 'bare COPY of the rows of the file, one table, no key',
      yardstick: seconds(bare.oneMs),
      ratio: ratio(bare.oneMs),
      wanted: '–',
    },
    {
      what: `memory of its process, ${of}`,
      measured: `${Math.round(rssMaxMiB)} MiB`,
      against: 'the most allowed',
      yardstick: '512 MiB',
      ratio: (rssMaxMiB / 512).toFixed(2),
      wanted: '≤ 1.00',
    },
    {
      what: `receiving the file, ${of}`,
      measured: seconds(receiveMs),
      against: '–',
      yardstick: '–',
      ratio: '–',
      wanted: '–',
    },
  ]
}

async function newDatabase(adminUrl: string, name: string): Promise<string> {
  await admin(adminUrl, `drop database if exists ${name} with (force)`)
  await admin(adminUrl, `create database ${name}`)
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  await migrate(url.href)
  return url.href
}

async function admin(adminUrl: string, statement: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
