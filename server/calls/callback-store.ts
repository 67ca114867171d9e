import type { Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'

export type Callback = { readonly id: string; readonly at: Moment }

/** What waits for this person in this portfolio, if anything. */
export const findCallback = (tx: Tx, debtorId: string, portfolioId: string) =>
  tx.maybe<Callback>`
    select id, at from callback
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
      and portfolio_id = ${portfolioId} and state = 'waiting'
  `

export type NewCallback = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly contactPointId: string | null
  readonly agentId: string
  readonly at: Moment
  readonly callId: string
}

export const insertCallback = (tx: Tx, callback: NewCallback) => tx.run`
  insert into callback
    (agency_id, debtor_id, portfolio_id, creditor_id, contact_point_id, agent_id, at, call_id)
  values (${tx.agencyId}, ${callback.debtorId}, ${callback.portfolioId}, ${callback.creditorId},
    ${callback.contactPointId}, ${callback.agentId}, ${callback.at}, ${callback.callId})
`

/** A call that the person asked for, whoever makes it; nothing when one waits already. */
export const insertWish = (
  tx: Tx,
  wish: Pick<NewCallback, 'debtorId' | 'portfolioId' | 'creditorId' | 'at'>,
) => tx.run`
  insert into callback (agency_id, debtor_id, portfolio_id, creditor_id, at)
  values (${tx.agencyId}, ${wish.debtorId}, ${wish.portfolioId}, ${wish.creditorId}, ${wish.at})
  on conflict do nothing
`

/** Called back, or no longer wanted. */
export const endCallback = (tx: Tx, callbackId: string, state: 'done' | 'cancelled') => tx.run`
  update callback
  set state = ${state}
  where agency_id = ${tx.agencyId} and id = ${callbackId} and state = 'waiting'
`

/** Nobody is called back who is not to be called: in whichever portfolio it waits. */
export const cancelCallbacks = (tx: Tx, debtorId: string) => tx.run`
  update callback
  set state = 'cancelled'
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'waiting'
`

export type CallbackListed = Callback & {
  readonly debtorId: string
  readonly portfolioId: string
  readonly name: string
  readonly agentId: string | null
}

/**
 * Those of an agent, of nobody, and those due of whoever is on a break or not at work; or of
 * everybody; the earliest first.
 */
export const listCallbacks = (tx: Tx, agentId: string | null) => tx.rows<CallbackListed>`
  select callback.id, callback.at, debtor_id, portfolio_id, debtor.name, agent_id
  from callback
  join debtor on debtor.agency_id = callback.agency_id and debtor.id = callback.debtor_id
  where callback.agency_id = ${tx.agencyId} and callback.state = 'waiting'
    ${agentId ? forOne(tx, agentId) : empty}
  order by callback.at, callback.id
  limit 200
`

const forOne = (tx: Tx, agentId: string) =>
  sql`and (agent_id = ${agentId} or agent_id is null or ${isLeftToOthers(tx)})`

/** Its time has come, and whoever promised it is not at the desk. */
const isLeftToOthers = (tx: Tx) => sql`(callback.at <= ${tx.now} and not exists (
  select from shift
  where shift.agency_id = callback.agency_id and shift.user_id = callback.agent_id
    and shift.ended_at is null and shift.seen_at > ${tx.now.subtract({ hours: 2 })}
    and not exists (
      select from break
      where break.agency_id = shift.agency_id and break.user_id = shift.user_id
        and break.ended_at is null)))`

export type CallbackWaiting = Callback & {
  readonly contactPointId: string | null
  readonly holder: string | null
}

/** Every call that was arranged with a person, and on whose number. */
export const listWaiting = (tx: Tx, debtorId: string) => tx.rows<CallbackWaiting>`
  select callback.id, callback.at, callback.contact_point_id, point.holder
  from callback
  left join contact_point point
    on point.agency_id = callback.agency_id and point.id = callback.contact_point_id
  where callback.agency_id = ${tx.agencyId} and callback.debtor_id = ${debtorId}
    and callback.state = 'waiting'
  order by callback.at, callback.id
  limit 100
`
