import type { Locale } from '../../api/shapes.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

export type TipRow = {
  readonly id: string
  readonly kind: 'case' | 'tip'
  readonly locale: Locale
  readonly words: string
  readonly authorId: string
  readonly author: string | null
  readonly toldAt: Moment
  readonly state: 'open' | 'promoted' | 'withdrawn'
  readonly place: string | null
  readonly lineId: string | null
  readonly lineWords: string | null
}

export type TipListed = TipRow & {
  readonly votes: number
  readonly hasVoted: boolean
  readonly comments: number
}

export const listTips = (tx: Tx, reader: string, order: 'votes' | 'newest') => tx.rows<TipListed>`
  select tip.id, kind, locale, tip.words, tip.author_id, tip.author, told_at, state, place,
    line_id, line_words, coalesce(vote.count, 0)::int as votes,
    coalesce(vote.has_voted, false) as has_voted, coalesce(said.count, 0)::int as comments
  from tip
  left join (
    select tip_id, count(*), bool_or(voter_id = ${reader}) as has_voted from tip_vote
    where agency_id = ${tx.agencyId} group by tip_id
  ) vote on vote.tip_id = tip.id
  left join (
    select tip_id, count(*) from tip_comment where agency_id = ${tx.agencyId} group by tip_id
  ) said on said.tip_id = tip.id
  where tip.agency_id = ${tx.agencyId} and state <> 'withdrawn'
  order by case when ${order} = 'votes' then coalesce(vote.count, 0) end desc nulls last,
    told_at desc, tip.id
  limit 200
`

export const lockTip = (tx: Tx, tipId: string) => tx.maybe<TipRow>`
  select id, kind, locale, words, author_id, author, told_at, state, place, line_id, line_words
  from tip
  where agency_id = ${tx.agencyId} and id = ${tipId}
  for no key update
`

export const insertTip = (
  tx: Tx,
  tip: Pick<TipRow, 'kind' | 'locale' | 'words' | 'authorId' | 'author'>,
) => tx.one<{ id: string }>`
  insert into tip (agency_id, kind, locale, words, author_id, author, told_at)
  values (${tx.agencyId}, ${tip.kind}, ${tip.locale}, ${tip.words}, ${tip.authorId},
    ${tip.author}, ${tx.now})
  returning id
`

export const insertVote = (tx: Tx, tipId: string, voterId: string) => tx.run`
  insert into tip_vote (agency_id, tip_id, voter_id, voted_at)
  values (${tx.agencyId}, ${tipId}, ${voterId}, ${tx.now})
  on conflict on constraint one_vote_each do nothing
`

export const deleteVote = (tx: Tx, tipId: string, voterId: string) => tx.run`
  delete from tip_vote
  where agency_id = ${tx.agencyId} and tip_id = ${tipId} and voter_id = ${voterId}
`

export const listComments = (tx: Tx, tipId: string) => tx.rows<{
  id: string
  author: string
  words: string
  saidAt: Moment
}>`
  select id, author, words, said_at from tip_comment
  where agency_id = ${tx.agencyId} and tip_id = ${tipId}
  order by said_at, id
  limit 200
`

export const insertComment = (
  tx: Tx,
  comment: {
    readonly tipId: string
    readonly authorId: string
    readonly author: string
    readonly words: string
  },
) => tx.run`
  insert into tip_comment (agency_id, tip_id, author_id, author, words, said_at)
  values (${tx.agencyId}, ${comment.tipId}, ${comment.authorId}, ${comment.author},
    ${comment.words}, ${tx.now})
`

export const withdrawTip = (tx: Tx, tipId: string, by: string) => tx.run`
  update tip set state = 'withdrawn', decided_by = ${by}, decided_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${tipId}
`

export const promoteTip = (
  tx: Tx,
  tipId: string,
  line: {
    readonly place: string
    readonly lineId: string
    readonly words: string
    readonly by: string
  },
) => tx.run`
  update tip
  set state = 'promoted', place = ${line.place}, line_id = ${line.lineId},
    line_words = ${line.words}, decided_by = ${line.by}, decided_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${tipId}
`

/** People of the agency whose name begins with one of these pairs of words, as it is written. */
export const findNames = (tx: Tx, pairs: readonly string[]) => tx.rows<{ pair: string }>`
  select given.pair
  from unnest(${pairs}::text[]) as given (pair)
  where exists (
    select from debtor
    where agency_id = ${tx.agencyId} and plain_name >= given.pair collate "C"
      and plain_name < (given.pair || U&'\\FFFD') collate "C"
  )
  limit 1
`
