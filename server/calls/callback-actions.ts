import { isEarlier } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { ContactFacts } from '../compliance/facts.ts'
import { openHours } from '../compliance/hours.ts'
import { whereabouts } from '../compliance/places.ts'
import { findDebtor, listContactPoints } from '../debtors/store.ts'
import { lawOf } from '../law/actions.ts'
import { loadContactFacts } from '../outreach/facts-store.ts'
import type { Tx } from '../platform/sql.ts'
import { suiting } from '../stops/preferred-hours.ts'
import { stopOfCall } from '../stops/stop.ts'
import { listInForce } from '../stops/store.ts'
import { asWished } from './callback.ts'

/** By what a call to this person is judged: through that number, else the best one that lives. */
export async function loadHoursFacts(
  tx: Tx,
  debtorId: string,
  contactPointId: string | null,
): Promise<ContactFacts | undefined> {
  const best = async () =>
    (await listContactPoints(tx, debtorId)).find(
      ({ kind, state }) => kind === 'phone' && state === 'alive',
    )?.id
  const id = contactPointId ?? (await best())
  if (!id) return undefined
  const asked = { channel: 'voice_manual', purpose: 'collection' } as const
  const [facts] = await loadContactFacts(tx, [{ debtorId, contactPointId: id }], asked)
  return facts
}

type Hours = {
  readonly zone: string
  readonly days: readonly {
    readonly day: ReturnType<typeof dayOf>
    readonly windows: readonly { readonly from: Bound; readonly to: Bound }[]
  }[]
}
type Bound = ContactFacts['optOuts'][number]['at']

const shownDays = 14

/** The hours of the next two weeks in which this person may be called back, in their own zone. */
export async function callbackHours(
  tx: Tx,
  { debtorId, contactPointId }: { readonly debtorId: string; readonly contactPointId?: string },
): Promise<Decision<Hours, 'unknown-debtor' | 'place-unknown'>> {
  if (!(await findDebtor(tx, debtorId))) return no('unknown-debtor')
  const facts = await loadHoursFacts(tx, debtorId, contactPointId ?? null)
  const { packs } = await lawOf(tx)
  const known = facts && whereabouts(packs, facts, tx.now)
  const zone = known?.isComplete ? known.places[0]?.zone : undefined
  if (!facts || !zone) return no('place-unknown')
  const asked = asWished(facts)
  const stops = await listInForce(tx, debtorId)
  const days = Array.from({ length: shownDays }, (_, ahead) => {
    const day = dayOf(tx, zone).add({ days: ahead })
    const suited = suiting(openHours(packs, asked, day, zone), facts.preferredHours, day, zone)
    const open = suited.filter(
      ({ start, end }) => isEarlier(tx.now, end) && !stopOfCall(stops, start, zone),
    )
    return {
      day,
      windows: open.map(({ start, end }) => ({
        from: isEarlier(start, tx.now) ? tx.now : start,
        to: end,
      })),
    }
  })
  return yes({ zone, days })
}

const dayOf = (tx: Tx, zone: string) => tx.now.toZonedDateTimeISO(zone).toPlainDate()
