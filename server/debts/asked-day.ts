import type { Day } from '../../kit/dates.ts'
import { type Decision, no } from '../../kit/decision.ts'
import { dayText } from '../../kit/fields.ts'

/** A century on each side is more than any debt lives, and keeps a sum of months short. */
const years = { from: 1950, to: 2100 }

/** A day that somebody asked for: one that exists, in years that make sense. */
export function askedDay(text: string, field: string): Decision<Day, 'invalid-input'> {
  const read = dayText(text, field)
  if (!read.ok) return no('invalid-input', read.facts)
  if (read.value.year >= years.from && read.value.year <= years.to) return read
  const remedy = `write a year from ${years.from} to ${years.to}`
  return no('invalid-input', { field, value: text, remedy })
}

/** The first of some fields that holds no day; undefined when each does, or is absent. */
export function unreadableDay(fields: Readonly<Record<string, string | undefined>>) {
  for (const [field, text] of Object.entries(fields)) {
    const read = text === undefined ? undefined : askedDay(text, field)
    if (read && !read.ok) return read
  }
  return undefined
}
