// Days near the moment, by whole numbers: a field that is typed in a call needs no calendar.

const two = (number: number): string => String(number).padStart(2, '0')

const parts = (now: string): readonly [year: number, month: number, day: number] => [
  Number(now.slice(0, 4)),
  Number(now.slice(5, 7)),
  Number(now.slice(8, 10)),
]

/** The first day of the month so many months before `now` (an ISO moment): `2026-08-01`. */
export function monthsBack(now: string, months: number): string {
  const [year, month] = parts(now)
  const index = year * 12 + (month - 1) - months
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}-01`
}

/** The next time that a day of the month comes, today included; 30 February is the 28th. */
export function nextDayOf(now: string, dayOfMonth: number): string {
  const [year, month, today] = parts(now)
  const index = year * 12 + (month - 1) + (dayOfMonth < today ? 1 : 0)
  const monthOf = (index % 12) + 1
  const day = monthOf === 2 ? Math.min(dayOfMonth, 28) : dayOfMonth
  return `${Math.floor(index / 12)}-${two(monthOf)}-${two(day)}`
}
