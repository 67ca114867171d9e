import type { ExcuseName, ExcuseState } from '../../api/excuses.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Treatment } from '../playbook/treatment.ts'
import type { Heard } from './likely.ts'

export type SaidRow = {
  readonly id: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly callId: string | null
  readonly excuse: ExcuseName
  readonly state: ExcuseState
  readonly untilOn: Day
  readonly heardAt: Moment
  readonly heardBy: string
  readonly seenIn: 'our-data' | 'proof' | 'creditor' | 'person' | null
  readonly settledBy: string | null
  readonly reviewWish: ExcuseState | null
  readonly appliedAt: Moment | null
}

const said = sql`
  select id, debtor_id, portfolio_id, creditor_id, call_id, excuse, state, until_on, heard_at,
    heard_by, seen_in, settled_by, review_wish, applied_at
  from excuse_said`

/** What still says something, the latest first. */
export const listSaid = (tx: Tx, debtorId: string) => tx.rows<SaidRow>`
  ${said}
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and withdrawn_at is null
    and until_on >= ${tx.today}
  order by heard_at desc, id desc
  limit 30
`

export const findSaid = (tx: Tx, saidId: string) => tx.maybe<SaidRow>`
  ${said}
  where agency_id = ${tx.agencyId} and id = ${saidId} and withdrawn_at is null
`

export const lockSaid = (tx: Tx, saidId: string) => tx.maybe<SaidRow>`
  ${said}
  where agency_id = ${tx.agencyId} and id = ${saidId} and withdrawn_at is null
  for no key update
`

export type NewSaid = Pick<SaidRow, 'debtorId' | 'portfolioId' | 'creditorId' | 'excuse'> & {
  readonly callId: string
  readonly foundBy: string
  readonly untilOn: Day
  readonly by: { readonly userId: string; readonly name: string }
}

/** Nothing when it was said in this call already. */
export const insertSaid = (tx: Tx, one: NewSaid) => tx.maybe<{ id: string }>`
  insert into excuse_said
    (agency_id, debtor_id, portfolio_id, creditor_id, call_id, excuse, found_by, heard_at,
     heard_by_id, heard_by, until_on)
  values (${tx.agencyId}, ${one.debtorId}, ${one.portfolioId}, ${one.creditorId}, ${one.callId},
    ${one.excuse}, ${one.foundBy}, ${tx.now}, ${one.by.userId}, ${one.by.name}, ${one.untilOn})
  on conflict do nothing
  returning id
`

export const findSaidIn = (tx: Tx, callId: string, excuse: string) => tx.one<{ id: string }>`
  select id from excuse_said
  where agency_id = ${tx.agencyId} and call_id = ${callId} and excuse = ${excuse}
    and withdrawn_at is null
`

export const withdrawSaid = (tx: Tx, saidId: string) => tx.run`
  update excuse_said set withdrawn_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${saidId}
`

export type Settled = {
  readonly state: ExcuseState
  readonly seenIn: string
  readonly untilOn: Day
  readonly by: { readonly name: string; readonly role: string }
}

/** Decided: whatever waited for a supervisor waits no more. */
export const settleSaid = (tx: Tx, saidId: string, settled: Settled) => tx.run`
  update excuse_said
  set state = ${settled.state}, seen_in = ${settled.seenIn}, until_on = ${settled.untilOn},
    settled_at = ${tx.now}, settled_by = ${settled.by.name}, settled_by_role = ${settled.by.role},
    review_asked_at = null, review_asked_by = null, review_wish = null
  where agency_id = ${tx.agencyId} and id = ${saidId}
`

export const askReview = (
  tx: Tx,
  saidId: string,
  wish: { readonly state: ExcuseState; readonly seenIn: string; readonly by: string },
) => tx.run`
  update excuse_said
  set review_asked_at = ${tx.now}, review_asked_by = ${wish.by}, review_wish = ${wish.state},
    seen_in = ${wish.seenIn}
  where agency_id = ${tx.agencyId} and id = ${saidId}
`

export const noteApplied = (tx: Tx, saidId: string) => tx.run`
  update excuse_said set applied_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${saidId}
`

/** How often this person said each, whenever it was. */
export const countMine = (tx: Tx, debtorId: string) => tx.rows<Heard>`
  select excuse, count(*)::int as count from excuse_said
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and withdrawn_at is null
  group by excuse
  order by count(*) desc, excuse
  limit 25
`

/** How often each was said lately by people of a portfolio. */
export const countInPortfolio = (tx: Tx, portfolioId: string) => tx.rows<Heard>`
  select excuse, count(*)::int as count
  from (
    select excuse from excuse_said
    where agency_id = ${tx.agencyId} and portfolio_id = ${portfolioId} and withdrawn_at is null
    order by heard_at desc
    limit 2000
  ) lately
  group by excuse
  order by count(*) desc, excuse
  limit 25
`

export type Spoken = {
  readonly creditor: string
  readonly agency: string
  readonly debtor: string
  readonly locale: string
  readonly treatment: Treatment | null
}

/** With whom is spoken, in which words, and for whom. */
export const findSpoken = (
  tx: Tx,
  { debtorId, portfolioId }: Pick<SaidRow, 'debtorId' | 'portfolioId'>,
) =>
  tx.one<Spoken>`
    select creditor.name as creditor, agency.name as agency, debtor.locale, debtor.treatment,
      coalesce(debtor.preferred_name, debtor.name) as debtor
    from portfolio
    join creditor on creditor.agency_id = portfolio.agency_id
      and creditor.id = portfolio.creditor_id
    join agency on agency.id = portfolio.agency_id
    join debtor on debtor.agency_id = portfolio.agency_id and debtor.id = ${debtorId}
    where portfolio.agency_id = ${tx.agencyId} and portfolio.id = ${portfolioId}
  `

/** Of whom a text about an excuse is, as far as words need it. */
export const findAbout = (
  tx: Tx,
  { debtorId, portfolioId }: Pick<SaidRow, 'debtorId' | 'portfolioId'>,
) =>
  tx.one<{ debtorName: string; currency: string; creditorName: string }>`
    select debtor.name as debtor_name, portfolio.currency, creditor.name as creditor_name
    from portfolio
    join creditor on creditor.agency_id = portfolio.agency_id
      and creditor.id = portfolio.creditor_id
    join debtor on debtor.agency_id = portfolio.agency_id and debtor.id = ${debtorId}
    where portfolio.agency_id = ${tx.agencyId} and portfolio.id = ${portfolioId}
  `
