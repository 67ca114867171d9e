import type { Tx } from '../platform/sql.ts'

/** Of each promoted tip: closed calls in which its line was said, and those that led somewhere. */
export const listLineResults = (tx: Tx) => tx.rows<{
  tipId: string
  uses: number
  worked: number
}>`
  select tip.id as tip_id, count(call.id)::int as uses,
    count(call.id) filter (where exists (
      select from attempt
      where attempt.agency_id = call.agency_id and attempt.call_id = call.id
        and (productive or promise)))::int as worked
  from tip
  left join line_said said on said.agency_id = tip.agency_id and said.line_id = tip.line_id
  left join call on call.agency_id = said.agency_id and call.id = said.call_id
    and call.state = 'closed'
  where tip.agency_id = ${tx.agencyId} and tip.state = 'promoted'
  group by tip.id
  order by tip.id
  limit 500
`
