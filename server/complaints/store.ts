import type { Day, Moment } from '../../kit/dates.ts'
import { empty, sql, type Tx } from '../platform/sql.ts'
import type { Channel, DueBasis } from './deadlines.ts'
import type { Candidate } from './owner.ts'

export type ComplaintRow = {
  readonly id: string
  readonly kind: 'complaint' | 'threat'
  readonly channel: Channel
  readonly number: string | null
  readonly debtorId: string | null
  readonly debtorName: string | null
  readonly complainant: string
  readonly creditorId: string | null
  readonly creditorName: string | null
  readonly onDay: Day
  readonly causes: string[]
  readonly story: string
  readonly dueOn: Day
  readonly dueBasis: DueBasis
  readonly ownerId: string | null
  readonly owner: string | null
  readonly holdId: string | null
  readonly state: 'open' | 'answered' | 'closed'
  readonly answer: string | null
  readonly answeredAt: Moment | null
  readonly answeredBy: string | null
  readonly result: string | null
  readonly rootCause: string | null
  readonly resultReason: string | null
  readonly openedAt: Moment
  readonly openedBy: string
  readonly closedAt: Moment | null
  readonly closedBy: string | null
}

const complaints = sql`
  select complaint.id, complaint.kind, channel, number, debtor_id, debtor.name as debtor_name,
    complainant, creditor_id, creditor.name as creditor_name, on_day, causes, story, due_on,
    due_basis, owner_id, owner, hold_id, state, answer, answered_at, answered_by, result,
    root_cause, result_reason, opened_at, opened_by, closed_at, closed_by
  from complaint
  left join debtor on debtor.agency_id = complaint.agency_id and debtor.id = debtor_id
  left join creditor on creditor.agency_id = complaint.agency_id and creditor.id = creditor_id`

export const findComplaint = (tx: Tx, complaintId: string) => tx.maybe<ComplaintRow>`
  ${complaints}
  where complaint.agency_id = ${tx.agencyId} and complaint.id = ${complaintId}
`

export const lockComplaint = (tx: Tx, complaintId: string) => tx.maybe<ComplaintRow>`
  ${complaints}
  where complaint.agency_id = ${tx.agencyId} and complaint.id = ${complaintId}
  for no key update of complaint
`

export type Filter = {
  readonly standing?: 'open' | 'closed' | undefined
  readonly channel?: string | undefined
  readonly cause?: string | undefined
  readonly creditorId?: string | undefined
  readonly ownerId?: string | undefined
  readonly debtorId?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** The one whose last day is nearest comes first; of those closed, the newest. */
export const listComplaints = (tx: Tx, filter: Filter) => tx.rows<ComplaintRow>`
  ${complaints}
  where complaint.agency_id = ${tx.agencyId} ${isAsked(filter)}
  order by complaint.state = 'closed', complaint.state = 'answered',
    case when complaint.state = 'closed' then null else due_on end, closed_at desc, complaint.id
  limit ${filter.limit} offset ${filter.offset}
`

const isAsked = (filter: Filter) => sql`
  ${filter.standing === 'open' ? sql`and state <> 'closed'` : empty}
  ${filter.standing === 'closed' ? sql`and state = 'closed'` : empty}
  ${filter.channel ? sql`and channel = ${filter.channel}` : empty}
  ${filter.cause ? sql`and ${filter.cause} = any (causes)` : empty}
  ${filter.creditorId ? sql`and creditor_id = ${filter.creditorId}` : empty}
  ${filter.ownerId ? sql`and owner_id = ${filter.ownerId}` : empty}
  ${filter.debtorId ? sql`and debtor_id = ${filter.debtorId}` : empty}`

export type NewComplaint = Pick<
  ComplaintRow,
  | 'kind'
  | 'channel'
  | 'number'
  | 'debtorId'
  | 'complainant'
  | 'creditorId'
  | 'onDay'
  | 'causes'
  | 'story'
  | 'dueOn'
  | 'dueBasis'
  | 'ownerId'
  | 'owner'
  | 'holdId'
  | 'openedBy'
> & { readonly callId: string | null }

/** Nothing when the case is there already: its number at the source, or a threat in this call. */
export const insertComplaint = (tx: Tx, one: NewComplaint) => tx.maybe<{ id: string }>`
  insert into complaint
    (agency_id, kind, channel, number, debtor_id, complainant, creditor_id, call_id, on_day, causes,
     story, due_on, due_basis, owner_id, owner, hold_id, opened_at, opened_by)
  values (${tx.agencyId}, ${one.kind}, ${one.channel}, ${one.number}, ${one.debtorId},
    ${one.complainant}, ${one.creditorId}, ${one.callId}, ${one.onDay}, ${one.causes}, ${one.story},
    ${one.dueOn}, ${one.dueBasis}, ${one.ownerId}, ${one.owner}, ${one.holdId}, ${tx.now},
    ${one.openedBy})
  on conflict do nothing
  returning id
`

export const findByNumber = (tx: Tx, channel: string, number: string) => tx.maybe<{ id: string }>`
  select id from complaint
  where agency_id = ${tx.agencyId} and channel = ${channel} and lower(number) = lower(${number})
`

export const findThreat = (tx: Tx, callId: string) => tx.maybe<{ id: string }>`
  select id from complaint
  where agency_id = ${tx.agencyId} and call_id = ${callId} and kind = 'threat'
`

export const findCaseOfCall = (tx: Tx, callId: string) => tx.maybe<{ id: string }>`
  select id from complaint
  where agency_id = ${tx.agencyId} and call_id = ${callId} and kind = 'complaint'
  limit 1
`

export const setDebtor = (
  tx: Tx,
  complaintId: string,
  { debtorId, holdId }: { readonly debtorId: string; readonly holdId: string | null },
) => tx.run`
  update complaint set debtor_id = ${debtorId}, hold_id = ${holdId}
  where agency_id = ${tx.agencyId} and id = ${complaintId} and debtor_id is null
`

export const setOwner = (
  tx: Tx,
  complaintId: string,
  owner: { readonly userId: string; readonly name: string },
) => tx.run`
  update complaint set owner_id = ${owner.userId}, owner = ${owner.name}
  where agency_id = ${tx.agencyId} and id = ${complaintId}
`

export const setDue = (tx: Tx, complaintId: string, dueOn: Day) => tx.run`
  update complaint set due_on = ${dueOn}, due_basis = 'given'
  where agency_id = ${tx.agencyId} and id = ${complaintId}
`

export const setAnswer = (tx: Tx, complaintId: string, answer: string, by: string) => tx.run`
  update complaint
  set state = 'answered', answer = ${answer}, answered_at = ${tx.now}, answered_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${complaintId} and state <> 'closed'
`

export const closeComplaint = (
  tx: Tx,
  complaintId: string,
  end: {
    readonly result: string
    readonly rootCause: string
    readonly reason: string
    readonly by: string
  },
) => tx.run`
  update complaint
  set state = 'closed', result = ${end.result}, root_cause = ${end.rootCause},
    result_reason = ${end.reason}, closed_at = ${tx.now}, closed_by = ${end.by}
  where agency_id = ${tx.agencyId} and id = ${complaintId} and state <> 'closed'
`

export const listCreditorsOf = (tx: Tx, debtorId: string) => tx.rows<{ creditorId: string }>`
  select distinct creditor_id from debt
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by creditor_id
  limit 2
`

/** Those who may take a case, each with how many they have. */
export const listCandidates = (tx: Tx) => tx.rows<Candidate>`
  select user_id, name, role,
    (select count(*)::int from complaint
      where complaint.agency_id = staff.agency_id and owner_id = user_id and state <> 'closed')
      as open_cases
  from staff
  where agency_id = ${tx.agencyId} and role <> 'viewer'
  order by name, user_id
  limit 1000
`

export type Count = {
  readonly cause: string
  readonly creditorName: string | null
  readonly open: number
  readonly closed: number
}

/** How many cases name each cause, by creditor, of the last so many days. */
export const countByCause = (tx: Tx, days: number) => tx.rows<Count>`
  select cause, creditor.name as creditor_name,
    count(*) filter (where state <> 'closed')::int as open,
    count(*) filter (where state = 'closed')::int as closed
  from complaint
  cross join unnest(causes) as cause
  left join creditor on creditor.agency_id = complaint.agency_id and creditor.id = creditor_id
  where complaint.agency_id = ${tx.agencyId} and on_day > ${tx.today.subtract({ days })}
  group by cause, creditor.name
  order by count(*) desc, cause, creditor.name
  limit 200
`

/** Cases that still wait for an answer, with their last day; for the night and the badge. */
export const listRunning = (tx: Tx, ownerId?: string) => tx.rows<
  Pick<ComplaintRow, 'id' | 'debtorId' | 'dueOn' | 'kind' | 'number' | 'ownerId' | 'channel'>
>`
  select id, debtor_id, due_on, kind, number, owner_id, channel
  from complaint
  where agency_id = ${tx.agencyId} and state = 'open'
    ${ownerId ? sql`and owner_id = ${ownerId}` : empty}
  order by due_on, id
  limit 5000
`

export const findCountry = (tx: Tx) => tx.one<{ country: string }>`
  select country from agency where id = ${tx.agencyId}
`
