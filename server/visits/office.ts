import { type Day, dayAt, isEarlier, type Moment, Temporal } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'

/** A part of a weekday (1 is Monday) in which people are received; clocks are `HH:MM`. */
export type OpenSpan = { readonly weekday: number; readonly from: string; readonly to: string }

export type ClosedDay = { readonly on: string; readonly name: string }

/** When an office receives people, and how many at a time. */
export type OfficeTimes = {
  readonly zone: string
  readonly slotMinutes: number
  readonly capacity: number
  readonly hours: readonly OpenSpan[]
  readonly closedDays: readonly ClosedDay[]
}

export type Span = { readonly startsAt: Moment; readonly endsAt: Moment }
export type Slot = Span & { readonly left: number }

/** A visit further away than this is forgotten. */
export const visitDaysMax = 60

/** The slots of a day, in their order, each with the room that is left; none on a closed day. */
export function slotsOn(
  times: OfficeTimes,
  on: Day,
  taken: readonly Span[],
  isHoliday: boolean,
): Slot[] {
  if (isHoliday || isClosed(times, on)) return []
  const spans = times.hours.filter(({ weekday }) => weekday === on.dayOfWeek)
  return spans.flatMap((span) =>
    startsIn(span, times.slotMinutes).flatMap((clock): Slot[] => {
      const startsAt = instantAt(on, clock, times.zone)
      const endsAt = startsAt.add({ minutes: times.slotMinutes })
      const left =
        times.capacity - taken.filter((one) => overlaps(one, { startsAt, endsAt })).length
      return [{ startsAt, endsAt, left: Math.max(0, left) }]
    }),
  )
}

export const isClosed = ({ closedDays }: OfficeTimes, on: Day): boolean =>
  closedDays.some((closed) => closed.on === on.toString())

export type SlotRefusal =
  | 'visit-in-the-past'
  | 'visit-too-far'
  | 'office-closed-then'
  | 'slot-taken'

/** May somebody come then? Only at the beginning of a slot that has room. */
export function slotAt(
  times: OfficeTimes,
  startsAt: Moment,
  known: { readonly taken: readonly Span[]; readonly isHoliday: boolean; readonly now: Moment },
): Decision<Slot, SlotRefusal> {
  if (!isEarlier(known.now, startsAt)) return no('visit-in-the-past')
  const last = known.now.add({ hours: visitDaysMax * 24 })
  if (isEarlier(last, startsAt)) return no('visit-too-far', { visitDaysMax })
  const slots = slotsOn(times, dayAt(startsAt, times.zone), known.taken, known.isHoliday)
  const slot = slots.find((one) => one.startsAt.equals(startsAt))
  if (!slot) return no('office-closed-then')
  return slot.left > 0 ? yes(slot) : no('slot-taken')
}

const overlaps = (a: Span, b: Span): boolean =>
  isEarlier(a.startsAt, b.endsAt) && isEarlier(b.startsAt, a.endsAt)

/** Minutes of the day at which a slot begins that ends within the span. */
function startsIn({ from, to }: OpenSpan, slotMinutes: number): number[] {
  const [first, end] = [minutesOf(from), minutesOf(to)]
  const count = Math.max(0, Math.floor((end - first) / slotMinutes))
  return Array.from({ length: count }, (_, n) => first + n * slotMinutes)
}

/** `'08:30'` as minutes since midnight. */
export const minutesOf = (clock: string): number => {
  const [hours = '0', minutes = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function instantAt(on: Day, minutes: number, zone: string): Moment {
  const clock = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  return on.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant()
}
