import { type Day, day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { presentItem } from '../debts/present.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import { toJson } from '../platform/values.ts'
import type { World } from '../platform/world.ts'
import { clearance } from './clearance.ts'
import * as facts from './facts-store.ts'
import { type Composed, frameOf, type Issued, issue } from './issue-actions.ts'
import type { Frame } from './parties.ts'
import { standingItems, withTerms } from './standing-actions.ts'
import { type CalculatedItem, statementDocument } from './statement.ts'
import { type YearlyRefusal, yearly } from './yearly.ts'

type About = { readonly debtorId: string; readonly portfolioId: string }
type Answer<Refusal extends string> = Promise<
  Decision<Issued, Refusal | 'not-allowed' | 'unknown-debtor' | 'creditor-details-missing'>
>

type Table = About & { readonly frame: Frame; readonly creditorId: string }

/** One way into all three: who may, whom it is between, what it says, and then it is issued. */
function issueAbout<Refusal extends string>(
  world: World,
  actor: Actor,
  about: About,
  compose: (
    tx: Tx,
    table: Table & { readonly isService: boolean },
  ) => Promise<Decision<Pick<Composed, 'kind' | 'subject' | 'blocks' | 'itemIds'>, Refusal>>,
): Answer<Refusal> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const found = await frameOf(tx, about)
    if (!found.ok) return found
    const { frame, row } = found.value
    const { debtorId, portfolioId } = about
    const table = { debtorId, portfolioId, frame, creditorId: row.creditorId }
    const isService = row.providesService && row.country === 'BR'
    const said = await compose(tx, { ...table, isService })
    return said.ok ? yes(await issue(tx, actor, { ...table, ...said.value })) : said
  })
}

/** The memory of calculation of what is open in a portfolio, on a day. */
export function issueStatement(
  world: World,
  actor: Actor,
  { asOf, ...about }: About & { readonly asOf?: string | undefined },
): Answer<'nothing-owed'> {
  return issueAbout(world, actor, about, async (tx, { frame, debtorId, portfolioId }) => {
    const on = asOf ? day(asOf) : tx.today
    const items = await calculated(tx, { debtorId, portfolioId }, on)
    if (items.length === 0) return no('nothing-owed')
    const blocks = statementDocument(frame, { asOf: on, items })
    return yes({
      kind: 'statement',
      subject: `${subjectOf({ debtorId, portfolioId })}:${on}`,
      blocks,
    })
  })
}

const subjectOf = ({ debtorId, portfolioId }: About) => `debtor:${debtorId}:${portfolioId}`

async function calculated(tx: Tx, about: About, on: Day): Promise<CalculatedItem[]> {
  const items = await listItems(tx, { ...about, onlyOpen: true })
  const shown = await withTerms(tx, items, (item, { terms }) => presentItem(item, terms, on))
  return JSON.parse(toJson(shown)) as CalculatedItem[]
}

/** The clearance letter of somebody who owes nothing of a portfolio, with or without agreement. */
export function issueDebtClearance(
  world: World,
  actor: Actor,
  about: About,
): Answer<'not-settled' | 'nothing-was-settled'> {
  return issueAbout(world, actor, about, async (tx, { frame, debtorId, portfolioId }) => {
    const items = await standingItems(tx, { debtorId, portfolioId })
    const itemIds = items.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id)
    const letter = clearance(frame, { items, payments: await facts.listPaid(tx, { itemIds }) })
    if (!letter.ok) return letter
    const subject = subjectOf({ debtorId, portfolioId })
    return yes({ kind: 'clearance', subject, blocks: letter.value, itemIds })
  })
}

/** The yearly discharge statement of one portfolio (Lei 12.007/2009). */
export function issueYearly(
  world: World,
  actor: Actor,
  { year, ...about }: About & { readonly year: number },
): Answer<YearlyRefusal> {
  return issueAbout(world, actor, about, async (tx, { frame, isService, ...table }) => {
    const { debtorId, portfolioId } = table
    const items = await standingItems(tx, { debtorId, portfolioId })
    const said = yearly(frame, { year, today: tx.today, isService, items })
    if (!said.ok) return said
    const subject = `${subjectOf({ debtorId, portfolioId })}:${year}`
    const ofYear = items.filter(({ dueOn, state }) => dueOn.year === year && state !== 'withdrawn')
    return yes({ kind: 'yearly', subject, blocks: said.value, itemIds: ofYear.map(({ id }) => id) })
  })
}
