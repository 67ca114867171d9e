import { dayAt, type Moment } from '../../kit/dates.ts'
import type { VisitRow } from './store.ts'

/** A visit as screens need it: day and clock are those of the office's own place. */
export const shownVisit = ({
  creditorId: _creditor,
  callId: _call,
  moves: _moves,
  followedAt,
  ...visit
}: VisitRow) => ({
  ...visit,
  day: dayAt(visit.startsAt, visit.zone),
  clock: clockOf(visit.startsAt, visit.zone),
  isFollowed: followedAt !== null,
})

/** `09:30`, on the clock of a place. */
export const clockOf = (at: Moment, zone: string): string =>
  String(at.toZonedDateTimeISO(zone).toPlainTime()).slice(0, 5)

/** `quinta-feira, 26/11`: the day of a visit as people say it. */
export const dayWords = (at: Moment, zone: string, locale: string): string =>
  dayAt(at, zone).toLocaleString(locale === 'es' ? 'es-MX' : locale, {
    weekday: 'long',
    day: '2-digit',
    month: locale === 'en' ? 'long' : '2-digit',
  })
