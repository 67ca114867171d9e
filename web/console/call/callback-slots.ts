import type { ReplyOf } from '../../../api/endpoint.ts'
import type { checkCallback } from '../../../api/worklist.ts'

export type CallbackDay = ReplyOf<typeof checkCallback>['days'][number]

/** Half an hour of a day that may be chosen, or one that the law or the clock closes. */
export type Slot = { readonly time: string; readonly at: string | null }

const halfHourMs = 30 * 60_000

/**
 * Every half hour of a day as the person's own clock shows it, from the first that could be asked
 * for to the last; closed ones stand there without a moment. `now` closes what has passed.
 */
export function slotsOf({ windows }: CallbackDay, zone: string, now: string): Slot[] {
  const open = new Map<string, string>()
  for (const { from, to } of windows) {
    for (let ms = halfHourUp(Date.parse(from)); ms < Date.parse(to); ms += halfHourMs) {
      if (ms > Date.parse(now)) open.set(clockAt(ms, zone), instantAt(ms))
    }
  }
  return dayTimes([...open.keys()]).map((time) => ({ time, at: open.get(time) ?? null }))
}

/** The first half hour that is open on a day, or none. */
export const firstOpen = (slots: readonly Slot[]): Slot | undefined =>
  slots.find(({ at }) => at !== null)

/** The usual hours of the day, and earlier or later ones only where they are open. */
function dayTimes(open: readonly string[]): string[] {
  const all = Array.from({ length: 48 }, (_, half) => {
    const hour = String(Math.floor(half / 2)).padStart(2, '0')
    return `${hour}:${half % 2 ? '30' : '00'}`
  })
  return all.filter((time) => (time >= '07:00' && time <= '21:30') || open.includes(time))
}

const halfHourUp = (ms: number): number => Math.ceil(ms / halfHourMs) * halfHourMs

const clockAt = (ms: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(ms)

/** Swedes write a day and a time as ISO 8601 does. */
const instantAt = (ms: number): string =>
  `${new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'UTC',
  })
    .format(ms)
    .replace(' ', 'T')}Z`
