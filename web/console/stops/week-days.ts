export const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type DayName = (typeof dayNames)[number]
const placeOf = (name: string) => (dayNames as readonly string[]).indexOf(name)

/** The days that some hours speak of: `mon-fri` is five of them. */
export function daysIn(hours: Readonly<Record<string, string>>): DayName[] {
  return Object.keys(hours).flatMap((span) => {
    const [first = '', last = first] = span.split('-')
    return dayNames.slice(placeOf(first), placeOf(last) + 1)
  })
}

/** The same hours on each of the days. */
export const sameHours = (days: readonly DayName[], from: string, to: string) =>
  Object.fromEntries(days.map((day) => [day, `${from}-${to}`]))
