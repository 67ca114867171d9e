import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type LastTalk = {
  readonly at: Moment
  readonly agentName: string
  readonly outcome: string
  readonly note: string | null
  readonly fields: Readonly<Record<string, string>> | null
}

/** The last time that somebody of us talked with this person, known to be they. */
export const findLastTalk = (tx: Tx, debtorId: string) => tx.maybe<LastTalk>`
  select closed_at as at, coalesce(staff.name, '') as agent_name, outcome,
    outcome_facts ->> 'note' as note, outcome_facts -> 'fields' as fields
  from call
  left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
  where call.agency_id = ${tx.agencyId} and call.debtor_id = ${debtorId} and state = 'closed'
    and verified_at is not null and not third_party
  order by closed_at desc
  limit 1
`

export type PaidInTime = { readonly paid: number; readonly paidInTime: number }

/** Instalments that this person paid a creditor through us, and how many of them by their day. */
export const countPaid = (tx: Tx, debtorId: string, creditorId: string) => tx.one<PaidInTime>`
  select count(*)::int as paid,
    count(*) filter (where instalment.paid_on <= instalment.due_on)::int as paid_in_time
  from agreement
  join instalment on instalment.agency_id = agreement.agency_id
    and instalment.agreement_id = agreement.id
  where agreement.agency_id = ${tx.agencyId} and agreement.debtor_id = ${debtorId}
    and agreement.creditor_id = ${creditorId} and instalment.paid_on is not null
`

export type Contract = {
  readonly debtId: string
  readonly contract: string
  readonly product: string | null
  readonly creditorName: string
  readonly fileName: string | null
  readonly loadedAt: Moment | null
  readonly loadedBy: string | null
}

/** Contracts of this portfolio with something open, and the file that each came in. */
export const listContracts = (tx: Tx, debtorId: string, portfolioId: string) => tx.rows<Contract>`
  select debt.id as debt_id, contract, product, creditor.name as creditor_name, import.file_name,
    coalesce(import.loaded_at, debt.created_at) as loaded_at, import.created_by as loaded_by
  from debt
  join creditor on creditor.agency_id = debt.agency_id and creditor.id = debt.creditor_id
  left join import on import.agency_id = debt.agency_id and import.id = debt.import_id
  where debt.agency_id = ${tx.agencyId} and debt.debtor_id = ${debtorId}
    and debt.portfolio_id = ${portfolioId}
    and exists (select from debt_item item where item.agency_id = debt.agency_id
      and item.debt_id = debt.id and item.state = 'open')
  order by contract, debt.id
  limit 50
`

export type WaitingRow = {
  readonly kind: 'rescue' | 'promise-late' | 'callback'
  readonly what: string
  readonly byName: string
  readonly at: Moment
  readonly dueOn: Day
}

/** What somebody still waits for: a call to save an agreement, late money, a call at a time. */
export const listWaiting = (tx: Tx, debtorId: string) => tx.rows<WaitingRow>`
  select 'rescue' as kind, agreement.code as what, 'Combinado' as by_name,
    rescue.opened_on::timestamp at time zone ${tx.zone} as at, rescue.until_on as due_on
  from rescue
  join agreement on agreement.agency_id = rescue.agency_id and agreement.id = rescue.agreement_id
  where rescue.agency_id = ${tx.agencyId} and agreement.debtor_id = ${debtorId}
    and agreement.state = 'open' and rescue.outcome is null
  union all
  select 'promise-late', means, coalesce(staff.name, ''), made_at, due_on
  from promise
  left join call on call.agency_id = promise.agency_id and call.id = promise.call_id
  left join staff on staff.agency_id = promise.agency_id and staff.user_id = call.agent_id
  where promise.agency_id = ${tx.agencyId} and promise.debtor_id = ${debtorId}
    and promise.state = 'open' and promise.due_on < ${tx.today}
  union all
  select 'callback', '', coalesce(staff.name, ''), callback.at,
    (callback.at at time zone ${tx.zone})::date
  from callback
  left join staff on staff.agency_id = callback.agency_id and staff.user_id = callback.agent_id
  where callback.agency_id = ${tx.agencyId} and callback.debtor_id = ${debtorId}
    and callback.state = 'waiting'
  order by due_on
  limit 30
`
