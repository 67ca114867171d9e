import assert from 'node:assert/strict'
import type { Moment } from '../../../kit/dates.ts'
import { rowsOf, type Stop, type Town } from '../town.ts'
import { localDay, minutesBetween, momentIn, placesOf, weekBefore, whyClosed } from './law.ts'

type Row = {
  readonly id: string
  readonly debtorId: string
  readonly contactPointId: string
  readonly startedAt: Date
  readonly talked: boolean
  readonly purpose: string
  readonly jurisdiction: string | null
  readonly phone: string
}
type Attempt = Omit<Row, 'startedAt'> & { readonly at: Moment }

async function attemptsOf(town: Town): Promise<Attempt[]> {
  const rows = await rowsOf<Row>(
    town,
    `select attempt.id, attempt.debtor_id as "debtorId", started_at as "startedAt",
       attempt.contact_point_id as "contactPointId", answered and attempt.right_party as talked,
       permit_decision.purpose, address.jurisdiction, point.value as phone
     from attempt
     join permit_decision on permit_decision.id = permit_id
     join contact_point point on point.id = attempt.contact_point_id
     join address on address.debtor_id = attempt.debtor_id
     where attempt.agency_id = $1
     order by started_at, attempt.id`,
    town.agency.agencyId,
  )
  return rows.map(({ startedAt, ...row }) => ({ ...row, at: momentIn(startedAt) }))
}

export async function everyAttemptHasItsPermit(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select attempt.id from attempt left join permit_decision permit
       on permit.agency_id = attempt.agency_id and permit.id = attempt.permit_id
       and permit.debtor_id = attempt.debtor_id and permit.channel = attempt.channel
       and permit.contact_point_id = attempt.contact_point_id
     where permit.id is null or permit.outcome <> 'allow' or permit.blockers <> '[]'
       or attempt.started_at < decided_at or attempt.started_at >= expires_at
       or expires_at > decided_at + interval '5 minutes'`,
  )
  assert.deepEqual(wrong, [], 'an attempt has no allowed permit that was valid at its moment')
}

export async function everyAttemptWasLawful(town: Town): Promise<void> {
  const byPerson = Map.groupBy(await attemptsOf(town), ({ debtorId }) => debtorId)
  const wrong = [...byPerson.values()].flatMap((attempts) =>
    attempts.flatMap((attempt, index) => {
      const why = whyUnlawful(attempt, attempts.slice(0, index))
      return why ? [`${attempt.id} at ${attempt.at}: ${why}`] : []
    }),
  )
  assert.deepEqual(wrong, [], 'an attempt was not lawful, judged again by hand')
}

function whyUnlawful(attempt: Attempt, earlier: readonly Attempt[]): string | undefined {
  const { at } = attempt
  const places = placesOf(attempt.jurisdiction, attempt.phone)
  if (places.length === 0) return 'nobody knows where this person is'
  const closed = places.map((place) => whyClosed(place, at)).find((why) => why)
  if (closed) return closed
  const sameDay = (place: (typeof places)[number]) =>
    earlier.filter((one) => localDay(one.at, place) === localDay(at, place))
  if (places.some((place) => sameDay(place).length >= 3)) return 'a fourth attempt in a local day'
  const week = weekBefore(at).epochMilliseconds
  if (earlier.filter((one) => one.at.epochMilliseconds > week).length >= 10)
    return 'an eleventh attempt in seven days'
  if (attempt.purpose === 'scheduled_callback') return undefined
  const last = earlier.at(-1)
  if (last && minutesBetween(last.at, at) < 60) return 'less than an hour after the last'
  if (places.some((place) => sameDay(place).some(({ talked }) => talked)))
    return 'a second conversation in a local day'
  return undefined
}

export async function nobodyWasCalledAfterAStop(town: Town): Promise<void> {
  const stops = Map.groupBy(town.stops, ({ debtorId }) => debtorId)
  const wrong = (await attemptsOf(town)).flatMap((attempt) =>
    (stops.get(attempt.debtorId) ?? [])
      .filter((stop) => holds(stop, attempt))
      .map(({ why, from }) => `${attempt.id} at ${attempt.at}: ${why} since ${from}`),
  )
  assert.deepEqual(wrong, [], 'somebody was called after an opt-out, on a dead number or on hold')
}

/** At the very same moment either may have come first. */
function holds({ contactPointId, from, until }: Stop, attempt: Attempt): boolean {
  const at = attempt.at.epochMilliseconds
  const isMeant = contactPointId === null || contactPointId === attempt.contactPointId
  const isOver = until !== null && at >= until.epochMilliseconds
  return isMeant && at > from.epochMilliseconds && !isOver
}
