// Reads facts out of JSON that somebody else wrote. The first field that does not fit is named,
// with what was there and what would be right.
import { type Day, day, type Moment, moment } from './dates.ts'
import { type Decision, no, yes } from './decision.ts'
import { type Cents, cents, compareRates, decimal, isDecimal, percent, type Rate } from './money.ts'

/** `facts` are `field`, `value` (as JSON, cut at 80 characters) and `remedy`. */
export type Fit<Value> = Decision<Value, 'invalid-field'>

export type Reader<Value> = (value: unknown, field: string) => Fit<Value>

export type Read<AReader> = AReader extends Reader<infer Value> ? Value : never

export const misfit = (value: unknown, field: string, remedy: string): Fit<never> =>
  no('invalid-field', {
    field,
    value: (JSON.stringify(value) ?? 'nothing').slice(0, 80),
    remedy,
  })

/** Whole numbers within bounds, both included. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (value, field) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? yes(value)
      : misfit(value, field, `write a whole number from ${least} to ${most}`)

/** Integer centavos, none of them negative. */
export const amount: Reader<Cents> = (value, field) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? yes(cents(value))
    : misfit(value, field, 'write whole centavos, 0 or more')

/** Integer centavos, at least one of them. */
export const amountFrom1: Reader<Cents> = (value, field) =>
  value === 0 ? misfit(value, field, 'write whole centavos, 1 or more') : amount(value, field)

export const flag: Reader<boolean> = (value, field) =>
  typeof value === 'boolean' ? yes(value) : misfit(value, field, 'write true or false')

/** A percentage as text, `'0.95'`, between bounds, both included. */
export const pct =
  (least: string, most: string): Reader<Rate> =>
  (value, field) =>
    typeof value === 'string' && isDecimal(value) && isWithin(value, least, most)
      ? yes(percent(value))
      : misfit(value, field, `write a percentage from "${least}" to "${most}", such as "0.95"`)

const isWithin = (text: string, least: string, most: string): boolean =>
  text.length <= 24 &&
  compareRates(decimal(text), decimal(least)) >= 0 &&
  compareRates(decimal(text), decimal(most)) <= 0

export const text =
  (pattern: RegExp, remedy: string): Reader<string> =>
  (value, field) =>
    typeof value === 'string' && pattern.test(value) ? yes(value) : misfit(value, field, remedy)

export const oneOf =
  <Choice extends string>(...choices: readonly Choice[]): Reader<Choice> =>
  (value, field) =>
    choices.includes(value as Choice)
      ? yes(value as Choice)
      : misfit(value, field, `write one of ${choices.join(', ')}`)

export const dayText: Reader<Day> = (value, field) =>
  attempt(
    () => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : undefined),
    misfit(value, field, 'write a day that exists, as YYYY-MM-DD'),
  )

export const momentText: Reader<Moment> = (value, field) =>
  attempt(
    () => (typeof value === 'string' ? moment(value) : undefined),
    misfit(value, field, 'write an instant as ISO 8601 with its offset'),
  )

function attempt<Value>(read: () => Value | undefined, otherwise: Fit<never>): Fit<Value> {
  try {
    const value = read()
    return value === undefined ? otherwise : yes(value)
  } catch {
    return otherwise
  }
}

/** The fallback is what an absent field means; null counts as absent. */
export const optional =
  <Value, const Fallback>(reader: Reader<Value>, fallback: Fallback): Reader<Value | Fallback> =>
  (value, field) =>
    value === undefined || value === null ? yes(fallback) : reader(value, field)

export const list =
  <Value>(reader: Reader<Value>, least = 0): Reader<readonly Value[]> =>
  (value, field) => {
    if (!Array.isArray(value) || value.length < least) {
      return misfit(value, field, `write a list of ${least === 0 ? 'any length' : `${least}+`}`)
    }
    const items: Value[] = []
    for (const [index, item] of value.entries()) {
      const read = reader(item, under(field, String(index)))
      if (!read.ok) return read
      items.push(read.value)
    }
    return yes(items)
  }

/** An object with these fields. With `strict`, a field nobody knows is a misspelling, and said. */
export const fields =
  <Shape extends Record<string, Reader<unknown>>>(
    shape: Shape,
    others: 'strict' | 'ignored' = 'strict',
  ): Reader<{ readonly [Name in keyof Shape]: Read<Shape[Name]> }> =>
  (value, field) => {
    if (!isRecord(value)) return misfit(value, field, 'write an object')
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(shape, name))
    if (stranger !== undefined && others === 'strict') {
      const remedy = `there is no such field: use ${Object.keys(shape).join(', ')}`
      return misfit(value[stranger], under(field, stranger), remedy)
    }
    const read: Record<string, unknown> = {}
    for (const [name, reader] of Object.entries(shape)) {
      const found = reader(value[name], under(field, name))
      if (!found.ok) return found
      read[name] = found.value
    }
    return yes(read as { readonly [Name in keyof Shape]: Read<Shape[Name]> })
  }

/** A value that fits field by field and must also make sense as a whole. */
export const checked =
  <Value>(
    reader: Reader<Value>,
    wrong: (value: Value) => { readonly field: string; readonly remedy: string } | undefined,
  ): Reader<Value> =>
  (value, field) => {
    const read = reader(value, field)
    if (!read.ok) return read
    const found = wrong(read.value)
    if (!found) return read
    const told = isRecord(value) ? value[found.field] : value
    return misfit(told, under(field, found.field), found.remedy)
  }

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const under = (field: string, name: string): string =>
  [field, name].filter((part) => part !== '').join('.')
