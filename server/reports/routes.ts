import * as api from '../../api/reports.ts'
import { day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { add } from '../../kit/money.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { listPeople } from '../staff/store.ts'
import { noNumbers, numbersBy, totalNumbers } from './day.ts'
import * as reports from './store.ts'

export function routes({ serve }: Doors, world: World): void {
  serve(api.readToday, async (ask, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes(await world.transaction(actor, (tx) => dayReport(tx, actor, ask)))
  })

  serve(api.listPeopleBehind, async ({ number, portfolioId, agentId, ...ask }, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const limit = ask.limit ?? 50
    const skip = Number(ask.after ?? 0)
    const rows = await world.transaction(actor, async (tx) =>
      reports.listPeopleBehind(tx, await spanOf(tx, ask.day), {
        number,
        portfolioId,
        agentId,
        skip,
        limit: limit + 1,
      }),
    )
    const next = rows.length > limit ? String(skip + limit) : null
    return yes({ items: rows.slice(0, limit), next })
  })

  serve(api.readPortfolioStanding, async (_ask, actor) => {
    const allowed = may(actor, 'see-reports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return yes({ items: await world.transaction(actor, reports.listStandings) })
  })
}

async function dayReport(
  tx: Tx,
  actor: Person,
  ask: { readonly day?: string; readonly portfolioId?: string },
) {
  const span = await spanOf(tx, ask.day)
  const rows = await reports.listNumbers(tx, span, ask.portfolioId)
  const portfolios = await reports.listPortfolioNames(tx)
  const byAgent = numbersBy(rows, 'agentId')
  const byPortfolio = numbersBy(rows, 'portfolioId')
  const people = actor.role === 'viewer' ? [] : await listPeople(tx)
  const currencies = [...new Set(portfolios.map(({ currency }) => currency))]
  return {
    day: span.day,
    total: totalNumbers(rows),
    currencies: currencies.map((currency) => {
      const own = portfolios.filter((portfolio) => portfolio.currency === currency)
      const numbers = own.map(({ id }) => byPortfolio.get(id) ?? noNumbers)
      return {
        currency,
        agreedCents: add(...numbers.map(({ agreedCents }) => agreedCents)),
        receivedCents: add(...numbers.map(({ receivedCents }) => receivedCents)),
      }
    }),
    byAgent: people.flatMap(({ userId, name }) => {
      const numbers = byAgent.get(userId)
      return numbers ? [{ agentId: userId, name, numbers }] : []
    }),
    byPortfolio: portfolios.flatMap(({ id, name, currency }) => {
      const numbers = byPortfolio.get(id)
      return numbers ? [{ portfolioId: id, name, currency, numbers }] : []
    }),
  }
}

async function spanOf(tx: Tx, text: string | undefined): Promise<reports.Span> {
  const on = text ? day(text) : tx.today
  const startOf = (date: typeof on) => date.toZonedDateTime(tx.zone).toInstant()
  return { day: on, from: startOf(on), to: startOf(on.add({ days: 1 })) }
}
