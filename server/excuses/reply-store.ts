import type { Tx } from '../platform/sql.ts'

export type ReplyRow = {
  readonly saidId: string
  readonly lineId: string
  readonly came: 'went-on' | 'did-not-help' | null
}

export const listReplies = (tx: Tx, saidIds: readonly string[]) => tx.rows<ReplyRow>`
  select said_id, line_id, came from excuse_reply
  where agency_id = ${tx.agencyId} and said_id = any (${saidIds}::uuid[])
  order by said_at, line_id
  limit 200
`

export type NewReply = {
  readonly saidId: string
  readonly excuse: string
  readonly lineId: string
  readonly words: string
  readonly saidBy: string
  readonly came: string | null
}

/** Said again, it is the same; what it did may be told later. */
export const keepReply = (tx: Tx, reply: NewReply) => tx.run`
  insert into excuse_reply (agency_id, said_id, excuse, line_id, words, said_at, said_by, came)
  values (${tx.agencyId}, ${reply.saidId}, ${reply.excuse}, ${reply.lineId}, ${reply.words},
    ${tx.now}, ${reply.saidBy}, ${reply.came})
  on conflict (agency_id, said_id, line_id) do update set came = excluded.came
`

export type Followed = 'agreement' | 'promise' | 'callback' | 'ended'

/** What the call came to in which the replies were said. */
export const noteFollowed = (tx: Tx, callId: string, followed: Followed) => tx.run`
  update excuse_reply reply
  set followed = ${followed}
  from excuse_said said
  where said.agency_id = ${tx.agencyId} and said.call_id = ${callId}
    and said.withdrawn_at is null
    and reply.agency_id = said.agency_id and reply.said_id = said.id
`

export type RateRow = {
  readonly excuse: string
  readonly lineId: string
  readonly tries: number
  readonly won: number
}

/** Of the last replies whose call has ended: after how many something was agreed or promised. */
export const listRates = (tx: Tx) => tx.rows<RateRow>`
  select excuse, line_id, count(*)::int as tries,
    count(*) filter (where followed in ('agreement', 'promise'))::int as won
  from (
    select excuse, line_id, followed
    from excuse_reply
    where agency_id = ${tx.agencyId} and followed is not null
    order by said_at desc
    limit 10000
  ) lately
  group by excuse, line_id
  order by excuse, line_id
  limit 500
`
