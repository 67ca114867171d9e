import type { exampleOfTerms as exampleEndpoint } from '../../api/debts.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findPortfolio } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import type { Wireable } from '../platform/route.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { termsOf } from './actions.ts'
import { type MonthsRead, readMonths } from './index-file.ts'
import { insertMonths, listLoadedMonths } from './index-store.ts'
import { type Index, monthOf } from './index-table.ts'
import { presentItem } from './present.ts'
import { shippedMonths } from './shipped-months.ts'
import { findExampleItem, listItems } from './store.ts'
import { readTerms } from './terms.ts'
import { termsExample } from './terms-example.ts'
import { findTerms } from './terms-store.ts'

export type MonthsGiven = {
  readonly index: Index
  /** The file's text. */
  readonly csv: string
  /** Where the months were read, in words. */
  readonly source: string
  readonly isReplacing: boolean
  /** Only looked at: nothing is kept. */
  readonly isTrial: boolean
}

/** Months of an index, from a file. All rows that can be taken are kept, or none in a trial. */
export async function loadIndexMonths(
  world: World,
  actor: Actor,
  given: MonthsGiven,
): Promise<Decision<MonthsRead, 'not-allowed' | 'no-months' | 'file-too-long'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  return world.transaction(actor, async (tx) => {
    const { index, isReplacing, isTrial, source } = given
    const known = await monthsOf(tx, index)
    const read = readMonths(given.csv, { known, isReplacing, lastMonth: monthOf(tx.today) })
    if (!read.ok || isTrial || read.value.months.length === 0) return read
    const { months } = read.value
    await insertMonths(tx, index, months, { source, by: actor.name })
    const facts = {
      index,
      months: months.length,
      from: months.map(({ month }) => month).sort()[0] ?? '',
      to:
        months
          .map(({ month }) => month)
          .sort()
          .at(-1) ?? '',
      source,
    }
    await record(tx, actor, { what: 'debt.months-loaded', facts })
    return yes(read.value)
  })
}

/** What a draft of terms means, on the oldest open item of a portfolio. Nothing is kept. */
export async function exampleOfTerms(
  world: World,
  actor: Actor,
  { portfolioId, policy }: { readonly portfolioId: string; readonly policy: unknown },
): Promise<Decision<WireExample, 'not-allowed' | 'unknown-portfolio' | 'invalid-policy'>> {
  const allowed = may(actor, 'set-policies')
  if (!allowed.ok) return allowed
  const read = readTerms(policy, 'policy')
  if (!read.ok) return no('invalid-policy', read.facts)
  return world.transaction(actor, async (tx) => {
    const portfolio = await findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const stored = await findTerms(tx, portfolioId)
    const versions = stored?.versions ?? []
    const next = { version: (versions.at(-1)?.version ?? 0) + 1, policy }
    const { country, currency } = portfolio
    const { terms } = await termsOf(tx, { country, versions: [...versions, next] })
    const inForce = await termsOf(tx, { country, versions })
    const itemId = await findExampleItem(tx, portfolioId)
    const [item] = itemId ? await listItems(tx, { itemIds: [itemId.id] }) : []
    const draft = { written: read.value, terms, inForce: inForce.terms }
    const { concerns, missing, beforeCents } = termsExample(draft, item, tx.today)
    const shown = item ? presentItem(item, terms, tx.today) : null
    return yes({ currency, asOf: tx.today, concerns, missing, before: beforeCents, item: shown })
  })
}

type WireExample = Wireable<ReplyOf<typeof exampleEndpoint>>

/** Per cent by month: as shipped, and as loaded since. */
async function monthsOf(tx: Tx, index: Index): Promise<Map<string, string>> {
  const loaded = await listLoadedMonths(tx)
  const known = [...shippedMonths, ...loaded].filter((one) => one.index === index)
  return new Map(known.map(({ month, pct }) => [month, pct]))
}
