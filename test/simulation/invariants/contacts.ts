import assert from 'node:assert/strict'
import type { Moment } from '../../../kit/dates.ts'
import { hashOf, type Judged, judgeAgain } from '../../../server/compliance/judged.ts'
import { packOf } from '../../../server/compliance/pack-content.ts'
import { fits } from '../../../server/evidence/seal.ts'
import { checkDay, sealDays } from '../../../server/evidence/seal-actions.ts'
import { listLatestSeals } from '../../../server/evidence/seal-store.ts'
import { rowsOf, type Stop, type Town } from '../town.ts'
import {
  localDay,
  minutesBetween,
  momentIn,
  type Place,
  placesOf,
  weekBefore,
  whyClosed,
  whyClosedToTexts,
} from './law.ts'

type Row = {
  readonly id: string
  readonly debtorId: string
  readonly contactPointId: string
  readonly startedAt: Date
  readonly talked: boolean
  readonly channel: string
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
       attempt.channel, permit_decision.purpose, address.jurisdiction, point.value as phone
     from attempt
     join permit_decision on permit_decision.id = permit_id and decided_at = permit_decided_at
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
       and permit.decided_at = attempt.permit_decided_at
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
  // Who asks is answered, wherever and whenever.
  if (attempt.purpose === 'inbound_reply') return undefined
  const places = placesOf(attempt.jurisdiction, attempt.phone)
  if (places.length === 0) return 'nobody knows where this person is'
  return isCall(attempt)
    ? whyUnlawfulCall(attempt, places, earlier)
    : whyUnlawfulText(attempt, places, earlier)
}

const isCall = ({ channel }: Attempt): boolean => channel.startsWith('voice')

function whyUnlawfulCall(
  attempt: Attempt,
  places: readonly Place[],
  before: readonly Attempt[],
): string | undefined {
  const { at } = attempt
  const closed = places.map((place) => whyClosed(place, at)).find((why) => why)
  if (closed) return closed
  const earlier = before.filter(isCall)
  const sameDay = (place: Place) =>
    earlier.filter((one) => localDay(one.at, place) === localDay(at, place))
  if (places.some((place) => sameDay(place).length >= 3)) return 'a fourth attempt in a local day'
  if (ofWeek(before, at).length >= 10) return 'an eleventh attempt in seven days'
  if (attempt.purpose === 'scheduled_callback') return undefined
  const last = earlier.at(-1)
  if (last && minutesBetween(last.at, at) < 60) return 'less than an hour after the last'
  if (places.some((place) => sameDay(place).some(({ talked }) => talked)))
    return 'a second conversation in a local day'
  return undefined
}

const ofWeek = (earlier: readonly Attempt[], at: Moment) => {
  const week = weekBefore(at).epochMilliseconds
  return earlier.filter((one) => one.at.epochMilliseconds > week)
}

function whyUnlawfulText(
  { at, purpose }: Attempt,
  places: readonly Place[],
  earlier: readonly Attempt[],
): string | undefined {
  const closed = places.map((place) => whyClosedToTexts(place, at, purpose)).find((why) => why)
  if (closed) return closed
  const texts = earlier.filter((one) => !isCall(one))
  const isThird = (place: Place) =>
    texts.filter((one) => localDay(one.at, place) === localDay(at, place)).length >= 2
  if (places.some(isThird)) return 'a third text in a local day'
  if (purpose === 'collection' && ofWeek(earlier, at).length >= 10)
    return 'an eleventh attempt in seven days'
  return undefined
}

export async function nobodyWasReachedAfterAStop(town: Town): Promise<void> {
  const stops = Map.groupBy(town.stops, ({ debtorId }) => debtorId)
  const wrong = (await attemptsOf(town)).flatMap((attempt) =>
    (stops.get(attempt.debtorId) ?? [])
      .filter((stop) => holds(stop, attempt))
      .map(({ why, from }) => `${attempt.id} at ${attempt.at}: ${why} since ${from}`),
  )
  assert.deepEqual(wrong, [], 'somebody was called after an opt-out, on a dead number or on hold')
}

/** At the very same moment either may have come first. */
function holds({ contactPointId, from, until, why }: Stop, attempt: Attempt): boolean {
  if (attempt.purpose === 'inbound_reply' || !isMeantFor(why, attempt)) return false
  const at = attempt.at.epochMilliseconds
  const isMeant = contactPointId === null || contactPointId === attempt.contactPointId
  const isOver = until !== null && at >= until.epochMilliseconds
  return isMeant && at > from.epochMilliseconds && !isOver
}

/** To stop calls is not to stop messages, nor the other way about; `all` is both. */
function isMeantFor(why: string, attempt: Attempt): boolean {
  if (why === 'opt-out voice') return isCall(attempt)
  return why !== 'opt-out sms' || attempt.channel === 'sms'
}

export async function everyTextHasItsAttempt(town: Town): Promise<void> {
  const wrong = await rowsOf(
    town,
    `select attempt.id from attempt
     left join shared_message message on message.attempt_id = attempt.id
     where attempt.agency_id = $1 and (message.id is null) = (attempt.channel not like 'voice%')`,
    town.agency.agencyId,
  )
  assert.deepEqual(wrong, [], 'a text without its words, or words of a call')
}

type Kept = {
  readonly id: string
  readonly judged: Judged
  readonly packVersions: { readonly [id: string]: string }
  readonly packHashes: { readonly [id: string]: string }
  readonly inputHash: string
  readonly outcome: string
  readonly rules: readonly string[]
}

/** Asked again, by the wording that was kept, the newest decisions answer as they answered then. */
export async function everyDecisionIsMadeAgainAlike(town: Town): Promise<void> {
  const { agencyId } = town.agency
  const wordings = await rowsOf<{ hash: string; content: string }>(
    town,
    'select content_hash as hash, content from pack_version where agency_id = $1',
    agencyId,
  )
  const packs = new Map(wordings.map(({ hash, content }) => [hash, packOf(content)]))
  const decisions = await rowsOf<Kept>(
    town,
    `select id, judged, pack_versions as "packVersions", pack_hashes as "packHashes",
       input_hash as "inputHash", outcome,
       array(select one ->> 'ruleId' from jsonb_array_elements(blockers) one) as rules
     from permit_decision where agency_id = $1 order by decided_at desc, id desc limit 300`,
    agencyId,
  )
  const wrong = decisions.filter((one) => {
    const used = Object.values(one.packHashes).flatMap((hash) => packs.get(hash) ?? [])
    const again = judgeAgain(one.judged, used)
    const rules = again.ok ? [] : again.blockers.map(({ ruleId }) => ruleId)
    const isSame = again.ok === (one.outcome === 'allow') && rules.join() === one.rules.join()
    return !isSame || hashOf(one.judged, one.packVersions) !== one.inputHash
  })
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
    'a decision would be another one now',
  )
}

export async function everySealedDayIsAsItWasSealed(town: Town): Promise<void> {
  const { agencyId, person } = town.agency
  await sealDays(town.world, agencyId)
  const wrong = await town.world.transaction(person('owner'), async (tx) => {
    const found: string[] = []
    for (const { day } of await listLatestSeals(tx, 12)) {
      const check = await checkDay(tx, day)
      const isWhole = check && fits(check) && check.late.length === 0
      if (!isWhole) found.push(`${day}: ${JSON.stringify(check)}`)
    }
    return found
  })
  assert.deepEqual(wrong, [], 'a day differs from its seal')
}
