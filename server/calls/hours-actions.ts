import { type Decision, no, yes } from '../../kit/decision.ts'
import { lockDebtor } from '../debtors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { readHours, type WrittenHours } from '../stops/preferred-hours.ts'
import type { StopDoor } from '../stops/stop.ts'
import { deleteHours, saveHours } from '../stops/store.ts'
import { callbackHours } from './callback-actions.ts'

type HoursRefusal = 'not-allowed' | 'unknown-debtor' | 'hours-not-understood' | 'no-hours-left'

export type Wished = {
  readonly debtorId: string
  /** Null when every lawful hour is fine again. */
  readonly hours: WrittenHours | null
  readonly door: StopDoor
}

/** The hours that suit the person, in their own time (E1.3). They open nothing the law closes. */
export function setPreferredHours(
  world: World,
  actor: Actor,
  wished: Wished,
): Promise<Decision<{ isEverOpen: boolean }, HoursRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    return allowed.ok ? keepHours(tx, actor, wished) : allowed
  })
}

/** Also from the person's own page, where nobody needs leave. */
export async function keepHours(
  tx: Tx,
  actor: Actor,
  { debtorId, hours, door }: Wished,
): Promise<Decision<{ isEverOpen: boolean }, Exclude<HoursRefusal, 'not-allowed'>>> {
  if (!(await lockDebtor(tx, debtorId))) return no('unknown-debtor')
  const read = hours && readHours(hours)
  if (read && !read.ok) return read
  if (hours) await saveHours(tx, debtorId, { hours, door, by: actor.name })
  else await deleteHours(tx, debtorId)
  const written = hours
    ? Object.entries(hours)
        .map(([days, spans]) => `${days} ${spans}`)
        .join('; ')
    : null
  await record(tx, actor, {
    what: 'debtor.hours-chosen',
    debtorId,
    facts: { hours: written, door },
  })
  const open = await callbackHours(tx, { debtorId })
  const isEverOpen = !open.ok || open.value.days.some(({ windows }) => windows.length > 0)
  return yes({ isEverOpen })
}
