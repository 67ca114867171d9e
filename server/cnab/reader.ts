import { type Day, day } from '../../kit/dates.ts'
import { type Cents, cents } from '../../kit/money.ts'
import type { Line } from './lines.ts'
import type { Meanings } from './meaning.ts'
import type { Warning } from './problem.ts'
import { type Field, type Layout, readRecord } from './record.ts'
import type { ReportedTitle } from './title.ts'

/** One record and its layout; what does not fit is complained of, with its place. */
export type Reader = {
  readonly text: (name: string) => string
  readonly cents: (name: string) => Cents | null
  readonly day: (name: string) => Day | null
}

export function readerOf(layout: Layout, line: Line, warn: (warning: Warning) => void): Reader {
  const values = readRecord(layout, line.text)
  const place = (name: string, code: Warning['code']) => {
    const found = layout.find((field) => field.name === name)
    warn({
      code,
      line: line.n,
      from: found?.from ?? 0,
      to: found?.to ?? 0,
      found: values[name] ?? '',
    })
    return null
  }
  return {
    text: (name) => values[name] ?? '',
    cents: (name) => {
      const value = values[name]
      if (value === undefined) return null
      return /^\d*$/.test(value) ? cents(value || '0') : place(name, 'not-an-amount')
    },
    day: (name) => {
      const field = layout.find((one) => one.name === name)
      const value = values[name] ?? ''
      if (!field || /^[0 ]*$/.test(value)) return null
      return dayIn(field, value) ?? place(name, 'not-a-day')
    },
  }
}

/** Two-digit years are of this century: no bank's file is older. */
function dayIn({ kind, from, to }: Field, value: string): Day | undefined {
  const pattern = kind === 'year-first' ? yearFirst : to - from === 5 ? shortDay : longDay
  const found = pattern.exec(value)?.groups
  if (!found) return undefined
  const year = found.year?.length === 2 ? `20${found.year}` : found.year
  try {
    return day(`${year}-${found.month}-${found.date}`)
  } catch {
    return undefined
  }
}

const yearFirst = /^(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/
const shortDay = /^(?<date>\d\d)(?<month>\d\d)(?<year>\d\d)$/
const longDay = /^(?<date>\d\d)(?<month>\d\d)(?<year>\d{4})$/

/** A title from the record that names it and, in 240 positions, the one with its amounts. */
export function titleIn(
  line: number,
  named: Reader,
  paid: Reader | undefined,
  told: { readonly meanings: Meanings; readonly reasonWidth: number },
): ReportedTitle {
  const occurrence = named.text('occurrence') || named.text('movement')
  return {
    line,
    occurrence,
    meaning: told.meanings[occurrence] ?? 'other',
    ourNumber: named.text('ourNumber'),
    documentNumber: named.text('documentNumber'),
    companyUse: named.text('companyUse'),
    payerDocument: named.text('payerDocument'),
    payerName: named.text('payerName'),
    dueOn: named.day('dueOn'),
    valueCents: named.cents('valueCents'),
    paidCents: paid?.cents('paidCents') ?? null,
    netCents: paid?.cents('netCents') ?? null,
    feeCents: named.cents('feeCents'),
    interestCents: paid?.cents('interestCents') ?? null,
    discountCents: paid?.cents('discountCents') ?? null,
    occurredOn: paid?.day('occurredOn') ?? null,
    creditedOn: paid?.day('creditedOn') ?? null,
    reasons: reasonsIn(named.text('reasons'), told.reasonWidth),
  }
}

const reasonsIn = (text: string, width: number): string[] =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .map((reason) => reason.trim())
    .filter((reason) => reason !== '' && !/^0+$/.test(reason))
