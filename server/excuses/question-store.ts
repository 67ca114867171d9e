import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type QuestionRow = {
  readonly id: string
  readonly saidId: string
  readonly debtorId: string
  readonly dueOn: Day
  readonly askedBy: string
  readonly stopId: string | null
  readonly answeredAt: Moment | null
  readonly answer: string | null
  readonly finding: 'confirms' | 'does-not-confirm' | 'unknown' | null
}

export type NewQuestion = {
  readonly saidId: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly dueOn: Day
  readonly stopId: string | null
  readonly askedBy: string
}

/** Nothing when it was asked already. */
export const insertQuestion = (tx: Tx, one: NewQuestion) => tx.maybe<{ id: string }>`
  insert into creditor_question
    (agency_id, said_id, debtor_id, portfolio_id, creditor_id, asked_at, asked_by, due_on, stop_id)
  values (${tx.agencyId}, ${one.saidId}, ${one.debtorId}, ${one.portfolioId}, ${one.creditorId},
    ${tx.now}, ${one.askedBy}, ${one.dueOn}, ${one.stopId})
  on conflict do nothing
  returning id
`

export const listQuestions = (tx: Tx, saidIds: readonly string[]) => tx.rows<QuestionRow>`
  select id, said_id, debtor_id, due_on, asked_by, stop_id, answered_at, answer, finding
  from creditor_question
  where agency_id = ${tx.agencyId} and said_id = any (${saidIds}::uuid[])
  order by asked_at, id
  limit 200
`

export const lockQuestion = (tx: Tx, questionId: string) => tx.maybe<QuestionRow>`
  select id, said_id, debtor_id, due_on, asked_by, stop_id, answered_at, answer, finding
  from creditor_question
  where agency_id = ${tx.agencyId} and id = ${questionId}
  for no key update
`

export const answerQuestion = (
  tx: Tx,
  questionId: string,
  said: { readonly answer: string; readonly finding: string; readonly by: string },
) => tx.run`
  update creditor_question
  set answer = ${said.answer}, finding = ${said.finding}, answered_at = ${tx.now},
    answered_by = ${said.by}
  where agency_id = ${tx.agencyId} and id = ${questionId}
`
