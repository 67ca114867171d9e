import { Temporal } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { readPhone } from '../../kit/phones.ts'
import type { Country } from '../../kit/places.ts'

/** A number, as digits with its country's code, and the day on which its name went on the list. */
export type Listed = { readonly number: number; readonly since: string }

export type LineProblem = 'line-too-long' | 'no-number' | 'not-a-phone' | 'day-wrong'

/** Nobody writes a number, its area and a day in more. */
const lineMax = 400

type Reading = {
  readonly country: Country
  /** The day of the list: that of every number whose line gives none. */
  readonly listedOn: string
}

/**
 * One line of a list: a number alone, or in columns with its area code and the day on which it went
 * on the list. What else stands there (a name, a comment) is not read and not kept.
 */
export function listLine(
  line: string,
  { country, listedOn }: Reading,
): Decision<Listed, LineProblem> {
  if (line.length > lineMax) return no('line-too-long')
  const cells = line.split(/[;,\t|]/).map((cell) => cell.replace(/^["'\s]+|["'\s]+$/g, ''))
  const day = cells.map(dayIn).find((one) => one !== undefined)
  if (day === 'wrong' || (day && day > listedOn)) return no('day-wrong')
  const digits = cells.filter((cell) => !dayIn(cell)).map(digitsOf)
  const found = numberIn(digits, country)
  if (found) return yes({ number: found, since: day ?? listedOn })
  return no(digits.some((one) => one.length >= 6) ? 'not-a-phone' : 'no-number')
}

/** A line that names the columns, or says whose list it is. */
export const isHeader = (line: string): boolean =>
  /\p{L}/u.test(line) && line.replace(/\D/g, '').length < 8

const digitsOf = (cell: string): string =>
  /^[+()\d\s./-]*$/.test(cell) ? cell.replace(/\D/g, '') : ''

/** The first cell that is a whole number, or an area code with the number that follows it. */
function numberIn(digits: readonly string[], country: Country): number | undefined {
  for (const [index, cell] of digits.entries()) {
    const whole = e164Of(cell, country)
    if (whole) return whole
    const next = digits[index + 1] ?? ''
    const isSplit = cell.length >= 2 && cell.length <= 3 && next.length >= 7 && next.length <= 9
    const joined = isSplit ? e164Of(cell + next, country) : undefined
    if (joined) return joined
  }
  return undefined
}

function e164Of(digits: string, country: Country): number | undefined {
  if (digits.length < 8 || digits.length > 15) return undefined
  const phone = readPhone(digits, country)
  return phone.ok ? Number(phone.value.e164.slice(1)) : undefined
}

/** A day as lists write it, `2026-11-24` or `24/11/2026`; `wrong` looks like one and is none. */
function dayIn(cell: string): string | 'wrong' | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ T][\d:.]+Z?)?$/.exec(cell)
  const local = /^(\d\d)\/(\d\d)\/(\d{4})(?: [\d:]+)?$/.exec(cell)
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : []
  if (!year) return undefined
  try {
    const read = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(read, { overflow: 'reject' }).toString()
  } catch {
    return 'wrong'
  }
}
