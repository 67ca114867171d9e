import { isEarlier } from '../../kit/dates.ts'
import { findAgreement } from '../agreements/store.ts'
import { findDebtor } from '../debtors/store.ts'
import { debtor, system } from '../identity/actor.ts'
import { digestOf } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { findAgencyName } from '../staff/store.ts'
import { endIn } from '../visits/actions.ts'
import { calendarFile } from '../visits/ics.ts'
import * as visits from '../visits/store.ts'
import type { Door } from './entry-actions.ts'
import { asLocale, says } from './says.ts'

/** For so long after it has ended may the page of a visit be opened. */
const daysAfter = 7

export type VisitDoor = {
  readonly agencyId: string
  readonly agencyName: string
  readonly visit: visits.VisitRow
  readonly locale: ReturnType<typeof asLocale>
  readonly calendar: string
}

/** Before the agency is known no row of any can be seen: a function of the owner answers this. */
async function agencyOfVisit(world: World, tokenHash: string): Promise<string | undefined> {
  const { rows } = await world.pool.query<{ id: string | null }>(
    'select agency_of_visit($1) as id',
    [tokenHash],
  )
  return rows[0]?.id ?? undefined
}

/** The visit whose address this is, while it is of use. Nothing is changed by looking. */
export async function findVisitDoor(world: World, token: string): Promise<VisitDoor | undefined> {
  const tokenHash = digestOf(token)
  const agencyId = await agencyOfVisit(world, tokenHash)
  if (!agencyId) return undefined
  return world.transaction(system(agencyId), async (tx) => {
    const visit = await visits.findByToken(tx, tokenHash)
    if (!visit || isEarlier(visit.endsAt.add({ hours: daysAfter * 24 }), tx.now)) return undefined
    const person = await findDebtor(tx, visit.debtorId)
    const locale = asLocale(person?.locale ?? '')
    const agencyName = await findAgencyName(tx)
    const calendar = await calendarOf(tx, visit, locale)
    return { agencyId, agencyName, visit, locale, calendar }
  })
}

/** The file that puts the visit into a calendar; it speaks of the office and of nothing owed. */
export async function calendarOf(
  tx: Tx,
  visit: visits.VisitRow,
  locale: VisitDoor['locale'],
): Promise<string> {
  const say = says(locale).visit
  const words = visit.bring ? `${say.bring} ${visit.bring}` : ''
  return calendarFile({
    id: visit.id,
    title: say.title(await findAgencyName(tx)),
    address: `${visit.officeName}, ${visit.address}`,
    words: [words, visit.mapUrl ?? ''].filter(Boolean).join('\n'),
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    moves: visit.moves,
    isCancelled: visit.state === 'cancelled',
    writtenAt: tx.now,
  })
}

/** Of the visit that the person of this page has before them. */
export const findOwnCalendar = (
  world: World,
  { agencyId, link, holder }: Pick<Door, 'agencyId' | 'link' | 'holder'>,
): Promise<string | undefined> =>
  world.transaction(system(agencyId), async (tx) => {
    const agreement = await findAgreement(tx, link.agreementId)
    const visit =
      agreement && (await visits.findBooked(tx, agreement.debtorId, agreement.portfolioId))
    return visit && calendarOf(tx, visit, asLocale(holder.locale))
  })

/** The person says on the page that they cannot come: the hour is free for somebody else. */
export const callOff = (world: World, { agencyId, visit, locale }: VisitDoor) => {
  const actor = debtor(agencyId, visit.debtorName)
  return world.transaction(actor, async (tx) => {
    const held = await visits.lockVisit(tx, visit.id)
    if (held?.state !== 'booked') return
    await endIn(tx, actor, held, { to: 'cancelled', reason: says(locale).visit.cannot })
  })
}
