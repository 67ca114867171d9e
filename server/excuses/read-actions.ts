import { type Locale, locales } from '../../api/shapes.ts'
import { no, yes } from '../../kit/decision.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { excuseCards } from '../playbook/excuse-cards.ts'
import { addressed } from '../playbook/treatment.ts'
import { countHeard, countWaiting, type ListFilter, listExcuses } from './list-store.ts'
import { presentSaid } from './present.ts'
import { listProofs } from './proof-store.ts'
import { listQuestions } from './question-store.ts'
import { rateOf } from './rate.ts'
import { listRates, listReplies } from './reply-store.ts'
import type { SaidRow } from './store.ts'

/** What was said with all that belongs to it: replies, files that came, the creditor's answer. */
export async function saidWhole(tx: Tx, rows: readonly SaidRow[], callId: string | null) {
  const ids = rows.map(({ id }) => id)
  const replies = await listReplies(tx, ids)
  const proofs = await listProofs(tx, ids)
  return presentSaid(rows, { replies, proofs, questions: await listQuestions(tx, ids) }, callId)
}

/** What waits for somebody, or what one person said. */
export const listAll = (world: World, actor: Person, filter: ListFilter) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const rows = await listExcuses(tx, { ...filter, limit: filter.limit + 1 })
    const shown = rows.slice(0, filter.limit)
    const whole = await saidWhole(tx, shown, null)
    return yes({
      counts: await countWaiting(tx),
      maySettle: may(actor, 'verify-problems').ok,
      items: whole.map((one, index) => ({
        ...one,
        debtorId: shown[index]?.debtorId ?? '',
        debtorName: shown[index]?.debtorName ?? '',
        creditorName: shown[index]?.creditorName ?? '',
      })),
      next: rows.length > filter.limit ? (shown.at(-1)?.id ?? null) : null,
    })
  })

/** How often each excuse is heard, and after which replies something was agreed or promised. */
export const reportExcuses = (world: World, actor: Person, portfolioId: string | undefined) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const locale: Locale = locales.find((one) => one === actor.locale) ?? 'pt-BR'
    const counted = await countHeard(tx, portfolioId)
    const rates = await listRates(tx)
    const items = excuseCards.flatMap(({ excuse, lines }) => {
      const { heard = 0, verified = 0 } = counted.find((one) => one.excuse === excuse) ?? {}
      const replies = rates
        .filter((rate) => rate.excuse === excuse)
        .map(({ lineId, tries, won }) => {
          const words = lines.reply.find(({ id }) => id === lineId)?.words[locale] ?? lineId
          return { lineId, words: addressed(words, locale, null), rate: rateOf({ tries, won }) }
        })
      return heard === 0 && replies.length === 0 ? [] : [{ excuse, heard, verified, replies }]
    })
    return yes({ items: items.toSorted((one, other) => other.heard - one.heard) })
  })
