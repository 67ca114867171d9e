import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/visits.ts'
import { assert } from '../../kit/assert.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Purpose } from '../compliance/facts.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { handOver, waysTo } from '../outreach/message-actions.ts'
import { shareVisit } from '../outreach/share.ts'
import { loadAddressed } from '../outreach/sharing-actions.ts'
import { digestOf, newSecret } from '../platform/secret.ts'
import type { World } from '../platform/world.ts'
import { clockOf, dayWords } from './present.ts'
import * as visits from './store.ts'

/** Nobody is judged more gently because it is only a reminder: it is contact about what is owed. */
const purposeOf = (occasion: 'asked' | 'ours'): Purpose =>
  occasion === 'asked' ? 'inbound_reply' : 'collection'

export const findVisitWays = (
  world: World,
  actor: Person,
  { visitId, occasion }: AskOf<typeof api.listVisitWays>,
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const visit = await visits.findVisit(tx, visitId)
    if (!visit) return no('unknown-visit')
    return yes({ items: await waysTo(tx, visit.debtorId, purposeOf(occasion)) })
  })

/**
 * Where and when, handed to the agent's own app if the law lets it. The address of the page of the
 * visit is told in the text and nowhere else.
 */
export const handVisit = (
  world: World,
  actor: Person,
  { publicAddress, ...ask }: AskOf<typeof api.sendVisit> & { readonly publicAddress: string },
) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const visit = await visits.findVisit(tx, ask.visitId)
    if (!visit) return no('unknown-visit')
    if (visit.state !== 'booked') return no('visit-ended', { state: visit.state })
    const { id, debtorId, portfolioId, creditorId, startsAt, zone, address } = visit
    const token = newSecret()
    await visits.insertLink(tx, id, digestOf(token))
    const addressed = await loadAddressed(tx, actor, { ...visit, currency: 'BRL' })
    const wording = shareVisit(addressed, {
      office: visit.officeName,
      address,
      day: dayWords(startsAt, zone, addressed.locale),
      clock: clockOf(startsAt, zone),
      link: `${publicAddress}/visita/${token}`,
    })
    assert(wording, 'the text about a visit has all of its words')
    const handed = await handOver(tx, actor, {
      row: { id: null, code: null, debtorId, portfolioId, creditorId },
      channel: ask.channel,
      contactPointId: ask.contactPointId,
      purpose: purposeOf(ask.occasion),
      wording,
      n: null,
    })
    const isHanded = handed.ok && handed.value.messageId !== null
    if (isHanded && ask.occasion === 'ours') await visits.noteReminded(tx, id)
    return handed
  })
