import type { Moment } from '../../kit/dates.ts'
import { type Sql, sql, type Tx } from '../platform/sql.ts'
import type { Experiment, Measure } from '../playbook/experiment-store.ts'
import type { UnitResult } from './experiment.ts'

/** From being drawn until the test ends: what counts for whoever was drawn. */
export type Span = { readonly id: string; readonly until: Moment; readonly measure: Measure }

/** Did it come to this with a person, on any channel, after that moment? */
const came = (measure: Measure, debtorId: Sql, since: Sql, until: Moment): Sql => {
  if (measure === 'next-step')
    return sql`exists (select from attempt
      where attempt.agency_id = app_agency() and attempt.debtor_id = ${debtorId}
        and started_at >= ${since} and started_at < ${until} and (productive or promise))`
  const isKept = measure === 'kept'
  return sql`(
    exists (select from agreement
      where agreement.agency_id = app_agency() and agreement.debtor_id = ${debtorId}
        and accepted_at >= ${since} and accepted_at < ${until}
        and (not ${isKept} or agreement.state = 'kept'))
    or exists (select from promise
      where promise.agency_id = app_agency() and promise.debtor_id = ${debtorId}
        and made_at >= ${since} and made_at < ${until}
        and (not ${isKept} or promise.state = 'kept')))`
}

/** A complaint about us, or a request to be left alone, after that moment. */
const harmed = (debtorId: Sql, since: Sql, until: Moment): Sql => sql`(
  exists (select from complaint
    where complaint.agency_id = app_agency() and complaint.debtor_id = ${debtorId}
      and opened_at >= ${since} and opened_at < ${until})
  or exists (select from opt_out
    where opt_out.agency_id = app_agency() and opt_out.debtor_id = ${debtorId}
      and opt_out.at >= ${since} and opt_out.at < ${until}))`

/** People, each once, in the arm that they were drawn into, reached or not. */
export const countPeople = (tx: Tx, { id, until, measure }: Span) => tx.rows<UnitResult>`
  select arm, 1 as tries,
    (select count(*) from call_playbook heard
      where heard.agency_id = unit.agency_id and heard.experiment_id = unit.experiment_id
        and heard.unit_id = unit.unit_id)::int as calls,
    ${came(measure, sql`unit.unit_id::uuid`, sql`assigned_at`, until)}::int as successes,
    ${harmed(sql`unit.unit_id::uuid`, sql`assigned_at`, until)}::int as harms
  from experiment_unit unit
  where agency_id = ${tx.agencyId} and experiment_id = ${id}
`

/** Agents, each with the calls that they opened while the test ran and that have ended. */
export const countAgents = (tx: Tx, { id, until, measure }: Span) => tx.rows<UnitResult>`
  select unit.arm, count(heard.call_id)::int as calls, count(heard.call_id)::int as tries,
    count(*) filter (where heard.call_id is not null
      and ${came(measure, sql`heard.debtor_id`, sql`heard.opened_at`, until)})::int as successes,
    count(*) filter (where heard.call_id is not null
      and ${harmed(sql`heard.debtor_id`, sql`heard.opened_at`, until)})::int as harms
  from experiment_unit unit
  left join (
    select call_playbook.* from call_playbook
    join call on call.agency_id = call_playbook.agency_id and call.id = call_id
    where call_playbook.agency_id = ${tx.agencyId} and call.state = 'closed'
  ) heard
    on heard.agency_id = unit.agency_id and heard.experiment_id = unit.experiment_id
      and heard.unit_id = unit.unit_id
  where unit.agency_id = ${tx.agencyId} and unit.experiment_id = ${id}
  group by unit.unit_id, unit.arm
`

export const countUnits = (tx: Tx, { unit }: Pick<Experiment, 'unit'>, span: Span) =>
  unit === 'person' ? countPeople(tx, span) : countAgents(tx, span)
