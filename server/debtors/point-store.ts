import type { readContactStory } from '../../api/contact-points.ts'
import type { ReplyOf } from '../../api/endpoint.ts'
import type { Day, Moment } from '../../kit/dates.ts'
import type { Provenance } from '../compliance/facts.ts'
import type { Tx } from '../platform/sql.ts'
import type { PointFacts, Told } from './point-story.ts'

// The story of contact points. Its lines are written by the database itself, whoever changes them.

type Explained = Told & { readonly happened?: string; readonly why?: string | undefined }

/** Why this transaction changes contact points: every line that it causes says so. */
export const explain = (tx: Tx, told: Explained) =>
  tx.run`select set_config('app.evidence', ${JSON.stringify(told)}, true)`

type Shown = ReplyOf<typeof readContactStory>['items'][number]

export type PointLine = {
  readonly contactPointId: string
  readonly happened: Shown['happened']
  readonly provenance: Provenance
  readonly holder: string
  readonly state: PointFacts['state']
  readonly stateReason: string | null
  readonly rightParty: PointFacts['rightParty']
  readonly way: Shown['way']
  readonly givenOn: Day | null
  readonly givenBy: string | null
  readonly fileName: string | null
  readonly importId: string | null
  readonly importLine: number | null
  readonly callId: string | null
  readonly evidence: string | null
  readonly why: string | null
  readonly byName: string
  readonly at: Moment
}

/** All that happened to a person's contact points, the oldest first. */
export const listPointLines = (tx: Tx, debtorId: string) => tx.rows<PointLine>`
  select line.contact_point_id, happened, provenance, holder, line.state, state_reason,
    right_party, way, given_on, creditor.name as given_by, import.file_name, line.import_id,
    import_line, call_id, evidence, why, by_name, at
  from contact_point_line line
  left join creditor on creditor.agency_id = line.agency_id and creditor.id = line.given_by
  left join import on import.agency_id = line.agency_id and import.id = line.import_id
  where line.agency_id = ${tx.agencyId} and line.debtor_id = ${debtorId}
  order by line.contact_point_id, n
  limit 2000
`

type LockedPoint = PointFacts & {
  readonly id: string
  readonly debtorId: string
  readonly kind: 'phone' | 'email'
  readonly phoneType: string
}

export const lockContactPoint = (tx: Tx, contactPointId: string) => tx.maybe<LockedPoint>`
  select id, debtor_id, kind, phone_type, provenance, holder, state, right_party
  from contact_point
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
  for no key update
`

export const lockContactPointOf = (
  tx: Tx,
  point: { readonly debtorId: string; readonly kind: string; readonly value: string },
) => tx.maybe<LockedPoint>`
  select id, debtor_id, kind, phone_type, provenance, holder, state, right_party
  from contact_point
  where agency_id = ${tx.agencyId} and debtor_id = ${point.debtorId} and kind = ${point.kind}
    and value = ${point.value}
  for no key update
`

/** What it is from now on; a number that comes back begins without the failures of before. */
export const setPointFacts = (
  tx: Tx,
  contactPointId: string,
  facts: PointFacts,
  isConfirmedToday: boolean,
) => tx.run`
  update contact_point
  set provenance = ${facts.provenance}, holder = ${facts.holder}, state = ${facts.state},
    state_reason = case when ${facts.state} = 'alive' then null else state_reason end,
    score = case when ${facts.state} = 'alive' and state <> 'alive' then 0 else score end,
    right_party = ${facts.rightParty},
    confirmed_on = case when ${isConfirmedToday} then ${tx.today} else confirmed_on end
  where agency_id = ${tx.agencyId} and id = ${contactPointId}
`
