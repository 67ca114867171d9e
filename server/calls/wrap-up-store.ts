import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { CallRow } from './store.ts'
import { uncoded, type WrapUpMode, type WrapUpSetting } from './wrap-up-time.ts'

type Setting = { readonly mode: WrapUpMode | null; readonly limitSeconds: number }

/** The last line of a portfolio, or (null) of the agency. */
export const findSetting = (tx: Tx, portfolioId: string | null) => tx.maybe<Setting>`
  select mode, limit_seconds from wrap_up_setting
  where agency_id = ${tx.agencyId} and portfolio_id is not distinct from ${portfolioId}
  order by set_at desc, id desc
  limit 1
`

export const insertSetting = (
  tx: Tx,
  made: {
    readonly portfolioId: string | null
    readonly setting: WrapUpSetting | null
    readonly reason: string
    readonly by: string
  },
) => tx.run`
  insert into wrap_up_setting
    (agency_id, portfolio_id, mode, limit_seconds, reason, set_at, set_by)
  values (${tx.agencyId}, ${made.portfolioId}, ${made.setting?.mode ?? null},
    ${made.setting?.limitSeconds ?? 30}, ${made.reason}, ${tx.now}, ${made.by})
`

export const listSettings = (tx: Tx) => tx.rows<
  Setting & { readonly portfolioId: string; readonly name: string }
>`
  select portfolio.id as portfolio_id, portfolio.name, last.mode,
    coalesce(last.limit_seconds, 30) as limit_seconds
  from portfolio
  left join lateral (
    select mode, limit_seconds from wrap_up_setting
    where wrap_up_setting.agency_id = portfolio.agency_id
      and wrap_up_setting.portfolio_id = portfolio.id
    order by set_at desc, id desc
    limit 1
  ) last on true
  where portfolio.agency_id = ${tx.agencyId}
  order by portfolio.name
  limit 1000
`

export type RunningRow = {
  readonly endsAt: Moment | null
  readonly extensions: number
  readonly hungUpAt: Moment | null
}

export const findRunning = (tx: Tx, callId: string) => tx.one<RunningRow>`
  select wrap_up_ends_at as ends_at, wrap_up_extensions as extensions,
    (select max(ended_at) from attempt
      where attempt.agency_id = call.agency_id and attempt.call_id = call.id) as hung_up_at
  from call
  where agency_id = ${tx.agencyId} and id = ${callId}
`

export const saveRunning = (
  tx: Tx,
  callId: string,
  { endsAt, extensions }: { readonly endsAt: Moment | null; readonly extensions: number },
) => tx.run`
  update call
  set wrap_up_ends_at = ${endsAt}, wrap_up_extensions = ${extensions}
  where agency_id = ${tx.agencyId} and id = ${callId}
`

/**
 * Nobody said what it came to: no flag of it counts as a conversation in any report. The law's
 * limits take it for one until somebody does (outreach/facts-store.ts).
 */
export const markUncoded = (tx: Tx, attemptId: string) => tx.run`
  update attempt
  set outcome = ${uncoded}, answered = false, right_party = false, productive = false,
    promise = false, ended_at = coalesce(ended_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${attemptId}
`

export type UncodedRow = {
  readonly callId: string
  readonly debtorName: string
  readonly portfolioName: string
  readonly agentId: string
  readonly agentName: string | null
  readonly closedAt: Moment
}

/** What waits for its outcome: of one person, or (null) of everybody; the longest wait first. */
export const listUncoded = (tx: Tx, agentId: string | null) => tx.rows<UncodedRow>`
  select call.id as call_id, debtor.name as debtor_name, portfolio.name as portfolio_name,
    call.agent_id, staff.name as agent_name, closed_at
  from call
  join debtor on debtor.agency_id = call.agency_id and debtor.id = call.debtor_id
  join portfolio on portfolio.agency_id = call.agency_id and portfolio.id = call.portfolio_id
  left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
  where call.agency_id = ${tx.agencyId} and call.outcome = ${uncoded}
    and (${agentId}::text is null or call.agent_id = ${agentId})
  order by closed_at, call.id
  limit 200
`

/** What stood there before, kept beside what took its place. */
export const insertReplaced = (
  tx: Tx,
  { id, outcome, outcomeVersion, closedAt }: CallRow,
  by: string,
) => tx.run`
  insert into outcome_replaced
    (agency_id, call_id, outcome, outcome_version, closed_at, replaced_at, replaced_by)
  values (${tx.agencyId}, ${id}, ${outcome}, ${outcomeVersion}, ${closedAt}, ${tx.now}, ${by})
`

/** In how many payments, of what was agreed since a call was opened. */
export const findAgreedParts = (tx: Tx, call: CallRow) => tx.maybe<{ parts: number }>`
  select (select count(*)::int from instalment
      where instalment.agency_id = agreement.agency_id
        and instalment.agreement_id = agreement.id) as parts
  from agreement
  where agency_id = ${tx.agencyId} and debtor_id = ${call.debtorId}
    and portfolio_id = ${call.portfolioId} and accepted_at >= ${call.openedAt}
  order by accepted_at desc
  limit 1
`

/** Something to pay with was sent to this person since the call was opened. */
export const hasSentBill = (tx: Tx, call: CallRow) => tx.maybe<{ id: string }>`
  select id from shared_message
  where agency_id = ${tx.agencyId} and debtor_id = ${call.debtorId}
    and portfolio_id = ${call.portfolioId} and handed_at >= ${call.openedAt}
    and kind = any (${['pix-payment', 'instalment-reminder', 'missed-instalment']}::text[])
  limit 1
`
