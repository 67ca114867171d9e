import { chanceFrom } from '../../kit/chance.ts'
import type { Day } from '../../kit/dates.ts'
import { followUpAgreements } from '../../server/agreements/night-actions.ts'
import { planNight } from '../../server/calls/night-actions.ts'
import { sealDays } from '../../server/evidence/seal-actions.ts'
import { heldClock, openWorld, type World } from '../../server/platform/world.ts'
import type { Office } from './agencies.ts'
import { hearBank } from './bank.ts'
import { exchangeBoletos } from './boletos.ts'
import { at, calendarOf, firstWorkday } from './calendar.ts'
import { casting } from './casting.ts'
import { hearComplaints } from './complaints.ts'
import { loadPortfolios } from './intake.ts'
import { actOnDebts } from './measures.ts'
import { noteMoments } from './moments.ts'
import { oddMoney } from './odd-money.ts'
import { issuePapers } from './papers.ts'
import { type Past, waitUntil } from './past.ts'
import { atWork } from './people.ts'
import { noteCards } from './person-cards.ts'
import { writePlaybook } from './playbook.ts'
import { publishPolicies } from './policies.ts'
import { askOfData } from './privacy.ts'
import { handOver, publishCommissions } from './remittances.ts'
import { receivePeople } from './visits.ts'
import { type Deed, doDeed } from './work.ts'

const chanceSeed = 20261124

/**
 * Three weeks of an office, lived through its own actions with a clock of their own, until the
 * night before today. Days are told from today, so that a visitor finds every state on any day.
 */
export async function liveHistory(
  world: World,
  databaseUrl: string,
  found: (past: World) => Promise<Office>,
): Promise<void> {
  const calendar = calendarOf(world.clock.now(), atWork.zone)
  const clock = heldClock(String(at(calendar, firstWorkday(calendar), '08:00')))
  const past = openWorld({
    databaseUrl: hasty(databaseUrl),
    clock,
    log: world.log,
    connectionsMax: 2,
    outside: world.outside,
  })
  try {
    const office = await found(past)
    await publishPolicies(past, office)
    await publishCommissions(past, office)
    await writePlaybook(past, office)
    await live({
      world: past,
      clock,
      office,
      calendar,
      chance: chanceFrom(chanceSeed),
      agreements: new Map(),
      mailbag: [],
    })
  } finally {
    await past.close()
  }
}

/** Nothing waits for the disk: a past that was interrupted is begun again anyway. */
function hasty(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('options', '-c synchronous_commit=off')
  return url.href
}

async function live(past: Past): Promise<void> {
  const { calendar } = past
  const cast = casting(past, await loadPortfolios(past))
  let waiting: Deed[] = []
  for (const day of calendar.days) {
    const isOpen = calendar.workdays.some((one) => one.equals(day))
    await night(past, day, isOpen)
    if (isOpen) waiting = await workDay(past, day, [...waiting, ...cast.on(day)])
    await hearBank(past, day)
    await issuePapers(past)
  }
  await oddMoney(past)
  await handOver(past)
  await hearComplaints(past)
  await noteCards(past)
  await actOnDebts(past)
  await askOfData(past)
  await exchangeBoletos(past)
  await issuePapers(past)
  await night(past, calendar.today, true)
  await noteMoments(past)
  await receivePeople(past)
  await sealDays(past.world, past.office.agencyId)
}

/** Agreements are looked after, then the day is planned, if it is one to work on. */
async function night(past: Past, day: Day, isOpen: boolean): Promise<void> {
  const { world, calendar, office } = past
  waitUntil(past, at(calendar, day, '00:00'))
  await followUpAgreements(world, office.agencyId)
  if (isOpen) await planNight(world, office.agencyId)
}

const officeMinutes = 450

/** The deeds of a day, each at its hour or spread over the day; answers with what could not be. */
async function workDay(past: Past, day: Day, deeds: readonly Deed[]): Promise<Deed[]> {
  const gapMinutes = Math.floor(officeMinutes / (deeds.length + 1))
  const timed = deeds.map((deed, index) => {
    const clock = clockOf(deed)
    const start = at(past.calendar, day, clock ?? '09:20')
    return { deed, start: clock ? start : start.add({ minutes: index * gapMinutes }) }
  })
  timed.sort((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds)
  const left: Deed[] = []
  for (const { deed, start } of timed) {
    waitUntil(past, start)
    const isDone = await doDeed(past, deed)
    if (!isDone && !clockOf(deed)) left.push(deed)
  }
  return left
}

const clockOf = ({ step }: Deed): string | undefined =>
  step.does === 'call' ? step.clock : undefined
