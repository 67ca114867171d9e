import { note, type Problem, type Reader } from './shape.ts'

/** Minutes after local midnight, half-open: [start, end). */
export type Span = { readonly start: number; readonly end: number }

/** The open spans of each day of a week, Monday first, in order. A day without any is closed. */
export type Week = readonly (readonly Span[])[]

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const daysLike = /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?$/
const spanLike = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/

/** `{ "mon-fri": "08:00-12:00, 14:00-18:00", "sat": "08:00-14:00" }`; days not named are closed. */
export const week: Reader<Week> = (value, at, problems) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return note(problems, at, value, 'an object such as { "mon-fri": "08:00-20:00" }')
  }
  const days: Span[][] = dayNames.map(() => [])
  for (const [name, hours] of Object.entries(value)) {
    const spans = spansIn(hours, `${at}.${name}`, problems)
    for (const index of daysIn(name, `${at}.${name}`, problems)) days[index]?.push(...spans)
  }
  days.forEach((spans, index) => {
    spans.sort((a, b) => a.start - b.start)
    const overlap = spans.find((span, n) => span.start < (spans[n - 1]?.end ?? 0))
    if (overlap) note(problems, `${at}, on ${dayNames[index]}`, spans, 'hours that do not overlap')
  })
  return days
}

function daysIn(name: string, at: string, problems: Problem[]): number[] {
  const [, first = '', last = first] = daysLike.exec(name) ?? []
  const from = dayNames.indexOf(first)
  const to = dayNames.indexOf(last)
  if (from === -1 || to < from) return note(problems, at, name, 'a day or days, as mon-fri or sat')
  return dayNames.map((_, index) => index).slice(from, to + 1)
}

function spansIn(value: unknown, at: string, problems: Problem[]): Span[] {
  const remedy = 'hours such as 08:00-20:00, the end after the start'
  if (typeof value !== 'string') return note(problems, at, value, remedy)
  return value.split(', ').flatMap((part) => {
    const found = spanLike.exec(part)
    if (!found) return note(problems, at, part, remedy)
    const [, hour, minute, endHour = '24', endMinute = '0'] = found
    const span = { start: minutes(hour, minute), end: minutes(endHour, endMinute) }
    return span.start < span.end ? [span] : note(problems, at, part, remedy)
  })
}

const minutes = (hour?: string, minute?: string): number => Number(hour) * 60 + Number(minute)
