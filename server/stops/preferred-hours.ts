import type { Day, Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Problem } from '../compliance/shape.ts'
import { type Week, week } from '../compliance/week.ts'
import { type Interval, openOn } from '../compliance/windows.ts'

/** As it is kept: `{ "mon-fri": "18:00-20:00", "sat": "09:00-12:00" }`. */
export type WrittenHours = Readonly<Record<string, string>>

/** The hours that suit a person, as somebody wrote them. At least one hour of one day is open. */
export function readHours(
  written: unknown,
): Decision<Week, 'hours-not-understood' | 'no-hours-left'> {
  const problems: Problem[] = []
  const read = week(written, 'hours', problems)
  const [first] = problems
  if (first) return no('hours-not-understood', { field: 'hours', at: first.at })
  return read.some((spans) => spans.length > 0)
    ? yes(read)
    : no('no-hours-left', { field: 'hours' })
}

/** What was kept was read before it was kept. */
export const keptHours = (written: unknown): Week | undefined => {
  const read = written ? readHours(written) : undefined
  return read?.ok ? read.value : undefined
}

/** Of these open hours of a day, those that suit the person; all of them where none were asked. */
export function suiting(
  open: readonly Interval[],
  hours: Week | undefined,
  day: Day,
  zone: string,
): readonly Interval[] {
  if (!hours) return open
  const wanted = openOn({ hours, holidays: 'as_normal' }, day, {
    zone,
    packs: [],
    profile: 'conservative',
  })
  return open.flatMap((one) =>
    wanted.flatMap((other) => {
      const start = later(one.start, other.start)
      const end = earlier(one.end, other.end)
      return start.epochMilliseconds < end.epochMilliseconds ? [{ start, end }] : []
    }),
  )
}

const later = (a: Moment, b: Moment) => (a.epochMilliseconds < b.epochMilliseconds ? b : a)
const earlier = (a: Moment, b: Moment) => (a.epochMilliseconds < b.epochMilliseconds ? a : b)

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Parts of the day as people choose them: `mon-morning`, `sat-evening`. */
export const dayParts = { morning: [8, 12], afternoon: [12, 18], evening: [18, 21] } as const
export type DayPart = keyof typeof dayParts

/** Chosen parts as hours, neighbours joined; undefined when none was chosen. */
export function hoursOfParts(chosen: readonly string[]): WrittenHours | undefined {
  const hours = dayNames.flatMap((day) => {
    const parts = (Object.keys(dayParts) as DayPart[]).filter((part) =>
      chosen.includes(`${day}-${part}`),
    )
    return parts.length === 0 ? [] : [[day, joined(parts)] as const]
  })
  return hours.length === 0 ? undefined : Object.fromEntries(hours)
}

function joined(parts: readonly DayPart[]): string {
  const spans: [number, number][] = []
  for (const part of parts) {
    const [from, to] = dayParts[part]
    const last = spans.at(-1)
    if (last && last[1] === from) last[1] = to
    else spans.push([from, to])
  }
  return spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(', ')
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** Which parts of the day some hours cover whole, to show a choice that was made before. */
export function partsOfHours(hours: Week | undefined): string[] {
  if (!hours) return []
  return dayNames.flatMap((day, index) =>
    (Object.entries(dayParts) as [DayPart, readonly [number, number]][])
      .filter(([, [from, to]]) =>
        (hours[index] ?? []).some(({ start, end }) => start <= from * 60 && end >= to * 60),
      )
      .map(([part]) => `${day}-${part}`),
  )
}
