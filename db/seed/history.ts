import type { Day } from '../../kit/dates.ts'
import { followUpAgreements } from '../../server/agreements/night-actions.ts'
import { planNight } from '../../server/calls/night-actions.ts'
import { heldClock, openWorld, type World } from '../../server/platform/world.ts'
import type { Office } from './agencies.ts'
import { hearBank } from './bank.ts'
import { at, calendarOf, firstWorkday } from './calendar.ts'
import { casting } from './casting.ts'
import { loadPortfolios } from './intake.ts'
import { chanceFrom } from './invented.ts'
import { type Past, waitUntil } from './past.ts'
import { atWork } from './people.ts'
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
  })
  try {
    await live({
      world: past,
      clock,
      office: await found(past),
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
    if (calendar.workdays.some((one) => one.equals(day))) {
      await night(past, day)
      waiting = await workDay(past, day, [...waiting, ...cast.on(day)])
    }
    await hearBank(past, day)
  }
  await night(past, calendar.today)
}

/** Agreements are looked after, then the day is planned; what a day off left is found again. */
async function night(past: Past, day: Day): Promise<void> {
  const { world, calendar, office } = past
  waitUntil(past, at(calendar, day, '00:00'))
  await followUpAgreements(world, office.agencyId)
  await planNight(world, office.agencyId)
}

/** The deeds of a day, over its hours, by both agents in turn; answers with what could not be. */
async function workDay(past: Past, day: Day, deeds: readonly Deed[]): Promise<Deed[]> {
  const { calendar } = past
  const left: Deed[] = []
  const gapMinutes = Math.floor(450 / (deeds.length + 1))
  const clockOf = ({ step }: Deed) => ('clock' in step && step.clock) || '09:20'
  const sorted = deeds.toSorted((a, b) => (clockOf(a) < clockOf(b) ? -1 : 1))
  for (const [index, deed] of sorted.entries()) {
    const start = at(calendar, day, clockOf(deed))
    const spread = clockOf(deed) === '09:20' ? index * gapMinutes : 0
    waitUntil(past, start.add({ minutes: spread }))
    const isDone = await doDeed(past, deed)
    if (!isDone && !('clock' in deed.step)) left.push(deed)
  }
  return left
}
