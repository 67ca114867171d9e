import { liftStop } from '../../server/calls/lift-actions.ts'
import { placeStop } from '../../server/calls/stop-actions.ts'
import { recordWrongPerson } from '../../server/calls/wrong-person-actions.ts'
import { addContactPoint } from '../../server/debtors/point-actions.ts'
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
const said = {
  door: 'call',
  evidence,
  callId: null,
  contactPointId: null,
  protocol: null,
  channel: null,
  untilOn: null,
} as const

export function noteStop(town: Town, stop: Omit<Stop, 'from' | 'until'> & Partial<Stop>): void {
  town.stops.push({ from: town.testWorld.clock.now(), until: null, ...stop })
  count(town, `stopped: ${stop.why}`)
}

/** "Do not call me", "do not write to me", or neither: each counts for its own channels. */
export async function optOut(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const channel = chance.pick(['voice', 'all', 'sms'] as const)
  const asked =
    channel === 'all' ? ({ kind: 'cease' } as const) : ({ kind: 'channel', channel } as const)
  await persist(town, chance.of('opt out'), (world) =>
    placeStop(world, someone(town, chance), { ...said, debtorId, ...asked }),
  )
  noteStop(town, { debtorId, contactPointId: null, why: `opt-out ${channel}` })
}

/** The person takes it back. */
export async function optIn(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const ground = 'person-asked'
  for (const channel of ['voice', 'all', 'sms']) {
    const [stop] = await rowsOf<{ id: string }>(
      town,
      `select id from stop where debtor_id = $1 and lifted_at is null
         and coalesce(channel, 'all') = '${channel}' and kind in ('channel', 'cease')`,
      debtorId,
    )
    const answer =
      stop &&
      (await persist(town, chance.of('opt in', channel), (world) =>
        liftStop(world, someone(town, chance), { stopId: stop.id, ground, evidence }),
      ))
    const isBack = (one: Stop) => one.debtorId === debtorId && one.why === `opt-out ${channel}`
    if (!answer || answer.ok || answer.refusal === 'unknown-stop') lift(town, isBack)
  }
}

/** Somebody else answers there; the agent may find another number. */
export async function wrongNumber(town: Town, resident: Resident, chance: Chance): Promise<void> {
  const { debtorId, home } = resident
  const contactPointId = chance.pick(resident.pointIds)
  await persist(town, chance.of('wrong'), (world) =>
    recordWrongPerson(world, someone(town, chance), { ...said, contactPointId }),
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
  const kind = chance.pick(['disputed', 'lawyer', 'complaint', 'hardship', 'illness', 'minor'])
  const isForAWhile = kind === 'hardship' || kind === 'illness'
  const untilOn = isForAWhile ? todayIn(town).add({ days: chance.whole(2, 20) }) : null
  await persist(town, chance.of('hold'), (world) =>
    placeStop(world, someone(town, chance), { ...said, debtorId, kind, untilOn }),
  )
  // Where the person lives the day may begin an hour or two after ours.
  const until = untilOn && startOf(untilOn)
  noteStop(town, { debtorId, contactPointId: null, why: 'hold', until })
}

export async function liftHolds(town: Town, { debtorId }: Resident, chance: Chance): Promise<void> {
  const holds = await rowsOf<{ id: string; kind: string }>(
    town,
    `select stop.id, stop.kind from hold join stop on stop.id = hold.stop_id
     where hold.debtor_id = $1 and hold.lifted_at is null and stop.lifted_at is null
     order by hold.placed_at, stop.id`,
    debtorId,
  )
  for (const { id: stopId } of holds) {
    await persist(town, chance.of('lift', stopId), (world) =>
      liftStop(world, town.agency.person('supervisor'), { stopId, ground: 'mistake', evidence }),
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
