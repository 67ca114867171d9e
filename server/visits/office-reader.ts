import { type Decision, no, yes } from '../../kit/decision.ts'
import { placeOf } from '../../kit/places.ts'
import { type ClosedDay, minutesOf, type OpenSpan } from './office.ts'

export type OfficeGiven = {
  readonly place: string
  readonly mapUrl: string | null
  readonly hours: readonly OpenSpan[]
  readonly closedDays: readonly ClosedDay[]
  readonly slotMinutes: number
}

export type OfficeRefusal = 'unknown-state' | 'map-link-unsafe' | 'hours-overlap' | 'never-open'

/** What an office is kept with: its hour follows from where it is. */
export type OfficeRead = { readonly zone: string; readonly hours: readonly OpenSpan[] }

/** Does this office make sense? The first thing that does not is named, with what to mend. */
export function readOffice(given: OfficeGiven): Decision<OfficeRead, OfficeRefusal> {
  const zone = placeOf(given.place)?.zones[0]
  if (!zone) return no('unknown-state', { field: 'place', value: given.place })
  if (given.mapUrl !== null && !isMapLink(given.mapUrl)) {
    return no('map-link-unsafe', { field: 'mapUrl' })
  }
  const hours = given.hours.toSorted(inWeek)
  const wrong = hours.find((span) => !isLongEnough(span, given.slotMinutes))
  if (wrong) return no('never-open', { field: 'hours', weekday: wrong.weekday, from: wrong.from })
  if (hours.length === 0) return no('never-open', { field: 'hours' })
  const clash = hours.find((span, index) => {
    const before = hours[index - 1]
    return before?.weekday === span.weekday && minutesOf(before.to) > minutesOf(span.from)
  })
  if (clash) return no('hours-overlap', { weekday: clash.weekday, from: clash.from })
  return yes({ zone, hours })
}

/** A page of the web that a telephone may open; nothing else. */
const isMapLink = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).username === ''

const inWeek = (a: OpenSpan, b: OpenSpan): number =>
  a.weekday - b.weekday || minutesOf(a.from) - minutesOf(b.from)

/** At least one person can be received in it. */
const isLongEnough = ({ from, to }: OpenSpan, slotMinutes: number): boolean =>
  minutesOf(to) - minutesOf(from) >= slotMinutes
