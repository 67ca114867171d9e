import type { ExcuseName, foundBy } from '../../api/excuses.ts'
import { locales } from '../../api/shapes.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { note } from '../excuses/actions.ts'
import { type EvidenceLine, evidence } from '../excuses/evidence.ts'
import { likely } from '../excuses/likely.ts'
import { presentCards } from '../excuses/present.ts'
import { saidWhole } from '../excuses/read-actions.ts'
import { listRates } from '../excuses/reply-store.ts'
import { untilOn } from '../excuses/state.ts'
import * as store from '../excuses/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { answersOf } from '../listening/store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { editsFor } from '../playbook/edits-store.ts'
import { excuseCard } from '../playbook/excuse-cards.ts'
import { type NotYours, ownCall, withOwnCall } from './actions.ts'
import { areAmountsOpen } from './call.ts'
import { listFound } from './evidence-store.ts'
import { type CallRow, findCall } from './store.ts'
import { callOf } from './stored-call.ts'

/** Every card for this call, the likely ones, and what was said before: to be ready (B2.1). */
export const readExcuses = (world: World, actor: Person, callId: string) =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const { debtorId, portfolioId, isThirdParty } = own.value
    const maySettle = may(actor, 'verify-problems').ok
    const cards = presentCards(await speakingIn(tx, actor, own.value))
    if (isThirdParty) return yes({ cards, likely: [], said: [], maySettle })
    const said = await store.listSaid(tx, debtorId)
    const answers = await answersOf(tx, debtorId)
    const shown = likely({
      mine: await store.countMine(tx, debtorId),
      portfolio: await store.countInPortfolio(tx, portfolioId),
      reasons: answers.flatMap(({ fact, value }) => (fact === 'reason' && value ? [value] : [])),
    })
    return yes({
      cards,
      likely: shown.map(({ share, ...one }) => ({
        ...one,
        sharePct: share === null ? null : Math.round(share * 100),
      })),
      said: await saidWhole(tx, said, callId),
      maySettle,
    })
  })

/** In whose words, with whose names, as the agency published them. */
async function speakingIn(tx: Tx, actor: Person, row: CallRow) {
  const { locale, treatment, ...names } = await store.findSpoken(tx, row)
  const { id: callId, debtorId } = row
  return {
    locale: locales.find((one) => one === locale) ?? 'pt-BR',
    treatment,
    slots: { ...names, agent: actor.name },
    edits: await editsFor(tx, { callId, agentId: actor.userId, debtorId }),
    rates: await listRates(tx),
  }
}

type LookUp = { readonly callId: string; readonly excuse: ExcuseName }
type LookedUp = { readonly isOpen: boolean; readonly items: readonly EvidenceLine[] }

/** What our data say of it: told to nobody but the verified person. */
export const lookUpExcuse = (
  world: World,
  actor: Person,
  { callId, excuse }: LookUp,
): Promise<Decision<LookedUp, NotYours>> =>
  world.transaction(actor, async (tx) => {
    const own = await ownCall(actor, () => findCall(tx, callId))
    if (!own.ok) return own
    const card = excuseCard(excuse)
    const { debtorId, portfolioId } = own.value
    if (!card || !areAmountsOpen(callOf(own.value))) return yes({ isOpen: false, items: [] })
    const found = await listFound(tx, { callId, debtorId, portfolioId, excuse })
    return yes({ isOpen: true, items: evidence(card, found) })
  })

export type Hearing = LookUp & { readonly foundBy: (typeof foundBy)[number] }

/** The person said so. Said twice in a call, it is one. */
export const hearExcuse = (world: World, actor: Person, { callId, excuse, foundBy }: Hearing) =>
  withOwnCall(world, actor, callId, async (tx, row) => {
    if (row.state === 'closed') return no('call-closed')
    const { debtorId, portfolioId, creditorId } = row
    const made = await store.insertSaid(tx, {
      ...{ debtorId, portfolioId, creditorId, callId, excuse, foundBy },
      untilOn: untilOn('open', tx.today),
      by: actor,
    })
    if (!made) return yes({ saidId: (await store.findSaidIn(tx, callId, excuse)).id })
    await note(tx, actor, { debtorId, portfolioId, excuse }, 'excuse.heard')
    return yes({ saidId: made.id })
  })
