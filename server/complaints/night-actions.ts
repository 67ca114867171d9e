import { system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { isWorkingDay } from './actions.ts'
import { alarmOf, clockOf } from './clock.ts'
import { insertAlarm } from './event-store.ts'
import { listRunning } from './store.ts'

/** Calls out the cases whose time runs out: each alarm once for each last day. */
export function watchComplaints(world: World, agencyId: string): Promise<{ alarms: number }> {
  const actor = system(agencyId)
  return world.transaction(actor, async (tx) => {
    const isWorking = await isWorkingDay(tx)
    let alarms = 0
    for (const { id, debtorId, dueOn, channel } of await listRunning(tx)) {
      const alarm = alarmOf(clockOf({ state: 'open', dueOn }, tx.today, isWorking))
      if (!alarm) continue
      const isNew = await insertAlarm(tx, id, { alarm, forDay: dueOn, who: actor.name })
      if (isNew === 0) continue
      alarms += 1
      if (alarm === 'late')
        await record(tx, actor, {
          what: 'complaint.late',
          debtorId,
          facts: { complaintId: id, complaintChannel: channel, dueOn: String(dueOn) },
        })
    }
    return { alarms }
  })
}
