import type { Country } from '../../kit/places.ts'
import { fileSource } from '../imports/file.gateway.ts'
import { openTable } from '../imports/open-table.ts'
import { readPortfolio } from '../imports/read-portfolio.ts'
import type { Table } from '../imports/table.ts'
import { openWorkbook } from '../imports/workbook.gateway.ts'
import { type ArgumentsCommand, type Wrong, wrong } from './command.ts'

type Asked = {
  readonly path: string
  readonly portfolio: string
  readonly country: Country
  readonly isDryRun: boolean
}

/**
 * Reads a creditor's file as nobody being there to answer questions, and prints what was accepted,
 * refused and repaired. `today` (`YYYY-MM-DD`) tells how old a debt is.
 */
export const importCommand = (today: () => string): ArgumentsCommand => ({
  kind: 'arguments',
  name: 'import',
  usage: 'import FILE --portfolio NAME [--country BR|MX] [--dry-run]',
  run: async (args) => {
    const asked = parse(args)
    if (!asked) return undefined
    if (!asked.isDryRun) return notYet
    const source = await fileSource(asked.path)
    if (!source) return wrong('no-such-file', `FILE is ${asked.path}: name a file`, 'file')
    const table = await openTable(source, openWorkbook)
    if (!table.ok) return unreadable(asked.path, table.refusal, table.facts)
    try {
      return await dryRun(asked, table.value, today())
    } finally {
      await table.value.close()
    }
  },
})

const notYet = wrong('not-available', 'import loads nothing yet: add --dry-run', 'dry-run')

/** Undefined when the arguments are wrong. */
function parse(args: readonly string[]): Asked | undefined {
  const values = new Map<string, string>()
  const words = args.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word]))
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const name = word === '--dry-run' || !word.startsWith('--') ? word : words.shift()
    if (name === undefined) return undefined
    const key = word.startsWith('--') ? word : 'file'
    if (values.has(key)) return undefined
    values.set(key, name)
  }
  const {
    file,
    '--portfolio': portfolio,
    '--country': country = 'BR',
    ...rest
  } = Object.fromEntries(values)
  const isKnown = Object.keys(rest).every((key) => key === '--dry-run')
  if (!isKnown || !file || !portfolio || !isCountry(country)) return undefined
  return { path: file, portfolio, country, isDryRun: values.has('--dry-run') }
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
  const reading = readPortfolio(table, { country: asked.country, today })
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

function unreadable(path: string, code: string, facts: Readonly<Record<string, unknown>>): Wrong {
  const what = Object.entries(facts).map(([name, fact]) => ` (${name}: ${fact})`)
  return wrong(code, `FILE is ${path}${what.join('')}: ${remedies[code] ?? otherwise}`, 'file')
}

const otherwise = 'give a .csv, .txt or .xlsx file with one row for each instalment or invoice'

const remedies: Readonly<Record<string, string>> = {
  'empty-file': 'there is nothing in it: export it again',
  'missing-columns': 'name these columns in its header',
  'old-workbook': 'save it as .xlsx',
  'encrypted-workbook': 'take the password off and save it again',
  'damaged-workbook': 'open it in a spreadsheet and save it again',
  'workbook-too-large': 'save the sheet as .csv',
}
