import type { ReplyOf } from '../../api/endpoint.ts'
import type { readNextBriefs } from '../../api/next-briefs.ts'
import { type Decision, yes } from '../../kit/decision.ts'
import { termsInForce } from '../debts/actions.ts'
import { presentItem, sumCents } from '../debts/present.ts'
import { listItems } from '../debts/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { noteAccess } from '../journal/access-store.ts'
import { listTimeline } from '../journal/store.ts'
import { ensurePlan, type Listed, listNow } from '../planning/worklist-actions.ts'
import type { Wireable } from '../platform/route.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { mayBeCalled } from './next-actions.ts'
import { listPromises } from './promise-store.ts'

type Reply = Wireable<ReplyOf<typeof readNextBriefs>>
type NextBrief = Reply['items'][number]

const peopleMax = 5
const historyMax = 8
const pageSize = 20

/** Who comes next, prepared to be read when the line to the server is gone (A2.3). */
export async function nextBriefs(
  world: World,
  actor: Person,
  { portfolioId }: { readonly portfolioId?: string | undefined },
): Promise<Decision<Reply, 'not-allowed'>> {
  const allowed = may(actor, 'work-calls')
  if (!allowed.ok) return allowed
  const plannedAt = await ensurePlan(world, actor)
  const isEnough = (listed: readonly Listed[]) => listed.filter(mayBeCalled).length >= peopleMax
  return world.transaction(actor, async (tx) => {
    const listed = await listNow(tx, { portfolioId, plannedAt, pageSize, isEnough })
    const items: NextBrief[] = []
    for (const one of listed.filter(mayBeCalled).slice(0, peopleMax)) {
      items.push(await briefOf(tx, one))
      await noteAccess(tx, actor, { debtorId: one.facts.debtorId, what: 'brief' })
    }
    return yes({ keptAt: tx.now, items })
  })
}

async function briefOf(tx: Tx, { shown, preview }: Listed): Promise<NextBrief> {
  const { debtorId, portfolioId, name, creditorName, currency } = shown
  const who = { debtorId, portfolioId, name, currency }
  // A number of unsure origin: nothing of the debt, on whatever screen (E1.5).
  if (preview?.facts.purpose === 'identity_check') {
    const nothing = { creditorName: null, totalCents: null, items: [], lastPromise: null }
    return { ...who, ...nothing, asksOnlyWho: true, history: [] }
  }
  const { items, totalCents } = await owedBy(tx, debtorId, portfolioId)
  const promises = await listPromises(tx, debtorId)
  const last = promises.find((promise) => promise.portfolioId === portfolioId)
  const lines = await listTimeline(tx, debtorId, { limit: historyMax })
  return {
    ...who,
    creditorName,
    asksOnlyWho: false,
    totalCents,
    items,
    lastPromise: last
      ? { dueOn: last.dueOn, amountCents: last.amountCents, state: last.state }
      : null,
    history: lines.map(({ actorKind: _, ...line }) => line),
  }
}

async function owedBy(tx: Tx, debtorId: string, portfolioId: string) {
  const { terms } = await termsInForce(tx, portfolioId)
  const owed = await listItems(tx, { debtorId, portfolioId, onlyOpen: true })
  const made = owed.map((item) => presentItem(item, terms, tx.today))
  const items = made.map(({ id, invoice, contract, product, dueOn, daysLate, totalCents }) => ({
    id,
    title: product ?? invoice ?? contract,
    dueOn,
    daysLate,
    totalCents,
  }))
  return { items, totalCents: sumCents(made) }
}
