import type { Locale } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import { formatPhone } from '../../kit/phones.ts'
import { findDebtor, listContactPoints } from '../debtors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { stopKindOf, stopKinds } from '../stops/stop-kinds.ts'
import * as stops from '../stops/store.ts'
import { sayOfStop } from '../stops/words/say.ts'

/** What stops contact with a person, what may be placed, and the hours that suit them. */
export const readStops = (world: World, actor: Person, debtorId: string) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'see-contact-points')
    if (!allowed.ok) return allowed
    const debtor = await findDebtor(tx, debtorId)
    if (!debtor) return no('unknown-debtor')
    const kept = await stops.findHours(tx, debtorId)
    return yes({
      kinds: kindsFor(asLocale(debtor.locale)),
      stops: await listShown(tx, actor, debtorId),
      hours: kept ?? null,
    })
  })

const asLocale = (text: string): Locale => (text === 'es' || text === 'en' ? text : 'pt-BR')

const kindsFor = (locale: Locale) =>
  stopKinds
    .filter(({ isPlacedByAgents }) => isPlacedByAgents)
    .map(({ code, reach, days, stops: ended, liftedBy, representative, outcome }) => ({
      code,
      reach,
      days,
      stops: [...ended],
      liftedBy,
      representative,
      outcome,
      say: sayOfStop[code][locale],
    }))

async function listShown(tx: Tx, actor: Person, debtorId: string) {
  const rows = await stops.listStops(tx, debtorId)
  const points = new Map((await listContactPoints(tx, debtorId)).map((point) => [point.id, point]))
  return rows.map(({ debtorId: _, contactPointId, stopped: __, ...row }) => {
    const point = contactPointId ? points.get(contactPointId) : undefined
    const isInForce =
      row.liftedAt === null && (row.untilOn === null || row.untilOn.since(tx.today).days > 0)
    const kind = stopKindOf(row.kind)
    const deed = kind?.liftedBy === 'agent' ? 'work-calls' : 'lift-stops'
    return {
      ...row,
      contact: point ? (point.kind === 'phone' ? formatPhone(point.value) : point.value) : null,
      isInForce,
      mayLift: isInForce && may(actor, deed).ok,
      grounds: [...(kind?.grounds ?? ['mistake' as const])],
    }
  })
}
