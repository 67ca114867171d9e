import type { FactKind } from '../../api/listening.ts'
import type { Moment } from '../../kit/dates.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Answer } from './answer.ts'

const columns = sql`id, fact, topic, value, call_id, question_id, own_words, told_at, noted_by`

/** Not followed by another: what counts today, also where it was taken back. */
const counts = sql`not exists (
  select from answer later
  where later.agency_id = answer.agency_id and later.follows_id = answer.id)`

/** What is known of a person today, what was told last in front. */
export const answersOf = (tx: Tx, debtorId: string): Promise<readonly Answer[]> => tx.rows<Answer>`
  select ${columns}
  from answer
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and value is not null and ${counts}
  order by told_at desc, id desc
  limit 200
`

/** Every answer to a fact, also what was taken back: to know whether it was ever told. */
export const findHead = (tx: Tx, debtorId: string, fact: FactKind, topic: string) =>
  tx.maybe<Answer>`
    select ${columns}
    from answer
    where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and fact = ${fact}
      and topic = ${topic} and ${counts}
  `

export type AnswerRow = Answer & { readonly debtorId: string; readonly followsId: string | null }

export const findAnswer = (tx: Tx, answerId: string) => tx.maybe<AnswerRow>`
  select ${columns}, debtor_id, follows_id
  from answer
  where agency_id = ${tx.agencyId} and id = ${answerId}
`

export type NewAnswer = Omit<Answer, 'id' | 'notedBy'> & {
  readonly debtorId: string
  readonly followsId: string | null
  readonly takesBack: boolean
  readonly by: { readonly userId: string | null; readonly name: string }
}

/** Nothing when somebody answered in between: each answer is followed by one. */
export const insertAnswer = (tx: Tx, answer: NewAnswer) => tx.maybe<{ id: string }>`
  insert into answer
    (agency_id, debtor_id, fact, topic, value, call_id, question_id, own_words, follows_id,
     takes_back, told_at, noted_at, noted_by_id, noted_by)
  values (${tx.agencyId}, ${answer.debtorId}, ${answer.fact}, ${answer.topic}, ${answer.value},
    ${answer.callId}, ${answer.questionId}, ${answer.ownWords}, ${answer.followsId},
    ${answer.takesBack}, ${answer.toldAt}, ${tx.now}, ${answer.by.userId}, ${answer.by.name})
  on conflict do nothing
  returning id
`

/** The facts that a call brought and that were not known, or not so, before it (B4.2). */
export const countLearned = (tx: Tx, callId: string) => tx.one<{ count: number }>`
  select count(*)::int as count
  from answer
  where agency_id = ${tx.agencyId} and call_id = ${callId} and value is not null
    and not takes_back and ${counts}
    and value is distinct from (
      select value from answer earlier
      where earlier.agency_id = answer.agency_id and earlier.debtor_id = answer.debtor_id
        and earlier.fact = answer.fact and earlier.topic = answer.topic
        and earlier.call_id is distinct from answer.call_id and earlier.noted_at < answer.noted_at
      order by noted_at desc, id desc
      limit 1)
`

export type Pin = {
  readonly questionId: string
  readonly ownWords: string | null
  readonly fact: FactKind
}

/** In their places; none when nobody pinned any. */
export const listPins = (tx: Tx, callId: string) => tx.rows<Pin>`
  select question_id, own_words, fact
  from pinned_question
  where agency_id = ${tx.agencyId} and call_id = ${callId} and question_id is not null
  order by place
  limit 3
`

type Pinning = {
  readonly callId: string
  readonly pins: readonly Pin[]
  /** By the agent's choice; otherwise only where nothing was pinned yet. */
  readonly isChosen: boolean
  readonly by: string
  readonly at: Moment
}

/** All three places at once: what is fewer leaves a place empty. */
export const savePins = (tx: Tx, { callId, pins, isChosen, by, at }: Pinning) => {
  const places = [0, 1, 2].map((index) => pins[index])
  return tx.run`
    insert into pinned_question as pinned
      (agency_id, call_id, place, question_id, own_words, fact, is_chosen, pinned_at, pinned_by)
    select ${tx.agencyId}, ${callId}, place, question_id, own_words, fact, ${isChosen}, ${at}, ${by}
    from unnest(${places.map((one) => one?.questionId ?? null)}::text[],
      ${places.map((one) => one?.ownWords ?? null)}::text[],
      ${places.map((one) => one?.fact ?? null)}::text[])
      with ordinality as given (question_id, own_words, fact, place)
    on conflict (agency_id, call_id, place) do update
    set question_id = excluded.question_id, own_words = excluded.own_words, fact = excluded.fact,
      is_chosen = excluded.is_chosen, pinned_at = excluded.pinned_at,
      pinned_by = excluded.pinned_by
    where ${isChosen}
  `
}

/** Where a person may be, by their addresses. */
export const listPlaces = (tx: Tx, debtorId: string) => tx.rows<{ place: string }>`
  select distinct jurisdiction as place
  from address
  where agency_id = ${tx.agencyId} and debtor_id = ${debtorId} and jurisdiction is not null
  order by place
  limit 50
`
