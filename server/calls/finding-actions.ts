import type { ReplyOf } from '../../api/endpoint.ts'
import type { findInCase } from '../../api/preparation.ts'
import { dayAt } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { listServiceFacts } from '../debts/service-fact-store.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { listTimeline } from '../journal/store.ts'
import { answersOf } from '../listening/store.ts'
import type { Wireable } from '../platform/route.ts'
import type { Tx } from '../platform/sql.ts'
import { listStops } from '../stops/store.ts'
import { ownCall } from './actions.ts'
import { areAmountsOpen } from './call.ts'
import { type Findable, find, namesOfKinds } from './finding.ts'
import { listPastAgreements } from './negotiation-store.ts'
import { outcomeOf } from './outcomes.ts'
import { findCall } from './store.ts'
import { callOf } from './stored-call.ts'

type Found = Wireable<ReplyOf<typeof findInCase>>['items'][number]
type Thing = Findable & Pick<Found, 'what' | 'facts'>

const linesLooked = 1000

/** A few words looked for in all that is known of this person, while amounts may be seen. */
export async function findings(tx: Tx, actor: Actor, callId: string, search: string) {
  const own = await ownCall(actor, () => findCall(tx, callId))
  if (!own.ok) return own
  if (!areAmountsOpen(callOf(own.value))) return no('identity-not-verified')
  const things = await thingsOf(tx, own.value.debtorId)
  return yes({
    items: find(things, search).map(({ names: _names, words, ...thing }) => ({
      ...thing,
      words: [...words],
    })),
  })
}

const plain = { what: null, facts: {}, amountCents: null } as const

async function thingsOf(tx: Tx, debtorId: string): Promise<Thing[]> {
  return [
    ...(await itemsOf(tx, debtorId)),
    ...(await linesOf(tx, debtorId)),
    ...(await toldOf(tx, debtorId)),
    ...(await agreementsOf(tx, debtorId)),
  ]
}

const itemsOf = async (tx: Tx, debtorId: string): Promise<Thing[]> =>
  (await listItems(tx, { debtorId })).map((item) => ({
    ...plain,
    id: item.id,
    kind: 'item',
    at: item.dueOn,
    words: [item.invoice, item.instalment, item.contract, item.product ?? ''].filter(Boolean),
    names: namesOfKinds.item,
    facts: { state: item.state },
    amountCents: item.originalCents,
  }))

/** A line of history by what people wrote in it, and by the name of its outcome. */
const linesOf = async (tx: Tx, debtorId: string): Promise<Thing[]> =>
  (await listTimeline(tx, debtorId, { limit: linesLooked })).map(({ id, at, what, facts }) => {
    const outcome = typeof facts.outcome === 'string' ? outcomeOf(facts.outcome) : undefined
    const names = outcome ? Object.values(outcome.label) : []
    const words = Object.values(facts).filter((fact) => typeof fact === 'string')
    return { ...plain, id, kind: 'line', at: dayAt(at, tx.zone), words, names, what, facts }
  })

async function toldOf(tx: Tx, debtorId: string): Promise<Thing[]> {
  const answers = (await answersOf(tx, debtorId)).map(
    ({ id, fact, value, ownWords, toldAt }): Thing => ({
      ...plain,
      id,
      kind: 'answer',
      at: dayAt(toldAt, tx.zone),
      words: [ownWords, value].filter((text) => text !== null),
      names: [fact, ...namesOfKinds.answer],
      what: fact,
    }),
  )
  const service = (await listServiceFacts(tx, debtorId)).map(
    ({ debtId, kind, value, asOf }): Thing => ({
      ...plain,
      id: `${debtId} ${kind}`,
      kind: 'service',
      at: asOf,
      words: [value],
      names: namesOfKinds.service,
      what: kind,
    }),
  )
  const stops = (await listStops(tx, debtorId)).map(
    ({ id, kind, evidence, placedAt }): Thing => ({
      ...plain,
      id,
      kind: 'stop',
      at: dayAt(placedAt, tx.zone),
      words: [evidence],
      names: [kind, ...namesOfKinds.stop],
      what: kind,
    }),
  )
  return [...answers, ...service, ...stops]
}

const agreementsOf = async (tx: Tx, debtorId: string): Promise<Thing[]> =>
  (await listPastAgreements(tx, debtorId)).map(({ id, code, at, state, agreedCents }) => ({
    ...plain,
    id,
    kind: 'agreement',
    at: dayAt(at, tx.zone),
    words: [code],
    names: [state, ...namesOfKinds.agreement],
    facts: { state },
    amountCents: agreedCents,
  }))
