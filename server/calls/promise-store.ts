import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tx } from '../platform/sql.ts'

export type OpenPromise = {
  readonly id: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly dueOn: Day
  readonly amountCents: Cents
  /** What this person paid to this creditor since the day of the promise. */
  readonly arrivedCents: Cents
}

/** Open promises in the order of their ids, in pages; each is locked until it is judged. */
export const lockOpenPromises = (tx: Tx, after: string | null, limit: number) =>
  tx.rows<OpenPromise>`
    select id, debtor_id, portfolio_id, due_on, amount_cents, (
        select coalesce(sum(payment.amount_cents), 0)::bigint
        from payment
        where payment.agency_id = promise.agency_id and payment.debtor_id = promise.debtor_id
          and payment.creditor_id = promise.creditor_id
          and payment.paid_on >= (promise.made_at at time zone ${tx.zone})::date
      ) as arrived_cents
    from promise
    where agency_id = ${tx.agencyId} and state = 'open'
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id
    limit ${limit}
    for no key update
  `

export const endPromise = (tx: Tx, promiseId: string, state: 'kept' | 'broken') => tx.run`
  update promise
  set state = ${state}
  where agency_id = ${tx.agencyId} and id = ${promiseId} and state = 'open'
`

export type PromiseRow = OpenPromise & {
  readonly portfolioName: string
  readonly currency: string
  readonly means: string
  readonly state: 'open' | 'kept' | 'broken'
  readonly madeAt: Moment
}

/** Of one person, the newest first. */
export const listPromises = (tx: Tx, debtorId: string) => tx.rows<PromiseRow>`
  select promise.id, debtor_id, portfolio_id, portfolio.name as portfolio_name,
    portfolio.currency, due_on, promise.amount_cents, promise.means, promise.state, made_at, (
      select coalesce(sum(payment.amount_cents), 0)::bigint
      from payment
      where payment.agency_id = promise.agency_id and payment.debtor_id = promise.debtor_id
        and payment.creditor_id = promise.creditor_id
        and payment.paid_on >= (promise.made_at at time zone ${tx.zone})::date
    ) as arrived_cents
  from promise
  join portfolio on portfolio.agency_id = promise.agency_id and portfolio.id = portfolio_id
  where promise.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by made_at desc, promise.id desc
  limit 50
`
