import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import * as api from '../../api/data-gaps.ts'
import { no, yes } from '../../kit/decision.ts'
import { maskDocument } from '../../kit/documents.ts'
import type { Country } from '../../kit/places.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Doors } from '../identity/routes.ts'
import { record } from '../journal/store.ts'
import type { World } from '../platform/world.ts'
import { gapHeader, gapLine } from './gap-file.ts'
import * as gaps from './gap-store.ts'
import { ensurePlan } from './worklist-actions.ts'

const pageSize = 500

/** Data repair: who cannot be called well yet, and the file by which the creditor is asked. */
export function routes({ serve }: Doors, world: World): void {
  serve(api.listDataGaps, async ({ portfolioId, missing, after, limit = 50 }, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    await ensurePlan(world, actor)
    const rows = await world.transaction(actor, (tx) =>
      gaps.listGaps(tx, { portfolioId, missing }, { after, limit: limit + 1 }),
    )
    const items = rows
      .slice(0, limit)
      .map(({ documentKind, document, creditorId: _creditor, ...row }) => ({
        ...row,
        missing: [...row.missing],
        document: maskDocument(documentKind, document),
      }))
    const last = items.at(-1)
    const isMore = rows.length > limit && last !== undefined
    return yes({ items, next: isMore ? `${last.debtorId}.${last.portfolioId}` : null })
  })

  serve(api.countDataGaps, async ({ portfolioId }, actor) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    return world.transaction(actor, async (tx) => {
      const items = await gaps.countGaps(tx, { portfolioId })
      const { count: cases } = await gaps.countCases(tx, { portfolioId })
      return yes({ cases, items })
    })
  })

  serve(api.downloadDataGaps, async ({ portfolioId }, actor, _request, reply) => {
    const allowed = may(actor, 'see-imports')
    if (!allowed.ok) return no('not-allowed', allowed.facts)
    const portfolio = await world.transaction(actor, async (tx) => {
      const found = await findPortfolio(tx, portfolioId)
      if (!found) return undefined
      const { count } = await gaps.countCases(tx, { portfolioId })
      await record(tx, actor, { what: 'debt.gaps-exported', portfolioId, facts: { count } })
      return found
    })
    if (!portfolio) return no('unknown-portfolio')
    reply.header('content-type', 'text/csv; charset=utf-8')
    reply.header('content-disposition', 'attachment; filename="dados-a-completar.csv"')
    reply.header('cache-control', 'no-store')
    const of = { portfolioId, country: portfolio.country as Country }
    await reply.send(Readable.from(gapFile(world, actor, of)))
    await finished(reply.raw)
    return yes({})
  })
}

type Of = { readonly portfolioId: string; readonly country: Country }

/** With a mark that spreadsheets know UTF-8 by; a page of contracts in memory at a time. */
export async function* gapFile(world: World, actor: Actor, { portfolioId, country }: Of) {
  yield `\uFEFF${gapHeader(country)}\r\n`
  let after: string | null = null
  do {
    const rows: Awaited<ReturnType<typeof gaps.listGapLines>> = await world.transaction(
      actor,
      (tx) => gaps.listGapLines(tx, portfolioId, after, pageSize),
    )
    for (const { dueOn, birthOn, ...row } of rows) {
      const line = { ...row, dueOn: `${dueOn}`, birthOn: birthOn && `${birthOn}` }
      yield `${gapLine(line, country)}\r\n`
    }
    after = rows.length === pageSize ? (rows.at(-1)?.debtId ?? null) : null
  } while (after)
}
