import { type Wrong, wrong } from './command.ts'

/** Why a file is not read, with what would help. `code` and `facts` are those of the refusal. */
export function unreadable(
  path: string,
  code: string,
  facts: Readonly<Record<string, unknown>>,
): Wrong {
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
