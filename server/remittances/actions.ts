import type { AskOf } from '../../api/endpoint.ts'
import type * as api from '../../api/remittances.ts'
import { assert } from '../../kit/assert.ts'
import { type Day, day, dayAt, isAfter, isBefore } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents } from '../../kit/money.ts'
import * as creditors from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { closeBooks, holdBooks } from '../payments/placement-store.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type CommissionRule, readCommissionRule, usualCommissionRule } from './commission.ts'
import { lineOf, type RemittanceLine, type Totals, totals } from './remittance.ts'
import * as remittances from './store.ts'

export type Draft = {
  readonly lines: readonly DraftLine[]
  readonly totals: Totals
}

export type DraftLine = RemittanceLine<remittances.BookedRow & { readonly undoes: Undone }> & {
  readonly ruleVersion: number
}
type Undone = Parameters<typeof lineOf>[0]['undoes']

/** What a creditor's open period holds up to a day, with what the rules keep of it. */
export async function draftOf(tx: Tx, creditorId: string, toOn: Day): Promise<Draft> {
  const ruleOn = await rulesOf(tx, creditorId)
  const booked = await remittances.listBooked(tx, creditorId, toOn)
  const lines = booked.map((row) => {
    const { version, rule } = ruleOn(row.portfolioId, row.ruleOn)
    return { ...lineOf({ ...row, undoes: undoneBy(row) }, rule), ruleVersion: version }
  })
  return { lines, totals: totals(lines) }
}

const undoneBy = (row: remittances.BookedRow): Undone => ({
  isClosed: row.undoesClosed,
  directCents: row.thenDirectCents,
  keptFeesCents: row.thenKeptFeesCents,
  keptInterestCents: row.thenKeptInterestCents,
  commissionCents: row.thenCommissionCents,
  fixedCents: row.thenFixedCents,
  withheldCents: row.thenWithheldCents,
})

type InForce = { readonly version: number; readonly rule: CommissionRule }

/** Which rule counts for a portfolio on a day: the last that was published by its end. */
async function rulesOf(tx: Tx, creditorId: string) {
  const versions = await creditors.listPolicyVersions(tx, creditorId, 'commission')
  const rules = versions.map(({ portfolioId, version, madeAt, policy }) => {
    assert(madeAt, 'a stored version was made at some time')
    return { portfolioId, version, from: dayAt(madeAt, tx.zone), rule: readRule(policy) }
  })
  const usual: InForce = { version: 0, rule: readRule(usualCommissionRule) }
  return (portfolioId: string, on: Day): InForce =>
    rules.findLast((one) => one.portfolioId === portfolioId && !isAfter(one.from, on)) ?? usual
}

function readRule(policy: unknown): CommissionRule {
  const read = readCommissionRule(policy, 'commission')
  if (!read.ok) throw new Error(`a commission rule: ${JSON.stringify(read.facts)}`)
  return read.value
}

type CloseRefusal =
  | 'not-allowed'
  | 'unknown-creditor'
  | 'nothing-to-close'
  | 'period-not-over'
  | 'already-closed'
  | 'mixed-currencies'
  | 'changed-meanwhile'

/**
 * Hands a period over, as it was on the screen: from now on nothing counts in it, and what comes
 * late for it stands in the next one. There is no way back.
 */
export function closeRemittance(
  world: World,
  actor: Actor,
  { creditorId, ...asked }: AskOf<typeof api.closeRemittance>,
): Promise<Decision<{ remittanceId: string }, CloseRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'close-remittances')
    if (!allowed.ok) return allowed
    if (!(await creditors.findCreditor(tx, creditorId))) return no('unknown-creditor')
    const closedThrough = await holdBooks(tx, creditorId)
    const period = await remittances.findPeriod(tx, creditorId)
    const toOn = day(asked.toOn)
    if (!isBefore(toOn, tx.today)) return no('period-not-over', { today: `${tx.today}` })
    if (closedThrough && !isAfter(toOn, closedThrough))
      return no('already-closed', { closedThrough: `${closedThrough}` })
    if (!period?.firstOn || !period.currency) return no('nothing-to-close')
    if (period.currencyCount > 1) return no('mixed-currencies')
    const fromOn = closedThrough ? closedThrough.add({ days: 1 }) : period.firstOn
    if (isAfter(fromOn, toOn)) return no('nothing-to-close')
    const draft = await draftOf(tx, creditorId, toOn)
    const isAsSeen =
      draft.lines.length === asked.lineCount && draft.totals.netCents === cents(asked.netCents)
    if (!isAsSeen) return no('changed-meanwhile')
    const { currency } = period
    const made = { creditorId, currency, fromOn, toOn, totals: draft.totals, closedBy: actor.name }
    return yes({ remittanceId: await close(tx, actor, made, draft.lines) })
  })
}

async function close(
  tx: Tx,
  actor: Actor,
  made: remittances.NewRemittance,
  lines: readonly DraftLine[],
): Promise<string> {
  const { creditorId, fromOn, toOn, currency } = made
  const { id } = await remittances.insertRemittance(tx, made)
  const numbered = lines.map((line, index) => ({ ...line, n: index + 1 }))
  if (numbered.length > 0) await remittances.insertLines(tx, { id, creditorId }, numbered)
  await closeBooks(tx, creditorId, toOn)
  await record(tx, actor, {
    what: 'remittance.closed',
    facts: {
      remittanceId: id,
      from: `${fromOn}`,
      to: `${toOn}`,
      netCents: made.totals.netCents,
      currency,
    },
  })
  return id
}

/** The money went to the creditor, or came from it. */
export function payOutRemittance(
  world: World,
  actor: Actor,
  { remittanceId, ...given }: AskOf<typeof api.payOutRemittance>,
): Promise<
  Decision<object, 'not-allowed' | 'unknown-remittance' | 'already-paid-out' | 'paid-in-the-future'>
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'close-remittances')
    if (!allowed.ok) return allowed
    const found = await remittances.findRemittance(tx, remittanceId)
    if (!found) return no('unknown-remittance')
    const on = day(given.paidOutOn)
    if (isAfter(on, tx.today)) return no('paid-in-the-future', { today: `${tx.today}` })
    const reference = given.reference.trim() || null
    const marked = await remittances.markPaidOut(tx, remittanceId, {
      on,
      reference,
      by: actor.name,
    })
    if (marked === 0) return no('already-paid-out', { on: `${found.paidOutOn ?? on}` })
    await record(tx, actor, {
      what: 'remittance.paid-out',
      facts: { remittanceId, on: `${on}`, netCents: found.netCents, currency: found.currency },
    })
    return yes({})
  })
}

/** What the agency keeps, from now on, in a portfolio. */
export function publishCommission(
  world: World,
  actor: Actor,
  { portfolioId, basedOn, policy }: AskOf<typeof api.publishCommission>,
): Promise<
  Decision<
    { version: number },
    'not-allowed' | 'unknown-portfolio' | 'changed-meanwhile' | 'invalid-policy'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'set-policies')
    if (!allowed.ok) return allowed
    const fits = readCommissionRule(policy, 'policy')
    if (!fits.ok) return no('invalid-policy', fits.facts)
    const portfolio = await creditors.findPortfolio(tx, portfolioId)
    if (!portfolio) return no('unknown-portfolio')
    const version = { kind: 'commission', basedOn, policy, madeBy: actor.name } as const
    const made = await creditors.insertPolicy(tx, portfolio, version)
    if (!made) return no('changed-meanwhile')
    const facts = { version: made.version, portfolio: portfolio.name }
    await record(tx, actor, { what: 'portfolio.commission-published', portfolioId, facts })
    return yes(made)
  })
}
