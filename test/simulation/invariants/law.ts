import { type Moment, moment, Temporal } from '../../../kit/dates.ts'

// The law of the places of the simulation, written again and by hand: what the product says is not
// asked here.

type State = 'SP' | 'AM' | 'CE' | 'RJ'
type Hours = {
  readonly week: readonly [number, number]
  readonly saturday: readonly [number, number]
}

const closed = [0, 0] as const
const hours: Record<State, Hours> = {
  SP: { week: [8, 20], saturday: [8, 14] },
  AM: { week: [8, 18], saturday: closed },
  CE: { week: [8, 18], saturday: closed },
  RJ: { week: [9, 19], saturday: closed },
}

const areaCodes: Record<string, State> = { 11: 'SP', 92: 'AM', 85: 'CE', 21: 'RJ' }

const everywhere = [
  '01-01 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25',
  '2027-02-08 2027-02-09 2027-03-26 2027-05-27',
  '2028-02-28 2028-02-29 2028-04-14 2028-06-15',
]
const ofState: Record<State, string> = {
  SP: '07-09',
  AM: '09-05 12-08',
  CE: '03-19 03-25',
  RJ: '04-23',
}

export type Place = { readonly state: State; readonly zone: string }

/** Every place where the person may be; none when nothing says where. */
export function placesOf(jurisdiction: string | null, phone: string): Place[] {
  const byPhone = areaCodes[/^\+55(\d\d)/.exec(phone)?.[1] ?? '']
  const home = jurisdiction?.slice(3) as State | undefined
  if (!byPhone) return []
  const states = home && home !== byPhone ? [home, byPhone] : [byPhone]
  return states.flatMap((state): Place[] => {
    if (state !== 'AM') return [{ state, zone: '-03:00' }]
    const isSure = byPhone === 'AM'
    return [{ state, zone: '-04:00' }, ...(isSure ? [] : [{ state, zone: '-05:00' }])]
  })
}

/** Why nobody may call there at that moment, or nothing. */
export function whyClosed({ state, zone }: Place, at: Moment): string | undefined {
  const local = at.toZonedDateTimeISO(zone)
  const day = local.toPlainDate().toString()
  if (day < '2026-11-01' || day > '2028-12-31') throw new Error(`no calendar for ${day}`)
  if (local.dayOfWeek === 7) return `a Sunday in ${state}`
  const holidays = [...everywhere, ofState[state]].join(' ').split(' ')
  if (holidays.some((one) => one === day || one === day.slice(5))) return `a holiday in ${state}`
  const { week, saturday } = hours[state]
  const [from, to] = local.dayOfWeek === 6 ? saturday : week
  return local.hour >= from && local.hour < to ? undefined : `${local.toPlainTime()} in ${state}`
}

/**
 * Texts: the hours of Ceará are for asking what is open by any means; elsewhere, and for a mere
 * reminder, those of our own where no law is known.
 */
export function whyClosedToTexts({ state, zone }: Place, at: Moment, why: string) {
  const isAsking = why === 'collection' && state === 'CE'
  const hoursOf = isAsking ? state : 'SP'
  const closed = whyClosed({ state: hoursOf, zone }, at)
  return closed ?? holidayIn(state, at.toZonedDateTimeISO(zone).toPlainDate().toString())
}

function holidayIn(state: State, day: string): string | undefined {
  const isOne = ofState[state].split(' ').includes(day.slice(5))
  return isOne ? `a holiday in ${state}` : undefined
}

export const localDay = (at: Moment, { zone }: Place): string =>
  at.toZonedDateTimeISO(zone).toPlainDate().toString()

export const minutesBetween = (from: Moment, to: Moment): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000

export const momentIn = (value: Date): Moment => moment(value.toISOString())

export const weekBefore = (at: Moment): Moment =>
  at.subtract(Temporal.Duration.from({ hours: 168 }))
