import type { rescueOutcomes } from '../../api/agreements.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type RescueOutcome = (typeof rescueOutcomes)[number]

export type RescueRow = {
  readonly n: number
  readonly dueOn: Day
  readonly openedOn: Day
  readonly untilOn: Day
  /** Who was asked to call; null is anybody. */
  readonly agentId: string | null
  readonly agentName: string | null
  readonly outcome: RescueOutcome | null
  readonly note: string | null
  readonly answeredAt: Moment | null
  readonly answeredBy: string | null
}

export const listRescues = (tx: Tx, agreementId: string) => tx.rows<RescueRow>`
  select n, due_on, opened_on, until_on, agent_id, staff.name as agent_name, outcome, note,
    answered_at, answered_by
  from rescue
  left join staff on staff.agency_id = rescue.agency_id and staff.user_id = agent_id
  where rescue.agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by opened_on, n, due_on
  limit 1000
`

export type NewRescue = Pick<RescueRow, 'n' | 'dueOn' | 'untilOn' | 'agentId'> & {
  readonly agreementId: string
  readonly creditorId: string
}

/** Asked once for each due day that was missed, however often the night runs. */
export const insertRescue = (tx: Tx, rescue: NewRescue) => tx.run`
  insert into rescue
    (agency_id, agreement_id, creditor_id, n, due_on, opened_on, until_on, agent_id)
  values (${tx.agencyId}, ${rescue.agreementId}, ${rescue.creditorId}, ${rescue.n},
    ${rescue.dueOn}, ${tx.today}, ${rescue.untilOn}, ${rescue.agentId})
  on conflict do nothing
`

type OfInstalment = { readonly agreementId: string; readonly n: number; readonly dueOn: Day }

/** What the call came to; said once. */
export const answerRescue = (
  tx: Tx,
  { agreementId, n, dueOn }: OfInstalment,
  given: {
    readonly outcome: RescueOutcome
    readonly note: string | null
    readonly answeredBy: string
  },
) => tx.run`
  update rescue
  set outcome = ${given.outcome}, note = ${given.note}, answered_at = ${tx.now},
    answered_by = ${given.answeredBy}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and n = ${n}
    and due_on = ${dueOn} and outcome is null
`

/** Of all that were asked for this agreement and have no answer yet. */
export const answerRescues = (
  tx: Tx,
  agreementId: string,
  outcome: RescueOutcome,
  answeredBy: string,
) => tx.run`
  update rescue
  set outcome = ${outcome}, answered_at = ${tx.now}, answered_by = ${answeredBy}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and outcome is null
`

export const assignRescue = (
  tx: Tx,
  { agreementId, n, dueOn }: OfInstalment,
  agentId: string,
) => tx.run`
  update rescue
  set agent_id = ${agentId}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and n = ${n}
    and due_on = ${dueOn}
`
