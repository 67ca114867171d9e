import {
  liftHold,
  recordOptOut,
  recordWrongPerson,
  withdrawOptOut,
} from '../../server/debtors/actions.ts'
import { addContactPoint } from '../../server/debtors/point-actions.ts'
import { insertHold } from '../../server/debtors/standing-store.ts'
import { lockDebtor } from '../../server/debtors/store.ts'
import type { Chance } from './chance.ts'
import {
  count,
  persist,
  phoneOf,
  type Resident,
  rowsOf,
  type Stop,
  someone,
  startOf,
  type Town,
  todayIn,
} from './town.ts'

const evidence = 'disse ao telefone'

export function noteStop(town: Town, stop: Omit<Stop, 'from' | 'until'> & Partial<Stop>): void {
  town.stops.push({ from: town.testWorld.clock.now(), until: null, ...stop })
  count(town, `stopped: ${stop.why}`)
}

/** "Do not call me": of calls and of everything it counts here, of messages it does not. */
export async function optOut(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const channel = chance.pick(['voice', 'all', 'sms'])
  await persist(town, chance.of('opt out'), (world) =>
    recordOptOut(world, someone(town, chance), { debtorId, channel, evidence }),
  )
  if (channel !== 'sms')
    noteStop(town, { debtorId, contactPointId: null, why: `opt-out ${channel}` })
}

/** The person takes it back. */
export async function optIn(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  for (const channel of ['voice', 'all']) {
    const answer = await persist(town, chance.of('opt in', channel), (world) =>
      withdrawOptOut(world, someone(town, chance), { debtorId, channel, evidence }),
    )
    const isBack = (stop: Stop) => stop.debtorId === debtorId && stop.why === `opt-out ${channel}`
    if (answer.ok || answer.refusal === 'no-opt-out') lift(town, isBack)
  }
}

/** Somebody else answers there; the agent may find another number. */
export async function wrongNumber(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const { debtorId, home } = resident
  const contactPointId = chance.pick(resident.pointIds)
  await persist(town, chance.of('wrong'), (world) =>
    recordWrongPerson(world, someone(town, chance), contactPointId),
  )
  noteStop(town, { debtorId, contactPointId, why: 'wrong number' })
  const value = phoneOf(home, chance)
  const told = {
    provenance: 'consumer_provided',
    way: 'call',
    evidence: 'disse ao telefone',
  } as const
  const given = { debtorId, kind: 'phone', value, holder: 'debtor', ...told } as const
  const found = await persist(town, chance.of('another'), (world) =>
    addContactPoint(world, someone(town, chance), given),
  )
  if (found.ok) resident.pointIds.push(found.value.contactPointId)
}

/** A dispute, a lawyer, a death: contact rests until a day, or until a person lifts it. */
export async function hold(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const reason = chance.pick(['disputed', 'lawyer', 'complaint', 'hardship', 'payment-claimed'])
  const days = chance.happens(0.5) ? chance.whole(2, 20) : null
  const untilOn = days === null ? null : todayIn(town).add({ days })
  await persist(town, chance.of('hold'), (world) =>
    world.transaction(someone(town, chance), async (tx) => {
      await lockDebtor(tx, debtorId)
      await insertHold(tx, { debtorId, reason, untilOn, callId: null })
    }),
  )
  // Where the person lives the day may begin an hour or two after ours.
  const until = untilOn && startOf(untilOn)
  noteStop(town, { debtorId, contactPointId: null, why: 'hold', until })
}

export async function liftHolds(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const holds = await rowsOf<{ id: string }>(
    town,
    'select id from hold where debtor_id = $1 and lifted_at is null order by placed_at, id',
    debtorId,
  )
  for (const { id: holdId } of holds) {
    await persist(town, chance.of('lift', holdId), (world) =>
      liftHold(world, town.agency.person('supervisor'), { holdId, evidence }),
    )
  }
  lift(town, (stop) => stop.debtorId === debtorId && stop.why === 'hold')
}

function lift(town: Town, isMeant: (stop: Stop) => boolean): void {
  const now = town.testWorld.clock.now()
  for (const stop of town.stops.filter(isMeant)) {
    if (stop.until === null || stop.until.epochMilliseconds > now.epochMilliseconds)
      stop.until = now
  }
}
