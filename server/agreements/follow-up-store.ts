import { type Day, day, type Moment } from '../../kit/dates.ts'
import { cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Instalment } from './agreement.ts'
import type { Rescue, Told } from './follow-up.ts'

/** All that a night needs to know of an open agreement to see whether it needs anything. */
export type Glance = {
  readonly id: string
  readonly portfolioId: string
  readonly acceptedAt: Moment
  readonly hasAdvance: boolean
  /** Somebody complained: nothing is said or broken while the case is open. */
  readonly isFrozen: boolean
  readonly instalments: readonly Instalment[]
  readonly told: readonly Told[]
  readonly rescues: readonly Rescue[]
}

type GlanceRow = Pick<Glance, 'id' | 'portfolioId' | 'acceptedAt' | 'hasAdvance' | 'isFrozen'> & {
  readonly instalments: [number, string, string, string, string, string | null][]
  readonly told: [number, Told['kind'], string][] | null
  readonly rescues: [number, string, string][] | null
}

const isFrozen = sql`exists (select from hold where hold.agency_id = agreement.agency_id
        and hold.debtor_id = agreement.debtor_id and reason = 'complaint' and lifted_at is null)`

export const findFrozen = (tx: Tx, agreementId: string) => tx.one<{ isFrozen: boolean }>`
  select ${isFrozen} as is_frozen from agreement
  where agency_id = ${tx.agencyId} and id = ${agreementId}
`

/** Every open agreement, the oldest first, in pages: a night holds one page in memory. */
export async function listOpen(tx: Tx, after: string | null, limit: number): Promise<Glance[]> {
  const rows = await tx.rows<GlanceRow>`
    select id, portfolio_id, accepted_at,
      exists (select from advance where advance.agency_id = agreement.agency_id
        and agreement_id = agreement.id and advance.state = 'open') as has_advance,
      ${isFrozen} as is_frozen,
      (select jsonb_agg(jsonb_build_array(n, due_on, amount_cents::text, interest_cents::text,
          paid_cents::text, paid_on) order by n)
        from instalment where instalment.agency_id = agreement.agency_id
          and agreement_id = agreement.id) as instalments,
      (select jsonb_agg(jsonb_build_array(n, kind, for_day) order by for_day, n)
        from follow_up_note note where note.agency_id = agreement.agency_id
          and agreement_id = agreement.id) as told,
      (select jsonb_agg(jsonb_build_array(n, due_on, until_on) order by opened_on, n)
        from rescue where rescue.agency_id = agreement.agency_id
          and agreement_id = agreement.id) as rescues
    from agreement
    where agency_id = ${tx.agencyId} and state = 'open'
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id
    limit ${limit}
  `
  return rows.map(glanceOf)
}

const glanceOf = (row: GlanceRow): Glance => ({
  ...row,
  instalments: row.instalments.map(([n, dueOn, amount, interest, paid, paidOn]) => ({
    n,
    dueOn: day(dueOn),
    amountCents: cents(amount),
    interestCents: cents(interest),
    paidCents: cents(paid),
    paidOn: paidOn === null ? null : day(paidOn),
  })),
  told: (row.told ?? []).map(([n, kind, forDay]) => ({ n, kind, forDay: day(forDay) })),
  rescues: (row.rescues ?? []).map(([n, dueOn, untilOn]) => ({
    n,
    dueOn: day(dueOn),
    untilOn: day(untilOn),
  })),
})

export const listTold = (tx: Tx, agreementId: string) => tx.rows<Told>`
  select n, kind, for_day
  from follow_up_note
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by for_day, n
  limit 1000
`

export type NewNote = {
  readonly agreementId: string
  readonly creditorId: string
  readonly n: number
  readonly kind: 'remind' | 'warn'
  readonly forDay: Day
}

/** Said once, however often the night runs. */
export const insertNote = (tx: Tx, note: NewNote) => tx.run`
  insert into follow_up_note
    (agency_id, agreement_id, creditor_id, n, kind, for_day, noted_at)
  values (${tx.agencyId}, ${note.agreementId}, ${note.creditorId}, ${note.n}, ${note.kind},
    ${note.forDay}, ${tx.now})
  on conflict do nothing
`

/** Somebody spoke with the person, or sent the text: what was waiting to be said is said. */
export const finishNotes = (tx: Tx, agreementId: string) => tx.run`
  update follow_up_note
  set done_at = ${tx.now}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and done_at is null
`

/** What waited to be said to a person is not said: a stop came first. */
export const dropNotes = (tx: Tx, debtorId: string, stopId: string) => tx.run`
  update follow_up_note note
  set done_at = ${tx.now}, stop_id = ${stopId}
  from agreement
  where note.agency_id = ${tx.agencyId} and agreement.agency_id = note.agency_id
    and agreement.id = note.agreement_id and agreement.debtor_id = ${debtorId}
    and note.done_at is null
`
