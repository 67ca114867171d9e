import { type Day, daysBetween, isAfter, isBefore } from '../../kit/dates.ts'
import type { Channel, DueBasis } from './deadlines.ts'
import { deadlines } from './deadlines.ts'
import { type IsWorkingDay, workingDaysAfter, workingDaysUntil } from './working-days.ts'

export type Due = { readonly on: Day; readonly basis: DueBasis }

/** The last day to answer: as the notice says, else as the source's own time counts. */
export function dueOf(
  channel: Channel,
  complainedOn: Day,
  given: Day | undefined,
  isWorking: IsWorkingDay,
): Due {
  if (given) return { on: given, basis: 'given' }
  const { days, count, basis } = deadlines[channel]
  const on =
    count === 'calendar'
      ? complainedOn.add({ days })
      : workingDaysAfter(complainedOn, days, isWorking)
  return { on, basis }
}

export type Clock = {
  readonly state: 'stopped' | 'late' | 'today' | 'soon' | 'in-time'
  /** Whole days until the last day; negative when it has passed. */
  readonly days: number
  readonly workingDays: number
}

/** Two working days are little: from then on a case asks for attention. */
const soonWorkingDays = 2

/** How the answer stands on a day. Once answered, the clock stands still. */
export function clockOf(
  { state, dueOn }: { readonly state: 'open' | 'answered' | 'closed'; readonly dueOn: Day },
  today: Day,
  isWorking: IsWorkingDay,
): Clock {
  const days = daysBetween(today, dueOn)
  if (state !== 'open') return { state: 'stopped', days, workingDays: 0 }
  const workingDays = workingDaysUntil(today, dueOn, isWorking)
  const left = { days, workingDays }
  if (isBefore(dueOn, today)) return { state: 'late', ...left }
  if (!isAfter(dueOn, today)) return { state: 'today', ...left }
  return { state: workingDays <= soonWorkingDays ? 'soon' : 'in-time', ...left }
}

/** What a night has to call out, if anything. */
export const alarmOf = ({ state }: Clock): 'soon' | 'today' | 'late' | undefined =>
  state === 'soon' || state === 'today' || state === 'late' ? state : undefined
