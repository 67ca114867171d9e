import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/visits.ts'
import { type Day, dayAt, type Moment } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { momentText } from '../../kit/fields.ts'
import { findPortfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type Slot, type SlotRefusal, slotAt } from './office.ts'
import { holidays } from './office-actions.ts'
import { lockOffice, type OfficeRow } from './office-store.ts'
import * as visits from './store.ts'
import { endOfVisit } from './visit.ts'

export type Booking = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly officeId: string
  readonly startsAt: string
  readonly bring?: string | undefined
  readonly note?: string | undefined
  readonly callId: string | null
}

type WhereRefusal = SlotRefusal | 'unknown-office' | 'office-of-another' | 'invalid-input'
export type BookRefusal = WhereRefusal | 'unknown-debtor' | 'visit-booked-already'

/** A person comes to an office at an hour that is free; nobody else gets that room. */
export const bookVisit = (world: World, actor: Actor, ask: AskOf<typeof api.bookVisit>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return allowed
    if (!(await lockDebtor(tx, ask.debtorId))) return no('unknown-debtor')
    return bookIn(tx, actor, { ...ask, callId: null })
  })

/** As above, within a transaction that holds the person. */
export async function bookIn(
  tx: Tx,
  actor: Actor,
  booking: Booking,
): Promise<Decision<{ visitId: string }, BookRefusal>> {
  const { debtorId, portfolioId, officeId, callId } = booking
  const portfolio = await findPortfolio(tx, portfolioId)
  if (!portfolio) return no('unknown-debtor')
  const { creditorId } = portfolio
  const place = await holdRoom(tx, { officeId, creditorId, startsAt: booking.startsAt })
  if (!place.ok) return place
  const { office, slot } = place.value
  const made = await visits.insertVisit(tx, {
    ...{ officeId, debtorId, portfolioId, creditorId, callId },
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    bring: booking.bring?.trim() || office.bring,
    note: booking.note?.trim() || null,
    bookedById: actor.userId,
    bookedBy: actor.name,
  })
  if (!made) return no('visit-booked-already')
  await record(tx, actor, {
    what: 'visit.booked',
    debtorId,
    portfolioId,
    facts: { visitId: made.id, office: office.name, at: slot.startsAt.toString() },
  })
  return yes({ visitId: made.id })
}

/** Another hour or office: in one step, so that a full one leaves the visit where it was. */
export const moveVisit = (world: World, actor: Actor, ask: AskOf<typeof api.moveVisit>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return allowed
    const visit = await visits.lockVisit(tx, ask.visitId)
    if (!visit) return no('unknown-visit')
    return moveIn(tx, actor, visit, ask)
  })

export async function moveIn(
  tx: Tx,
  actor: Actor,
  visit: visits.VisitRow,
  to: { readonly officeId: string; readonly startsAt: string },
): Promise<Decision<object, WhereRefusal | 'visit-ended'>> {
  if (visit.state !== 'booked') return no('visit-ended', { state: visit.state })
  const { id, creditorId, debtorId, portfolioId } = visit
  const place = await holdRoom(tx, { ...to, creditorId, but: id })
  if (!place.ok) return place
  const { office, slot } = place.value
  await visits.moveVisit(tx, id, { ...slot, officeId: to.officeId })
  const facts = { visitId: id, office: office.name, at: slot.startsAt.toString() }
  await record(tx, actor, { what: 'visit.moved', debtorId, portfolioId, facts })
  return yes({})
}

type Wish = {
  readonly officeId: string
  readonly creditorId: string
  readonly startsAt: string
  readonly but?: string
}

/** The office is held until the booking is there: two who ask at once come one after the other. */
async function holdRoom(
  tx: Tx,
  { officeId, creditorId, startsAt, but }: Wish,
): Promise<Decision<{ office: OfficeRow; slot: Slot }, WhereRefusal>> {
  const at = momentText(startsAt, 'startsAt')
  if (!at.ok) return no('invalid-input', at.facts)
  const office = await lockOffice(tx, officeId)
  if (!office) return no('unknown-office')
  if (office.creditorId && office.creditorId !== creditorId) return no('office-of-another')
  if (office.state !== 'open') return no('office-closed-then')
  const on = dayAt(at.value, office.zone)
  const span = { from: startOf(on, office.zone), to: startOf(on.add({ days: 1 }), office.zone) }
  const taken = await visits.listTaken(tx, { officeId, ...span, ...(but ? { but } : {}) })
  const isHoliday = (await holidays(tx, office))(on)
  const slot = slotAt(office, at.value, { taken, isHoliday, now: tx.now })
  return slot.ok ? yes({ office, slot: slot.value }) : slot
}

const startOf = (on: Day, zone: string): Moment => on.toZonedDateTime(zone).toInstant()

/** They came, and what came of it; or did not; or it was called off. */
export const endVisit = (world: World, actor: Actor, ask: AskOf<typeof api.endVisit>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return allowed
    const visit = await visits.lockVisit(tx, ask.visitId)
    if (!visit) return no('unknown-visit')
    return endIn(tx, actor, visit, ask)
  })

type Ending = Pick<AskOf<typeof api.endVisit>, 'to' | 'cameOf' | 'reason'>

export async function endIn(tx: Tx, actor: Actor, visit: visits.VisitRow, ending: Ending) {
  const { to, cameOf, reason = '' } = ending
  const ended = endOfVisit(visit, to, tx.now, visit.zone)
  if (!ended.ok) return ended
  if (to === 'came' && !cameOf) return no('missing-field', { field: 'cameOf' })
  if (to === 'cancelled' && reason.trim() === '') return no('missing-field', { field: 'reason' })
  const result = to === 'came' && cameOf ? cameOf : null
  const proof = await proofOf(tx, visit, result)
  if (!proof.ok) return proof
  await visits.endVisit(tx, visit.id, {
    state: to,
    cameOf: result,
    ...proof.value,
    reason: reason.trim() || null,
    endedBy: actor.name,
  })
  const { id: visitId, debtorId, portfolioId, officeName: office } = visit
  const at = visit.startsAt.toString()
  const facts = { visitId, office, at, cameOf: result, reason: reason.trim() || null }
  await record(tx, actor, { what: `visit.${to}`, debtorId, portfolioId, facts })
  return yes({})
}

/** A payment or an agreement is said to have come of a visit only when it is there. */
async function proofOf(
  tx: Tx,
  visit: visits.VisitRow,
  result: visits.VisitResult | null,
): Promise<
  Decision<
    { agreementId: string | null; paymentId: string | null },
    'no-agreement-made' | 'no-payment-found'
  >
> {
  const since = startOf(dayAt(visit.startsAt, visit.zone), visit.zone)
  const agreed = result === 'agreement' ? await visits.findAgreedSince(tx, visit, since) : undefined
  if (result === 'agreement' && !agreed) return no('no-agreement-made')
  const paid = result === 'payment' ? await visits.findPaidSince(tx, visit, since) : undefined
  if (result === 'payment' && !paid) return no('no-payment-found')
  return yes({ agreementId: agreed?.id ?? null, paymentId: paid?.id ?? null })
}
