import type { Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Call, Preparing } from './call.ts'
import type { Study } from './preparation.ts'

export type CallRow = {
  readonly id: string
  readonly debtorId: string
  readonly debtorName: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agentId: string
  readonly agentName: string | null
  readonly state: Call['state']
  readonly openedAt: Moment
  readonly heldUntil: Moment
  readonly briefSeenAt: Moment | null
  readonly study: Study | null
  readonly studySkippedBy: string | null
  readonly studySkippedBecause: string | null
  readonly verifiedAt: Moment | null
  readonly isThirdParty: boolean
  readonly identityTries: number
  readonly draft: object
  readonly draftVersion: number
  readonly outcome: string | null
  readonly outcomeVersion: number | null
  readonly closedAt: Moment | null
  /** Of the last dialing, if there was one. */
  readonly attemptId: string | null
  readonly contactPointId: string | null
  readonly permitId: string | null
  readonly dialedAt: Moment | null
  readonly hungUpAt: Moment | null
}

const calls = sql`
  select call.id, call.debtor_id, debtor.name as debtor_name, call.portfolio_id, call.creditor_id,
    call.agent_id, staff.name as agent_name, call.state, opened_at, held_until, brief_seen_at,
    study, study_skipped_by, study_skipped_because,
    verified_at, third_party as is_third_party, identity_tries, draft, draft_version,
    call.outcome, outcome_version, closed_at, last.attempt_id, last.contact_point_id,
    last.permit_id, last.dialed_at, last.hung_up_at
  from call
  join debtor on debtor.agency_id = call.agency_id and debtor.id = call.debtor_id
  left join staff on staff.agency_id = call.agency_id and staff.user_id = call.agent_id
  left join lateral (
    select id as attempt_id, contact_point_id, permit_id, started_at as dialed_at,
      ended_at as hung_up_at
    from attempt
    where attempt.agency_id = call.agency_id and attempt.call_id = call.id
    order by started_at desc, id desc
    limit 1
  ) last on true`

export const findCall = (tx: Tx, callId: string) => tx.maybe<CallRow>`
  ${calls}
  where call.agency_id = ${tx.agencyId} and call.id = ${callId}
`

export const lockCall = (tx: Tx, callId: string) => tx.maybe<CallRow>`
  ${calls}
  where call.agency_id = ${tx.agencyId} and call.id = ${callId}
  for no key update of call
`

/** The call that is open on a person, whoever has it. */
export const lockOpenCallOn = (tx: Tx, debtorId: string) => tx.maybe<CallRow>`
  ${calls}
  where call.agency_id = ${tx.agencyId} and call.debtor_id = ${debtorId} and call.state <> 'closed'
  for no key update of call
`

/** The call that an agent has open, on whomever. */
export const findOpenCallOf = (tx: Tx, agentId: string) => tx.maybe<CallRow>`
  ${calls}
  where call.agency_id = ${tx.agencyId} and call.agent_id = ${agentId} and call.state <> 'closed'
`

/** One at a time, so that an agent with two windows never has two people open. */
export const queueForAgent = (tx: Tx, agentId: string) =>
  tx.run`select pg_advisory_xact_lock(hashtextextended(${`agent:${tx.agencyId}:${agentId}`}, 0))`

/** Nothing when somebody has this person open. */
export const insertCall = (
  tx: Tx,
  { portfolioId, creditorId }: { readonly portfolioId: string; readonly creditorId: string },
  call: Preparing,
) => tx.maybe<{ id: string }>`
  insert into call
    (agency_id, id, debtor_id, portfolio_id, creditor_id, agent_id, state, opened_at, held_until)
  values (${tx.agencyId}, ${call.id}, ${call.debtorId}, ${portfolioId}, ${creditorId},
    ${call.agentId}, ${call.state}, ${call.openedAt}, ${call.heldUntil})
  on conflict do nothing
  returning id
`

/** Where an open call stands, as the rules left it; whoever takes it over studies it anew. */
export const saveCall = (tx: Tx, call: Exclude<Call, { state: 'closed' }>) => {
  const heard = call.state === 'talking' || call.state === 'wrapping' ? call : nobody
  const isSeen = call.briefSeenAt !== null
  return tx.run`
    update call
    set state = ${call.state}, agent_id = ${call.agentId}, held_until = ${call.heldUntil},
      brief_seen_at = ${call.briefSeenAt}, verified_at = ${heard.verifiedAt},
      third_party = ${heard.isThirdParty},
      study = case when ${isSeen} then study end,
      study_skipped_by = case when ${isSeen} then study_skipped_by end,
      study_skipped_because = case when ${isSeen} then study_skipped_because end
    where agency_id = ${tx.agencyId} and id = ${call.id} and state <> 'closed'
  `
}

const nobody = { verifiedAt: null, isThirdParty: false }

/** What was studied when the brief was seen. */
export const saveStudy = (tx: Tx, callId: string, study: Study) => tx.run`
  update call set study = ${study}::jsonb
  where agency_id = ${tx.agencyId} and id = ${callId} and state <> 'closed'
`

/** The call goes on without its study; said once, and kept. */
export const saveSkip = (
  tx: Tx,
  callId: string,
  skip: { readonly by: string; readonly because: string },
) => tx.run`
  update call
  set study_skipped_by = ${skip.by}, study_skipped_because = ${skip.because},
    brief_seen_at = coalesce(brief_seen_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${callId} and state <> 'closed'
`

export const saveIdentityTries = (tx: Tx, callId: string, tries: number) => tx.run`
  update call
  set identity_tries = ${tries}
  where agency_id = ${tx.agencyId} and id = ${callId}
`

/** Nothing when another window saved in between. */
export const saveDraft = (
  tx: Tx,
  callId: string,
  typed: { readonly draft: object; readonly draftVersion: number; readonly heldUntil: Moment },
) => tx.maybe<{ draftVersion: number }>`
  update call
  set draft = ${typed.draft}::jsonb, draft_version = draft_version + 1,
    held_until = ${typed.heldUntil}
  where agency_id = ${tx.agencyId} and id = ${callId} and draft_version = ${typed.draftVersion}
  returning draft_version
`

/** The portfolios in which this person has something open, the one that owes the most first. */
export const listOpenPortfolios = (tx: Tx, debtorId: string) => tx.rows<{
  portfolioId: string
  creditorId: string
}>`
  select portfolio_id, creditor_id
  from debt_item
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and state = 'open'
  group by portfolio_id, creditor_id
  order by sum(original_cents) desc, portfolio_id
  limit 100
`
