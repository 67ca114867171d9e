import { type Day, day, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import { findAgencyName } from '../staff/store.ts'
import type { Log } from './log.ts'
import { basisOf } from './present.ts'
import { rulesOf } from './rules-actions.ts'
import * as store from './store.ts'

export type Period = {
  readonly fromOn?: string | undefined
  readonly toOn?: string | undefined
}

/** More than a year at once is no record but an archive. */
const daysMax = 370

/** The days of a period, the earliest first; with `userId` of one person only. */
export async function daysOf(
  tx: Tx,
  period: Period,
  { userId, isWhole }: { readonly userId: string | undefined; readonly isWhole: boolean },
): Promise<Decision<store.StoredDay[], 'period-too-long' | 'period-without-days'>> {
  const { first, last } = spanOf(tx, period)
  if (isBefore(last, first)) return no('period-without-days')
  if (first.until(last).days >= daysMax) return no('period-too-long', { daysMax })
  const from = startOf(first, tx)
  const to = startOf(last.add({ days: 1 }), tx)
  const shifts = await store.listShifts(tx, { from, to, userId })
  const ids = shifts.map(({ id }) => id)
  const breaks = isWhole
    ? await store.listBreaks(tx, ids)
    : await store.listBreaksForOthers(tx, ids)
  const ofShift = Map.groupBy(breaks, ({ shiftId }) => shiftId)
  return yes(shifts.toReversed().map((shift) => ({ shift, breaks: ofShift.get(shift.id) ?? [] })))
}

/** The last seven days, unless it is said otherwise. */
function spanOf(tx: Tx, { fromOn, toOn }: Period): { readonly first: Day; readonly last: Day } {
  const last = toOn === undefined ? tx.today : day(toOn)
  return { first: fromOn === undefined ? last.subtract({ days: 6 }) : day(fromOn), last }
}

const startOf = (on: Day, { zone }: Tx) => on.toZonedDateTime(zone).toInstant()

/** The record of a period, for a table or a paper. */
export async function logOf(
  tx: Tx,
  { locale }: Person,
  period: Period,
  whose: { readonly userId: string | undefined; readonly isOwn: boolean },
): Promise<Decision<Log, 'period-too-long' | 'period-without-days'>> {
  const days = await daysOf(tx, period, { userId: whose.userId, isWhole: whose.isOwn })
  if (!days.ok) return days
  const inForce = await rulesOf(tx)
  return yes({
    agencyName: await findAgencyName(tx),
    fromOn: String(spanOf(tx, period).first),
    toOn: String(spanOf(tx, period).last),
    basis: basisOf(inForce),
    rules: inForce.rules,
    isOwn: whose.isOwn,
    days: days.value,
    zone: tx.zone,
    locale,
    now: tx.now,
  })
}
