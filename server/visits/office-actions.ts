import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/visits.ts'
import { type Day, day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { holidayOn } from '../compliance/holidays.ts'
import { chain } from '../compliance/pack.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { lawOf } from '../law/actions.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type Slot, slotsOn } from './office.ts'
import { type OfficeRefusal, readOffice } from './office-reader.ts'
import * as offices from './office-store.ts'
import { clockOf } from './present.ts'
import { listTaken } from './store.ts'

type Given = AskOf<typeof api.openOffice>
type Refusal = 'not-allowed' | 'unknown-creditor' | OfficeRefusal

/** A place where people are received. Its hour is that of where it is. */
export function openOffice(
  world: World,
  actor: Actor,
  given: Given,
): Promise<Decision<{ officeId: string }, Refusal>> {
  return world.transaction(actor, async (tx) => {
    const written = await writtenOf(tx, actor, given)
    if (!written.ok) return written
    const { id } = await offices.insertOffice(tx, written.value)
    await record(tx, actor, { what: 'office.opened', facts: { officeId: id, name: given.name } })
    return yes({ officeId: id })
  })
}

/** Other hours or other room. Visits that are booked stand: they were promised. */
export function setOffice(
  world: World,
  actor: Actor,
  { officeId, state, version, ...given }: AskOf<typeof api.setOffice>,
): Promise<Decision<object, Refusal | 'unknown-office' | 'changed-meanwhile'>> {
  return world.transaction(actor, async (tx) => {
    const written = await writtenOf(tx, actor, given)
    if (!written.ok) return written
    const office = await offices.lockOffice(tx, officeId)
    if (!office) return no('unknown-office')
    if (office.version !== version) return no('changed-meanwhile', { version: office.version })
    await offices.updateOffice(tx, officeId, { ...written.value, state })
    const what = state !== office.state && state === 'closed' ? 'office.closed' : 'office.changed'
    await record(tx, actor, { what, facts: { officeId, name: given.name } })
    return yes({})
  })
}

async function writtenOf(
  tx: Tx,
  actor: Actor,
  given: Given,
): Promise<Decision<offices.OfficeWritten, Refusal>> {
  const allowed = may(actor, 'set-offices')
  if (!allowed.ok) return allowed
  const read = readOffice(given)
  if (!read.ok) return read
  if (given.creditorId && !(await findCreditor(tx, given.creditorId))) return no('unknown-creditor')
  const { name, address, bring } = given
  const texts = { name: name.trim(), address: address.trim(), bring: bring.trim() }
  return yes({ ...given, ...read.value, ...texts, setBy: actor.name })
}

export type OpenDay = { readonly day: Day; readonly slots: readonly Slot[] }

/** The slots of so many days, each with the room that is left. */
export async function loadSlots(
  tx: Tx,
  office: offices.OfficeRow,
  from: Day,
  days: number,
): Promise<OpenDay[]> {
  const startOf = (on: Day) => on.toZonedDateTime(office.zone).toInstant()
  const span = { from: startOf(from), to: startOf(from.add({ days })) }
  const taken = await listTaken(tx, { officeId: office.id, ...span })
  const isHoliday = await holidays(tx, office)
  return Array.from({ length: days }, (_, ahead) => {
    const on = from.add({ days: ahead })
    const isOpen = office.state === 'open'
    return { day: on, slots: isOpen ? slotsOn(office, on, taken, isHoliday(on)) : [] }
  })
}

/** Whether a day is a holiday where the office is, if it keeps them. */
export async function holidays(tx: Tx, office: offices.OfficeRow): Promise<(on: Day) => boolean> {
  if (!office.keepsHolidays) return () => false
  const { packs, profile } = await lawOf(tx)
  const here = chain(packs, office.place)
  return (on) => holidayOn(here, on, profile) !== undefined
}

/** What is free in an office, in the words of the contract. */
export const findSlots = (world: World, actor: Actor, ask: AskOf<typeof api.listSlots>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'receive-visits')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const office = await offices.findOffice(tx, ask.officeId)
    if (!office) return no('unknown-office')
    const today = tx.now.toZonedDateTimeISO(office.zone).toPlainDate()
    const from = ask.from ? day(ask.from) : today
    const days = await loadSlots(tx, office, from, ask.days ?? 14)
    const isToCome = (slot: Slot) => tx.now.epochMilliseconds < slot.startsAt.epochMilliseconds
    return yes({
      zone: office.zone,
      days: days.map(({ day: on, slots }) => ({
        day: on,
        slots: slots.filter(isToCome).map(({ startsAt, left }) => ({
          startsAt,
          left,
          clock: clockOf(startsAt, office.zone),
        })),
      })),
    })
  })
