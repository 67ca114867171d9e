import type { Temporal } from '../../kit/dates.ts'
import { deliver, work } from './bank.ts'
import type { Chance } from './chance.ts'
import { change } from './changes.ts'
import { tryContact } from './contacts.ts'
import { accept, cancel, negotiate } from './deals.ts'
import { handOver, settleOdd } from './desk.ts'
import { passNight } from './nights.ts'
import { listDue, matchWaiting, type Payer, payByHand, payByPix, payFromNowhere } from './payers.ts'
import { hold, liftHolds, optIn, optOut, wrongNumber } from './stops.ts'
import { count, moveIn, type Resident, rowsOf, startOf, type Town } from './town.ts'

/** A deed, and the minute of the day at which it is done. */
type Deed = { readonly minute: number; run(): Promise<void> | void }

/** One day: what people do at their hours, some of it at the very same moment, and its night. */
export async function liveDay(town: Town, day: Temporal.PlainDate, index: number): Promise<void> {
  const chance = town.chance.of('day', index)
  setClock(town, day, 0)
  const due = await listDue(town)
  const idle = await residentsWithoutDebts(town)
  const deeds = town.residents.flatMap((resident) => {
    const own = chance.of('resident', resident.n)
    if (idle.has(resident.debtorId)) return replacing(town, resident, own)
    const mine = due.filter(({ debtorId }) => debtorId === resident.debtorId)
    return deedsOf(town, { resident, due: mine, dayIndex: index }, own)
  })
  const errand = (at: number, run: () => Promise<void> | void) => ({ minute: at, run })
  const errands = [
    errand(chance.whole(500, 1300), () => deliver(town, chance.of('bank'), index)),
    errand(chance.whole(0, 1439), () => work(town, chance.of('worker'))),
    errand(chance.whole(540, 1080), () => matchWaiting(town, due, chance.of('desk'))),
    errand(chance.whole(540, 1080), () => settleOdd(town, chance.of('odd'))),
    ...(chance.happens(0.12) ? [errand(600, () => handOver(town, chance.of('hand over')))] : []),
    ...(chance.happens(0.15)
      ? [errand(700, () => payFromNowhere(town, chance.of('nowhere'), index))]
      : []),
  ]
  await inOrder(town, day, [...deeds, ...errands], chance.of('order'))
  setClock(town, day, 23 * 60 + 30)
  await deliver(town, chance.of('evening'), index)
  await passNight(town, chance.of('night'), index)
}

const setClock = ({ testWorld }: Town, day: Temporal.PlainDate, minute: number) =>
  testWorld.clock.set(String(startOf(day).add({ minutes: minute })))

/** Those of the same minute at once; now and then neighbours in time are pushed together. */
async function inOrder(
  town: Town,
  day: Temporal.PlainDate,
  deeds: readonly Deed[],
  chance: Chance,
): Promise<void> {
  const sorted = deeds.toSorted((a, b) => a.minute - b.minute)
  const groups: Deed[][] = []
  for (const deed of sorted) {
    const last = groups.at(-1)
    const isTogether = last?.[0]?.minute === deed.minute || chance.happens(0.15)
    if (last && isTogether && last.length < 4) last.push(deed)
    else groups.push([deed])
  }
  for (const group of groups) {
    setClock(town, day, group[0]?.minute ?? 0)
    await Promise.all(group.map((deed) => deed.run()))
  }
}

function deedsOf(town: Town, payer: Payer, chance: Chance): Deed[] {
  const { resident, due } = payer
  const isAgreed = due.some(({ state }) => state === 'open')
  const deeds: Deed[] = []
  const perhaps = (
    probability: number,
    name: string,
    run: (own: Chance) => Promise<void> | void,
  ) => {
    if (!chance.happens(probability)) return
    const own = chance.of(name)
    deeds.push({ minute: own.whole(0, 1439), run: () => run(own) })
  }
  const contact = (own: Chance) => tryContact(town, resident, own)
  for (const name of ['call', 'call again', 'and again', 'once more']) perhaps(0.08, name, contact)
  perhaps(isAgreed ? 0.02 : 0.2, 'negotiate', (own) => negotiate(town, resident, own))
  perhaps(isAgreed ? 0.02 : 0.14, 'accept', (own) => accept(town, resident, own))
  perhaps(0.9, 'pix', (own) => payByPix(town, payer, own))
  perhaps(isAgreed ? 0.025 : 0.07, 'by hand', (own) => payByHand(town, payer, own))
  perhaps(isAgreed ? 0.06 : 0.003, 'change', (own) => change(town, resident, own))
  perhaps(isAgreed ? 0.008 : 0.001, 'cancel', (own) => cancel(town, resident, own))
  perhaps(0.003, 'opt out', (own) => optOut(town, resident, own))
  perhaps(0.01, 'opt in', (own) => optIn(town, resident, own))
  perhaps(0.006, 'wrong number', (own) => wrongNumber(town, resident, own))
  perhaps(0.005, 'hold', (own) => hold(town, resident, own))
  perhaps(0.01, 'lift', (own) => liftHolds(town, resident, own))
  return deeds
}

async function residentsWithoutDebts(town: Town): Promise<Set<string>> {
  const owing = await rowsOf<{ id: string }>(
    town,
    `select distinct debtor_id as id from debt_item where agency_id = $1 and state = 'open'`,
    town.agency.agencyId,
  )
  const ids = new Set(owing.map(({ id }) => id))
  return new Set(town.residents.map(({ debtorId }) => debtorId).filter((id) => !ids.has(id)))
}

function replacing(town: Town, resident: Resident, chance: Chance): Deed[] {
  if (!chance.happens(0.1)) return []
  const run = async () => {
    await moveIn(town, resident, chance.of('move in'))
    count(town, 'people who moved in')
  }
  return [{ minute: 60, run }]
}
