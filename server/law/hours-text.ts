import type { Span, Week } from '../compliance/week.ts'
import type { Sayings } from './saying.ts'

const dayMinutes = 24 * 60

export const isClosed = (week: Week): boolean => week.every((spans) => spans.length === 0)

export const isAlways = (week: Week): boolean =>
  week.every((spans) => spans.some(({ start, end }) => start === 0 && end === dayMinutes))

/** `seg a sex 08:00–20:00; sáb 08:00–14:00`: days alike are said together, closed ones are not. */
export function hoursText(say: Sayings, week: Week): string {
  const runs: { from: number; to: number; text: string }[] = []
  week.forEach((spans, index) => {
    const text = spansText(say, spans)
    const last = runs.at(-1)
    if (last && last.text === text) last.to = index
    else runs.push({ from: index, to: index, text })
  })
  return runs
    .filter(({ text }) => text !== '')
    .map(({ from, to, text }) => `${daysText(say, from, to)} ${text}`)
    .join('; ')
}

function daysText(say: Sayings, from: number, to: number): string {
  const first = say.days[from] ?? ''
  return from === to ? first : `${first}${say.to}${say.days[to]}`
}

const spansText = (say: Sayings, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) =>
      start === 0 && end === dayMinutes ? say.allDay : `${clock(start)}–${clock(end)}`,
    )
    .join(', ')

/** Minutes of a day as the clock shows them: `08:00`, `24:00`. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
