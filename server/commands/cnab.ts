import { readFile } from 'node:fs/promises'
import { Type } from 'typebox'
import { type Cents, toWire } from '../../kit/money.ts'
import { warningText } from '../cnab/problem.ts'
import { readCnab } from '../cnab/read.ts'
import type { CnabFile, ReportedTitle } from '../cnab/title.ts'
import { lineCommand, wrong } from './command.ts'

/** Reads a bank's file of 240 or 400 positions; warnings name lines and positions. */
export const cnabRead = lineCommand({
  name: 'cnab read',
  ask: Type.Object({ path: Type.String({ minLength: 1 }) }),
  answer: async ({ path }) => {
    const bytes = await readFile(path).catch(() => undefined)
    if (!bytes)
      return wrong('no-file', `path is ${path}: there is no file that can be read`, 'path')
    const file = readCnab(bytes)
    if (file.ok) return told(file.value)
    return wrong(file.refusal, `path is ${path}: ${remedyOf(file.refusal, file.facts)}`, 'path')
  },
})

const told = ({ kind, bank, titles, warnings }: CnabFile) => ({
  layout: kind,
  bank,
  titles: titles.map(titleTold),
  warnings: warnings.map((warning) => ({ ...warning, message: warningText(warning) })),
})

const titleTold = (title: ReportedTitle) => ({
  occurrence: title.occurrence,
  ourNumber: title.ourNumber,
  documentNumber: title.documentNumber,
  dueOn: title.dueOn,
  valueCents: amount(title.valueCents),
  paidCents: amount(title.paidCents),
  netCents: amount(title.netCents),
  occurredOn: title.occurredOn,
  creditedOn: title.creditedOn,
  reasons: title.reasons,
})

const amount = (cents: Cents | null) => (cents === null ? null : toWire(cents))

function remedyOf(refusal: string, facts: Readonly<Record<string, unknown>>): string {
  if (refusal === 'empty-file') return 'there is nothing in it: download it again'
  if (refusal === 'line-too-long')
    return `line ${facts.line} has ${facts.length} characters, more than ${facts.width}`
  return `line ${facts.line} begins with ${JSON.stringify(facts.found)}: no CNAB header does`
}
