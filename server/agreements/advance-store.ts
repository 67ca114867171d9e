import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import type { Tx } from '../platform/sql.ts'
import type { Instalment } from './agreement.ts'

/** What the plan of an agreement costs a year, as its offer said; null where it costs nothing. */
export const findYearlyCost = (tx: Tx, agreementId: string) =>
  tx.one<{ cetAnnualPct: string | null }>`
    select quote ->> 'cetAnnualPct' as cet_annual_pct
    from agreement
    join offer on offer.agency_id = agreement.agency_id and offer.id = agreement.offer_id
    where agreement.agency_id = ${tx.agencyId} and agreement.id = ${agreementId}
  `

export type AdvanceRow = {
  readonly id: string
  readonly payByOn: Day
  readonly offCents: Cents
}

export const findOpenAdvance = (tx: Tx, agreementId: string) => tx.maybe<AdvanceRow>`
  select id, pay_by_on, off_cents from advance
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and state = 'open'
`

export type AdvancePartRow = {
  readonly instalmentId: string
  readonly n: number
  /** The day that it had before. */
  readonly dueOn: Day
  readonly offCents: Cents
}

export const listAdvanceParts = (tx: Tx, advanceId: string) => tx.rows<AdvancePartRow>`
  select instalment_id, n, part.due_on, off_cents
  from advance_part part
  join instalment
    on instalment.agency_id = part.agency_id and instalment.id = part.instalment_id
  where part.agency_id = ${tx.agencyId} and advance_id = ${advanceId}
  order by n
  limit 400
`

export type NewAdvance = {
  readonly agreementId: string
  readonly creditorId: string
  readonly payByOn: Day
  readonly offCents: Cents
  readonly madeBy: string
}

export const insertAdvance = (tx: Tx, advance: NewAdvance) => tx.one<{ id: string }>`
  insert into advance
    (agency_id, agreement_id, creditor_id, pay_by_on, off_cents, made_at, made_by)
  values (${tx.agencyId}, ${advance.agreementId}, ${advance.creditorId}, ${advance.payByOn},
    ${advance.offCents}, ${tx.now}, ${advance.madeBy})
  returning id
`

export const insertAdvancePart = (
  tx: Tx,
  part: {
    readonly advanceId: string
    readonly creditorId: string
    readonly instalmentId: string
    readonly dueOn: Day
    readonly offCents: Cents
  },
) => tx.run`
  insert into advance_part
    (agency_id, advance_id, instalment_id, creditor_id, due_on, off_cents)
  values (${tx.agencyId}, ${part.advanceId}, ${part.instalmentId}, ${part.creditorId},
    ${part.dueOn}, ${part.offCents})
`

export const endAdvances = (tx: Tx, agreementId: string, state: 'paid' | 'lapsed') => tx.run`
  update advance
  set state = ${state}
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and state = 'open'
`

/** Amounts and days of a plan that changed. That it still adds up is checked at the end. */
export const reshapeInstalments = (
  tx: Tx,
  agreementId: string,
  instalments: readonly Instalment[],
) => tx.run`
  update instalment
  set due_on = given."dueOn", amount_cents = given."amountCents",
    interest_cents = given."interestCents",
    paid_on = case when paid_cents = given."amountCents" then paid_on end
  from jsonb_to_recordset(${{ all: instalments }}::jsonb -> 'all')
    as given (n int, "dueOn" date, "amountCents" bigint, "interestCents" bigint)
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
    and instalment.n = given.n
`

/** Interest taken off an agreement; below zero, put back. */
export const takeOffInterest = (tx: Tx, agreementId: string, offCents: Cents) => tx.run`
  update agreement
  set interest_cents = interest_cents - ${offCents}::bigint,
    total_cents = total_cents - ${offCents}::bigint
  where agency_id = ${tx.agencyId} and id = ${agreementId}
`
