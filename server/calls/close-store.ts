import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { Closed } from './call.ts'
import type { Promised } from './wrap-up.ts'

/** The end of a call, with everything that was said about it. */
export const closeCall = (
  tx: Tx,
  call: Closed,
  end: { readonly facts: object; readonly notBefore: Moment | null },
) => tx.run`
  update call
  set state = 'closed', outcome = ${call.outcome}, outcome_version = ${call.outcomeVersion},
    outcome_facts = ${end.facts}::jsonb, not_before = ${end.notBefore},
    closed_at = ${call.closedAt}, held_until = ${call.closedAt}
  where agency_id = ${tx.agencyId} and id = ${call.id}
`

type Owner = {
  readonly id: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
}

export const insertPromise = (tx: Tx, call: Owner, promise: Promised) => tx.run`
  insert into promise
    (agency_id, debtor_id, portfolio_id, creditor_id, call_id, due_on, amount_cents, means,
     made_at)
  values (${tx.agencyId}, ${call.debtorId}, ${call.portfolioId}, ${call.creditorId}, ${call.id},
    ${promise.dueOn}, ${promise.amount}, ${promise.means}, ${tx.now})
`

/** What was agreed with this person since the call was opened. */
export const findAgreementSince = (
  tx: Tx,
  { debtorId, portfolioId, openedAt }: Owner & { readonly openedAt: Moment },
) => tx.maybe<{ id: string }>`
  select id from agreement
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and accepted_at >= ${openedAt}
  order by accepted_at desc
  limit 1
`

/** A cheque that somebody is to fetch, asked for since the call was opened. */
export const findChequeOf = (
  tx: Tx,
  { debtorId, portfolioId, openedAt }: Owner & { readonly openedAt: Moment },
) => tx.maybe<{ id: string }>`
  select id from cheque
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
    and portfolio_id = ${portfolioId} and asked_at >= ${openedAt} and state = 'asked'
  order by asked_at desc, id
  limit 1
`

/** Something that is owed and may still be offered on. */
export const findFreeDebt = (tx: Tx, { debtorId, portfolioId }: Owner) => tx.maybe<{ id: string }>`
  select item.id from debt_item item
  join debt on debt.agency_id = item.agency_id and debt.id = item.debt_id
  where item.agency_id = ${tx.agencyId} and debt.debtor_id = ${debtorId}
    and debt.portfolio_id = ${portfolioId} and item.state = 'open' and item.agreement_id is null
  order by item.id
  limit 1
`

export const noteLetPass = (tx: Tx, callId: string, by: string) => tx.run`
  update call set few_offers_allowed_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${callId}
`
