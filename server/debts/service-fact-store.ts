import type { ServiceKind, serviceSources } from '../../api/service-facts.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import type { IntakeOf } from './intake-store.ts'

export type ServiceFactRow = {
  readonly debtId: string
  readonly kind: ServiceKind
  readonly value: string
  readonly source: (typeof serviceSources)[number]
  /** The file, or who wrote it down. */
  readonly sourceName: string
  readonly asOf: Day
  readonly notedAt: Moment
}

/** What is known now of each contract of a person: the last that was said of each kind. */
export const listServiceFacts = (tx: Tx, debtorId: string) => tx.rows<ServiceFactRow>`
  select distinct on (fact.debt_id, kind) fact.debt_id, kind, value, source,
    coalesce(import.file_name, noted_by) as source_name, as_of, noted_at
  from service_fact fact
  left join import on import.agency_id = fact.agency_id and import.id = fact.import_id
  where fact.agency_id = ${tx.agencyId} and fact.debtor_id = ${debtorId}
  order by fact.debt_id, kind, n desc
  limit 2000
`

export type DebtRow = {
  readonly id: string
  readonly contract: string
  readonly product: string | null
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly creditorName: string
}

/** Contracts with something open first, the newest in front. */
export const listDebts = (tx: Tx, debtorId: string) => tx.rows<DebtRow>`
  select debt.id, contract, product, debtor_id, portfolio_id, creditor_id,
    creditor.name as creditor_name
  from debt
  join creditor on creditor.agency_id = debt.agency_id and creditor.id = debt.creditor_id
  where debt.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by exists (select from debt_item item where item.agency_id = debt.agency_id
      and item.debt_id = debt.id and item.state = 'open') desc, debt.created_at desc, debt.id
  limit 100
`

export const lockDebt = (tx: Tx, debtId: string) => tx.maybe<Omit<DebtRow, 'creditorName'>>`
  select id, contract, product, debtor_id, portfolio_id, creditor_id
  from debt
  where agency_id = ${tx.agencyId} and id = ${debtId}
  for no key update
`

export const saveProduct = (tx: Tx, debtId: string, product: string) => tx.run`
  update debt set product = ${product} where agency_id = ${tx.agencyId} and id = ${debtId}
`

export type NewServiceFact = {
  readonly debt: Omit<DebtRow, 'creditorName'>
  readonly kind: ServiceKind
  readonly value: string
  readonly source: Exclude<ServiceFactRow['source'], 'file'>
  readonly callId: string | null
  readonly asOf: Day
  readonly by: string
}

/** Nothing when it is what was known already. */
export const insertServiceFact = (tx: Tx, fact: NewServiceFact) => tx.maybe<{ kind: string }>`
  insert into service_fact
    (agency_id, debt_id, debtor_id, creditor_id, kind, value, source, call_id, as_of, noted_at,
     noted_by)
  select ${tx.agencyId}::uuid, ${fact.debt.id}::uuid, ${fact.debt.debtorId}::uuid,
    ${fact.debt.creditorId}::uuid, ${fact.kind}, ${fact.value}, ${fact.source},
    ${fact.callId}::uuid, ${fact.asOf}::date, ${tx.now}::timestamptz, ${fact.by}
  where ${fact.value} is distinct from
    ${lastValue(tx, sql`${fact.debt.id}::uuid`, sql`${fact.kind}`)}
  returning kind
`

const lastValue = (tx: Tx, debtId: Sql, kind: Sql) => sql`(
  select value from service_fact known
  where known.agency_id = ${tx.agencyId} and known.debt_id = ${debtId} and known.kind = ${kind}
  order by n desc
  limit 1)`

/**
 * What the rows of a file say of the service, each contract and kind once, where it is news.
 * Columns of `source`: n, debtor_id, contract, service.
 */
export const intakeServiceFacts = (
  tx: Tx,
  source: Sql,
  { portfolioId, creditorId, importId }: IntakeOf,
) => tx.run`
  insert into service_fact
    (agency_id, debt_id, debtor_id, creditor_id, kind, value, source, import_id, as_of, noted_at,
     noted_by)
  select distinct on (debt.id, told.kind) ${tx.agencyId}::uuid, debt.id, given.debtor_id,
    ${creditorId}::uuid, told.kind, told.value, 'file', ${importId}::uuid, ${tx.today}::date,
    ${tx.now}::timestamptz, 'Combinado'
  from (${source}) given
  cross join lateral (
    select id from debt
    where debt.agency_id = ${tx.agencyId} and debt.portfolio_id = ${portfolioId}
      and debt.contract = given.contract and debt.debtor_id = given.debtor_id
    limit 1) debt
  cross join lateral jsonb_each_text(given.service) as told (kind, value)
  where given.service is not null
    and told.value is distinct from ${lastValue(tx, sql`debt.id`, sql`told.kind`)}
  order by debt.id, told.kind, given.n desc
`
