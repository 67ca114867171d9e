import type { Country } from '../../kit/places.ts'
import { fileSource } from '../imports/file.gateway.ts'
import { openTable } from '../imports/open-table.ts'
import { readPortfolio } from '../imports/read-portfolio.ts'
import type { Table } from '../imports/table.ts'
import { openWorkbook } from '../imports/workbook.gateway.ts'
import type { World } from '../platform/world.ts'
import { type ArgumentsCommand, wrong } from './command.ts'
import type { Asked } from './load-file.ts'
import { loadFile } from './load-file.ts'
import { unreadable } from './unreadable.ts'

export type ImportParts = {
  /** The day (`YYYY-MM-DD`) from which the age of a debt is told. */
  readonly today: () => string
  /** The database of `DATABASE_URL`; undefined when none is named. */
  readonly openWorld: () => Promise<World | undefined>
}

/**
 * Reads a creditor's file as nobody being there to answer questions, and prints what was accepted,
 * refused and repaired. Without `--dry-run` it is loaded into the portfolio of that name.
 */
export const importCommand = ({ today, openWorld }: ImportParts): ArgumentsCommand => ({
  kind: 'arguments',
  name: 'import',
  usage:
    'import FILE --portfolio NAME [--country BR|MX] [--dry-run]\n' +
    '  combinado import FILE --portfolio NAME [--agency NAME] [--withdraw-missing]',
  run: async (args) => {
    const asked = parse(args)
    if (!asked) return undefined
    const source = await fileSource(asked.path)
    if (!source) return wrong('no-such-file', `FILE is ${asked.path}: name a file`, 'file')
    if (!asked.isDryRun) return loadFile(await openWorld(), asked, source)
    const table = await openTable(source, openWorkbook)
    if (!table.ok) return unreadable(asked.path, table.refusal, table.facts)
    try {
      return await dryRun(asked, table.value, today())
    } finally {
      await table.value.close()
    }
  },
})

const switches = ['--dry-run', '--withdraw-missing']

/** Undefined when the arguments are wrong. */
function parse(args: readonly string[]): Asked | undefined {
  const values = new Map<string, string>()
  const words = args.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word]))
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const isAlone = switches.includes(word) || !word.startsWith('--')
    const name = isAlone ? word : words.shift()
    if (name === undefined) return undefined
    const key = word.startsWith('--') ? word : 'file'
    if (values.has(key)) return undefined
    values.set(key, name)
  }
  const {
    file,
    '--portfolio': portfolio,
    '--country': country,
    '--agency': agency,
    ...rest
  } = Object.fromEntries(values)
  const isKnown = Object.keys(rest).every((key) => switches.includes(key))
  if (!isKnown || !file || !portfolio) return undefined
  if (country !== undefined && !isCountry(country)) return undefined
  const isDryRun = values.has('--dry-run')
  const isWithdrawing = values.has('--withdraw-missing')
  if (isDryRun ? agency !== undefined || isWithdrawing : country !== undefined) return undefined
  return { path: file, portfolio, agency, country, isDryRun, isWithdrawing }
}

const isCountry = (text: string): text is Country => text === 'BR' || text === 'MX'

type Repaired = {
  readonly line: number
  readonly field: string
  readonly from: string
  readonly to: string | null
}

async function dryRun(asked: Asked, table: Table, today: string): Promise<unknown> {
  const refused: { line: number; reason: string }[] = []
  const repaired: Repaired[] = []
  const reading = readPortfolio(table, { country: asked.country ?? 'BR', today })
  for (;;) {
    const { value, done } = await reading.next()
    if (done) {
      if (!value.ok) return unreadable(asked.path, value.refusal, value.facts)
      const { rowsRead, rowsAccepted, debtors, debts, sumOriginalCents } = value.value
      return { rowsRead, rowsAccepted, debtors, debts, sumOriginalCents, refused, repaired }
    }
    for (const { line, reason } of value.refused) refused.push({ line, reason })
    for (const { line, repairs } of value.rows) {
      const byField = [...repairs].sort((a, b) => (a.field < b.field ? -1 : 1))
      for (const { field, from, to } of byField) {
        repaired.push({ line, field, from: detached(from), to: to && detached(to) })
      }
    }
  }
}

/** A copy of its own: a piece of a chunk would keep the whole chunk in memory. */
const detached = (text: string): string => Buffer.from(text).toString()
