import type { DocumentKind } from '../../kit/documents.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Ask, Planned } from './store.ts'

/** What a row of the list shows beside why it is there. */
export type Shown = Planned & {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly document: string
  readonly creditorName: string
  readonly portfolioName: string
  readonly currency: string
  /** Who has the person open now. */
  readonly heldBy: string | null
}

export const listShown = (tx: Tx, rows: readonly Planned[]) => tx.rows<Shown>`
  select debtor.id as debtor_id, portfolio.id as portfolio_id, debtor.name, document_kind,
    debtor.document, creditor.name as creditor_name, portfolio.name as portfolio_name,
    portfolio.currency,
    (select coalesce(staff.name, '') from call
      left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
      where call.agency_id = debtor.agency_id and call.debtor_id = debtor.id
        and call.state <> 'closed' and held_until > ${tx.now}) as held_by
  from jsonb_to_recordset(${{ rows }}::jsonb -> 'rows')
    as given ("debtorId" uuid, "portfolioId" uuid)
  join debtor on debtor.agency_id = ${tx.agencyId} and debtor.id = given."debtorId"
  join portfolio on portfolio.agency_id = ${tx.agencyId} and portfolio.id = given."portfolioId"
  join creditor on creditor.agency_id = portfolio.agency_id
    and creditor.id = portfolio.creditor_id
`

/** How many of the plan wait for their first call of the day, and how many people were called. */
export const countDay = (tx: Tx, { on, portfolioId }: Ask) => {
  const dayStart = on.toZonedDateTime(tx.zone).toInstant()
  const within = portfolioId ? sql`and portfolio_id = ${portfolioId}` : empty
  // The plan knows how long it is; only a part of it has to be counted.
  const planned = portfolioId
    ? sql`select count(*)::int from plan_item
        where agency_id = ${tx.agencyId} and day = ${on} ${within}`
    : sql`select coalesce(max(item_count), 0) from plan
        where agency_id = ${tx.agencyId} and day = ${on}`
  return tx.one<{ waiting: number; doneToday: number }>`
    with done as (
      select distinct debtor_id from call
      where agency_id = ${tx.agencyId} and state = 'closed' and closed_at >= ${dayStart}
        ${within}
    ), done_items as (
      select 1 from plan_item
      where agency_id = ${tx.agencyId} and day = ${on} ${within}
        and debtor_id in (select debtor_id from done)
    )
    select (select count(*)::int from done) as done_today,
      (${planned}) - (select count(*)::int from done_items) as waiting
  `
}
