import type { Moment } from '../../kit/dates.ts'
import type { Permit } from '../compliance/permit.ts'
import type { Tx } from '../platform/sql.ts'
import type { Reached } from './best-hours.ts'

export type NewAttempt = {
  readonly callId: string | null
  readonly portfolioId: string
  readonly creditorId: string
  readonly agentId: string
  /** A text is over when it is handed on; a call when somebody hangs up. */
  readonly endedAt?: Moment
}

/** Only with the permit in hand; the database asks for it again. */
export const insertAttempt = (tx: Tx, permit: Permit, attempt: NewAttempt) => tx.one<{
  id: string
}>`
  insert into attempt
    (agency_id, call_id, debtor_id, contact_point_id, portfolio_id, creditor_id, channel, agent_id,
     permit_id, permit_decided_at, permit_expires_at, started_at, ended_at)
  values (${tx.agencyId}, ${attempt.callId}, ${permit.debtorId}, ${permit.contactPointId},
    ${attempt.portfolioId}, ${attempt.creditorId}, ${permit.channel}, ${attempt.agentId},
    ${permit.id}, ${permit.decidedAt}, ${permit.expiresAt}, ${tx.now},
    ${attempt.endedAt ?? null})
  returning id
`

export type AttemptRow = {
  readonly id: string
  readonly contactPointId: string
  readonly startedAt: Moment
  readonly endedAt: Moment | null
}

/** The dialings of a call, the latest first. */
export const listAttempts = (tx: Tx, callId: string) => tx.rows<AttemptRow>`
  select id, contact_point_id, started_at, ended_at
  from attempt
  where agency_id = ${tx.agencyId} and call_id = ${callId}
  order by started_at desc, id desc
  limit 50
`

export const endAttempts = (tx: Tx, callId: string) => tx.run`
  update attempt
  set ended_at = ${tx.now}
  where agency_id = ${tx.agencyId} and call_id = ${callId} and ended_at is null
`

export type AttemptOutcome = {
  readonly code: string
  readonly answered: boolean
  readonly rightParty: boolean
  readonly productive: boolean
  readonly promise: boolean
  /** What it says of the number. */
  readonly reached: Reached
}

/** The outcome belongs to the last dialing; the earlier ones were not answered. */
export const setOutcome = (tx: Tx, attemptId: string, outcome: AttemptOutcome) => tx.run`
  update attempt
  set outcome = ${outcome.code}, answered = ${outcome.answered},
    right_party = ${outcome.rightParty}, productive = ${outcome.productive},
    promise = ${outcome.promise}, reached = ${outcome.reached},
    ended_at = coalesce(ended_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${attemptId}
`

export const setUnanswered = (tx: Tx, callId: string) => tx.run`
  update attempt
  set reached = 'silent'
  where agency_id = ${tx.agencyId} and call_id = ${callId} and reached is null
    and channel like 'voice%'
`
