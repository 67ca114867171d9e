import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { MeasureAct } from './verdict.ts'

export type MeasureState = 'asked' | 'in-force' | 'withdrawn' | 'ended'

export type MeasureRow = {
  readonly id: string
  readonly act: MeasureAct
  readonly debtId: string
  readonly contract: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly creditorName: string
  readonly debtorId: string
  readonly debtorName: string
  readonly currency: string
  readonly registry: string
  readonly itemIds: readonly string[]
  readonly dueOn: Day | null
  readonly owedCents: Cents
  readonly state: MeasureState
  readonly isPast: boolean
  readonly askedAt: Moment
  readonly askedBy: string
  readonly doneOn: Day | null
  readonly doneBy: string | null
  readonly doneEvidence: string | null
  readonly endedOn: Day | null
  readonly endedBy: string | null
  readonly endedEvidence: string | null
}

export type MeasureFilter = {
  readonly measureIds?: readonly string[]
  readonly debtorId?: string | undefined
  readonly creditorId?: string | undefined
  readonly act?: MeasureAct | undefined
  readonly states?: readonly MeasureState[] | undefined
  readonly after?: string | null
  readonly limit?: number
  readonly lock?: boolean
}

/** In the order in which they were asked for. */
export const listMeasures = (tx: Tx, filter: MeasureFilter) => tx.rows<MeasureRow>`
  select measure.id, act, debt_id, debt.contract, measure.portfolio_id, measure.creditor_id,
    creditor.name as creditor_name, measure.debtor_id, debtor.name as debtor_name,
    portfolio.currency, registry, item_ids, measure.due_on, owed_cents, measure.state, is_past,
    asked_at, asked_by, done_on, done_by, done_evidence, ended_on, ended_by, ended_evidence
  from measure
  join debt on debt.agency_id = measure.agency_id and debt.id = measure.debt_id
  join debtor on debtor.agency_id = measure.agency_id and debtor.id = measure.debtor_id
  join creditor on creditor.agency_id = measure.agency_id and creditor.id = measure.creditor_id
  join portfolio
    on portfolio.agency_id = measure.agency_id and portfolio.id = measure.portfolio_id
  where measure.agency_id = ${tx.agencyId}
    ${filter.measureIds ? sql`and measure.id = any (${filter.measureIds}::uuid[])` : empty}
    ${filter.debtorId ? sql`and measure.debtor_id = ${filter.debtorId}` : empty}
    ${filter.creditorId ? sql`and measure.creditor_id = ${filter.creditorId}` : empty}
    ${filter.act ? sql`and act = ${filter.act}` : empty}
    ${filter.states ? sql`and measure.state = any (${filter.states}::text[])` : empty}
    ${filter.after ? sql`and measure.id > ${filter.after}` : empty}
  order by measure.id
  limit ${filter.limit ?? 500}
  ${filter.lock ? sql`for no key update of measure` : empty}
`

export const lockMeasure = async (tx: Tx, measureId: string): Promise<MeasureRow | undefined> =>
  (await listMeasures(tx, { measureIds: [measureId], lock: true }))[0]

export type NewMeasure = {
  readonly act: MeasureAct
  readonly debtId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly debtorId: string
  readonly registry: string
  readonly itemIds: readonly string[]
  readonly dueOn: Day | null
  readonly owedCents: Cents
  readonly by: string
}

/** Nothing while there is one of the same act, contract and registry that has not ended. */
export const insertMeasure = (tx: Tx, made: NewMeasure) => tx.maybe<{ id: string }>`
  insert into measure
    (agency_id, act, debt_id, portfolio_id, creditor_id, debtor_id, registry, item_ids, due_on,
     owed_cents, state, asked_at, asked_by)
  values (${tx.agencyId}, ${made.act}, ${made.debtId}, ${made.portfolioId}, ${made.creditorId},
    ${made.debtorId}, ${made.registry}, ${made.itemIds}::uuid[], ${made.dueOn}, ${made.owedCents},
    'asked', ${tx.now}, ${made.by})
  on conflict do nothing
  returning id
`

/** What stood before the debt came to us: a fact, with its day if it is known. */
export const insertPastMeasure = (
  tx: Tx,
  made: NewMeasure & { readonly sinceOn: Day | null; readonly evidence: string },
) => tx.maybe<{ id: string }>`
  insert into measure
    (agency_id, act, debt_id, portfolio_id, creditor_id, debtor_id, registry, item_ids, due_on,
     owed_cents, state, is_past, asked_at, asked_by, done_on, done_by, done_evidence)
  values (${tx.agencyId}, ${made.act}, ${made.debtId}, ${made.portfolioId}, ${made.creditorId},
    ${made.debtorId}, ${made.registry}, ${made.itemIds}::uuid[], ${made.dueOn}, ${made.owedCents},
    'in-force', true, ${tx.now}, ${made.by}, ${made.sinceOn}::date, ${made.by}, ${made.evidence})
  on conflict do nothing
  returning id
`

export const putInForce = (
  tx: Tx,
  measureId: string,
  done: {
    readonly on: Day
    readonly by: string
    readonly evidence: string
    readonly decision: object
    readonly itemIds: readonly string[]
    readonly dueOn: Day | null
    readonly owedCents: Cents
  },
) => tx.run`
  update measure
  set state = 'in-force', done_on = ${done.on}, done_by = ${done.by},
    done_evidence = ${done.evidence}, decision = ${done.decision}::jsonb,
    item_ids = ${done.itemIds}::uuid[], due_on = ${done.dueOn}, owed_cents = ${done.owedCents}
  where agency_id = ${tx.agencyId} and id = ${measureId} and state = 'asked'
`

/** Withdrawn before it was done, or undone after. */
export const endMeasure = (
  tx: Tx,
  measureId: string,
  ended: {
    readonly state: 'withdrawn' | 'ended'
    readonly on: Day
    readonly by: string
    readonly evidence: string
  },
) => tx.run`
  update measure
  set state = ${ended.state}, ended_on = ${ended.on}, ended_by = ${ended.by},
    ended_evidence = ${ended.evidence}
  where agency_id = ${tx.agencyId} and id = ${measureId} and state in ('asked', 'in-force')
`

/** The contracts of a person. */
export const listDebtsOf = (tx: Tx, debtorId: string) => tx.rows<{
  readonly id: string
  readonly contract: string
  readonly product: string | null
  readonly portfolioId: string
  readonly creditorName: string
}>`
  select debt.id, contract, product, portfolio_id, creditor.name as creditor_name
  from debt
  join creditor on creditor.agency_id = debt.agency_id and creditor.id = debt.creditor_id
  where debt.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by debt.id
  limit 200
`
