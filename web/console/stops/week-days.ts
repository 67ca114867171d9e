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

/** The same hours on each of the days, neighbours as one: `{ 'mon-fri': '18:00-20:00' }`. */
export function sameHours(days: readonly DayName[], from: string, to: string) {
  const runs: DayName[][] = []
  for (const day of dayNames.filter((one) => days.includes(one))) {
    const last = runs.at(-1)
    if (last && placeOf(last.at(-1) ?? '') === placeOf(day) - 1) last.push(day)
    else runs.push([day])
  }
  return Object.fromEntries(
    runs.map((run) => {
      const [first = '', last = ''] = [run[0], run.at(-1)]
      return [first === last ? first : `${first}-${last}`, `${from}-${to}`]
    }),
  )
}

/** In the order of the week, whatever order they were kept in. */
export const inWeekOrder = (hours: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(hours).toSorted(([a], [b]) => placeOf(a.slice(0, 3)) - placeOf(b.slice(0, 3)))
