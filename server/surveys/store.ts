import type { surveyAnswers } from '../../api/surveys.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type SurveyAnswer = (typeof surveyAnswers)[number]

export type SurveyRow = {
  readonly id: string
  readonly debtorId: string
  readonly expiresAt: Moment
  readonly answer: SurveyAnswer | null
}

type NewSurvey = {
  readonly callId: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly agentId: string
  readonly expiresAt: Moment
}

/** The question of a call: asked again, it is the same one. */
export const insertSurvey = (tx: Tx, made: NewSurvey) => tx.one<SurveyRow>`
  insert into survey
    (agency_id, call_id, debtor_id, portfolio_id, creditor_id, agent_id, asked_at, expires_at)
  values (${tx.agencyId}, ${made.callId}, ${made.debtorId}, ${made.portfolioId},
    ${made.creditorId}, ${made.agentId}, ${tx.now}, ${made.expiresAt})
  on conflict (agency_id, call_id) do update set answer = survey.answer
  returning id, debtor_id, expires_at, answer
`

export const findSurveyOf = (tx: Tx, callId: string) => tx.maybe<SurveyRow>`
  select id, debtor_id, expires_at, answer from survey
  where agency_id = ${tx.agencyId} and call_id = ${callId}
`

export const insertSurveyLink = (tx: Tx, surveyId: string, tokenHash: string) => tx.run`
  insert into survey_link (agency_id, token_hash, survey_id, made_at)
  values (${tx.agencyId}, ${tokenHash}, ${surveyId}, ${tx.now})
`

export const findByToken = (tx: Tx, tokenHash: string) => tx.maybe<SurveyRow>`
  select survey.id, survey.debtor_id, survey.expires_at, survey.answer
  from survey_link link
  join survey on survey.agency_id = link.agency_id and survey.id = link.survey_id
  where link.agency_id = ${tx.agencyId} and token_hash = ${tokenHash}
`

/** The first answer stays; 0 when there was one. */
export const answerSurvey = (tx: Tx, surveyId: string, answer: SurveyAnswer) => tx.run`
  update survey set answer = ${answer}, answered_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${surveyId} and answer is null
`

/** Whose words a text about a call is in, and for whom. */
export const findAsked = (tx: Tx, callId: string) => tx.one<{
  readonly debtorName: string
  readonly creditorName: string
  readonly currency: string
}>`
  select debtor.name as debtor_name, creditor.name as creditor_name, portfolio.currency
  from call
  join debtor on debtor.agency_id = call.agency_id and debtor.id = call.debtor_id
  join creditor on creditor.agency_id = call.agency_id and creditor.id = call.creditor_id
  join portfolio on portfolio.agency_id = call.agency_id and portfolio.id = call.portfolio_id
  where call.agency_id = ${tx.agencyId} and call.id = ${callId}
`
