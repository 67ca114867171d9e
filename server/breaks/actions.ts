import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Actor, Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { BreakKind } from './day.ts'
import { lengths, workStanding } from './day.ts'
import { forgottenEnd, isForgotten } from './forgotten.ts'
import { findGrant, takeGrants } from './grant-store.ts'
import { mayStart, plannedMinutesOf } from './rest.ts'
import { rulesOf } from './rules-actions.ts'
import * as store from './store.ts'

/** My day begins. What a day before left open is ended where work was last seen. */
export const startShift = (
  world: World,
  actor: Person,
  { plannedMinutes }: { readonly plannedMinutes: number },
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    if (await openShiftOf(tx, actor)) return no('shift-open')
    const made = await store.insertShift(tx, actor, plannedMinutes)
    return made ? yes({ shiftId: made.id }) : no('shift-open')
  })

export const endShift = (world: World, actor: Person) =>
  world.transaction(actor, async (tx) => {
    const open = await openShiftOf(tx, actor)
    if (!open) return no('no-shift')
    await store.endBreak(tx, actor.userId, tx.now)
    await store.endShift(tx, open.id, { at: tx.now, by: 'person' })
    return yes({})
  })

/** A break begins. Nobody is asked for it; a rest is refused only where it would not count. */
export const startBreak = (world: World, actor: Person, { kind }: { readonly kind: BreakKind }) =>
  world.transaction(actor, async (tx) => {
    const open = await openShiftOf(tx, actor)
    if (!open) return no('no-shift')
    if (await store.findOpenBreak(tx, actor.userId)) return no('on-a-break')
    const { rules } = await rulesOf(tx)
    const breaks = await store.listBreaks(tx, [open.id])
    const allowed = mayStart(kind, { shift: open, breaks }, rules, tx.now)
    if (!allowed.ok) return allowed
    if (kind === 'after-abuse') await takeGrants(tx, actor.userId)
    const made = await store.insertBreak(tx, open, {
      kind,
      plannedMinutes: plannedMinutesOf(kind, rules),
    })
    return made ? yes({ breakId: made.id }) : no('on-a-break')
  })

export const endBreak = (world: World, actor: Person) =>
  world.transaction(actor, async (tx) => {
    const ended = await store.endBreak(tx, actor.userId, tx.now)
    if (ended === 0) return no('not-on-a-break')
    const open = await store.lockOpenShift(tx, actor.userId)
    if (open) await store.touchShift(tx, open.id)
    return yes({})
  })

/** The day that somebody is in, once one that was forgotten is out of the way. */
async function openShiftOf(tx: Tx, { userId }: { readonly userId: string }) {
  const open = await store.lockOpenShift(tx, userId)
  if (!open || !isForgotten(open, tx.now)) return open
  const breaks = await store.listBreaks(tx, [open.id])
  const end = forgottenEnd(open, breaks, tx.now)
  if (end.breakAt) await store.endBreak(tx, userId, end.breakAt)
  await store.endShift(tx, open.id, { at: end.shiftAt, by: 'system' })
  return undefined
}

/** A sign of work: who calls is at work, and a day that nobody began begins by itself. */
export async function noteWork(tx: Tx, actor: Actor): Promise<void> {
  if (actor.kind !== 'person') return
  const open = await openShiftOf(tx, actor)
  if (open) await store.touchShift(tx, open.id)
  else await store.insertShift(tx, actor, (await rulesOf(tx)).rules.usualMinutes)
}

/** On a break nobody is dialed, whoever asks. */
export async function notOnABreak(tx: Tx, userId: string): Promise<Decision<true, 'on-a-break'>> {
  const open = await store.findOpenBreak(tx, userId)
  return open ? no('on-a-break', { kind: open.kind }) : yes(true)
}

/**
 * May this person be given somebody to call? Not on a break, not before the rest that a hard call
 * gave them, and not beyond the most work of a day.
 */
export async function mayTakeNext(
  tx: Tx,
  userId: string,
): Promise<Decision<true, 'on-a-break' | 'rest-granted' | 'work-day-full'>> {
  const free = await notOnABreak(tx, userId)
  if (!free.ok) return free
  if (await findGrant(tx, userId, startOfToday(tx))) return no('rest-granted')
  const { rules } = await rulesOf(tx)
  if (rules.workMinutesMax === null) return yes(true)
  const { workMs } = lengths(await daysToday(tx, userId), tx.now)
  return workStanding(workMs, rules) === 'reached'
    ? no('work-day-full', { hours: rules.workMinutesMax / 60 })
    : yes(true)
}

export const startOfToday = (tx: Tx) => tx.today.toZonedDateTime(tx.zone).toInstant()

/** The days of today of one person, and one that goes on since before midnight. */
export async function daysToday(tx: Tx, userId: string): Promise<store.StoredDay[]> {
  const from = startOfToday(tx)
  const began = await store.listShifts(tx, { from, to: tx.now.add({ seconds: 1 }), userId })
  const open = await store.findOpenShift(tx, userId)
  const isEarlierOne = open && !began.some(({ id }) => id === open.id)
  const all = isEarlierOne && !isForgotten(open, tx.now) ? [...began, open] : began
  const going = all.filter((one) => !isForgotten(one, tx.now))
  const breaks = await store.listBreaks(
    tx,
    going.map(({ id }) => id),
  )
  return going.map((shift) => ({
    shift,
    breaks: breaks.filter(({ shiftId }) => shiftId === shift.id),
  }))
}
