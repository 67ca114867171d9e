import * as api from '../../api/what-works.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { editsOf, findInForce } from '../playbook/version-store.ts'
import { linesOf } from '../studio/book.ts'
import { groupOf } from '../studio/place.ts'
import { came, counted, together } from './what-works.ts'
import * as store from './what-works-store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readWhatWorks, async ({ days = '30', agentId }, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    // Everybody sees their own; only who looks after the work sees others'.
    const seesAll = may(actor, 'see-reports').ok
    const whose = seesAll ? (agentId ?? null) : actor.userId
    return yes(await world.transaction(actor, (tx) => report(tx, actor, Number(days), whose)))
  })
}

async function report(tx: Tx, actor: Person, days: number, agentId: string | null) {
  const fromOn = tx.today.subtract({ days: days - 1 })
  const startOf = (day: typeof fromOn) => day.toZonedDateTime(tx.zone).toInstant()
  const span = { from: startOf(fromOn), to: startOf(tx.today.add({ days: 1 })), agentId }
  const preparation = await store.tallyPreparation(tx, span)
  const of = (isPrepared: boolean) =>
    came(together(preparation.filter((one) => one.isPrepared === isPrepared)))
  const agents = may(actor, 'see-reports').ok
    ? await store.tallyAgents(tx, { ...span, agentId: null })
    : []
  return {
    fromOn,
    toOn: tx.today,
    all: came(together(preparation)),
    prepared: of(true),
    unprepared: of(false),
    lines: await lines(tx, span),
    agents: agents.map((one) => ({ agentId: one.agentId, name: one.name, ...came(one) })),
  }
}

async function lines(tx: Tx, span: store.Span) {
  const edits = await editsOf(tx, await findInForce(tx))
  const rows = await store.tallyLines(tx, span)
  return rows.flatMap((row) => {
    const { place, lineId, answered, concrete } = row
    const group = groupOf(place)
    if (!group) return []
    const words = linesOf(place, edits).find(({ id }) => id === lineId)?.words ?? null
    const told = answered > 0 ? counted(concrete, answered) : null
    return [{ place, lineId, group, words, ...came(row), concrete: told }]
  })
}
