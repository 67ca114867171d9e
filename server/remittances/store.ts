import type { Day, Moment } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { Kept } from './commission.ts'
import type { Booked, RemittanceLine, Totals } from './remittance.ts'

/** A placement in a creditor's books, with what a person wants to read of it. */
export type BookedRow = Omit<Booked, 'undoes'> & {
  readonly paymentId: string
  readonly portfolioId: string
  readonly portfolioName: string
  readonly debtorId: string
  readonly debtorName: string
  readonly agreementId: string | null
  readonly agreementCode: string | null
  readonly reason: string | null
  /** The day whose rule counts: that of what is undone, or its own. */
  readonly ruleOn: Day
  readonly undoesClosed: boolean
  readonly thenDirectCents: Cents
  readonly thenKeptFeesCents: Cents
  readonly thenKeptInterestCents: Cents
  readonly thenCommissionCents: Cents
  readonly thenFixedCents: Cents
  readonly thenWithheldCents: Cents
}

const bookedColumns = sql`
  select placement.id as placement_id, placement.payment_id, placement.portfolio_id,
    portfolio.name as portfolio_name, placement.debtor_id, debtor.name as debtor_name,
    placement.agreement_id, agreement.code as agreement_code, placement.reason,
    placement.means, placement.paid_on, placement.counts_on,
    original.counts_on as rule_on,
    placement.amount_cents as received_cents,
    (sign(placement.amount_cents) * parts.principal)::bigint as principal_cents,
    (sign(placement.amount_cents) * parts.fine)::bigint as fine_cents,
    (sign(placement.amount_cents) * parts.interest)::bigint as interest_cents,
    (sign(placement.amount_cents) * parts.fees)::bigint as fees_cents,
    (sign(placement.amount_cents) * financed.cents)::bigint as financed_cents,
    parts.oldest_due_on,
    original.agreement_id is not null and not exists (
      select from placement earlier
      where earlier.agency_id = original.agency_id
        and earlier.agreement_id = original.agreement_id and earlier.reverses_id is null
        and (earlier.placed_at, earlier.id) < (original.placed_at, original.id)
        and not exists (select from placement undo
          where undo.agency_id = earlier.agency_id and undo.reverses_id = earlier.id
            and undo.placed_at <= original.placed_at)) as is_first_of_agreement,
    closed.placement_id is not null as undoes_closed,
    coalesce(closed.direct_cents, 0) as then_direct_cents,
    coalesce(closed.kept_fees_cents, 0) as then_kept_fees_cents,
    coalesce(closed.kept_interest_cents, 0) as then_kept_interest_cents,
    coalesce(closed.commission_cents, 0) as then_commission_cents,
    coalesce(closed.fixed_cents, 0) as then_fixed_cents,
    coalesce(closed.withheld_cents, 0) as then_withheld_cents
  from placement
  join placement original on original.agency_id = placement.agency_id
    and original.id = coalesce(placement.reverses_id, placement.id)
  join lateral (
    select coalesce(-sum(amount_cents) filter (where component = 'principal'), 0) as principal,
      coalesce(-sum(amount_cents) filter (where component = 'fine'), 0) as fine,
      coalesce(-sum(amount_cents) filter (where component = 'interest'), 0) as interest,
      coalesce(-sum(amount_cents) filter (where component = 'fees'), 0) as fees,
      min(item.due_on) as oldest_due_on
    from ledger_entry entry
    join debt_item item on item.agency_id = entry.agency_id and item.id = entry.debt_item_id
    where entry.agency_id = original.agency_id and entry.placement_id = original.id
      and entry.kind = 'payment'
  ) parts on true
  join lateral (
    select coalesce(sum(interest_cents), 0) as cents
    from payment_allocation part
    where part.agency_id = original.agency_id and part.placement_id = original.id
  ) financed on true
  left join remittance_line closed on placement.reverses_id is not null
    and closed.agency_id = placement.agency_id and closed.placement_id = placement.reverses_id
  join portfolio on portfolio.agency_id = placement.agency_id
    and portfolio.id = placement.portfolio_id
  join debtor on debtor.agency_id = placement.agency_id and debtor.id = placement.debtor_id
  left join agreement on agreement.agency_id = placement.agency_id
    and agreement.id = placement.agreement_id
`

/** What counts up to a day and was not handed over, in the order of its days. */
export const listBooked = (tx: Tx, creditorId: string, toOn: Day) => tx.rows<BookedRow>`
  ${bookedColumns}
  where placement.agency_id = ${tx.agencyId} and placement.creditor_id = ${creditorId}
    and placement.counts_on <= ${toOn}
    and placement.counts_on > coalesce((select closed_through from books
      where agency_id = ${tx.agencyId} and creditor_id = ${creditorId}), '0001-01-01')
  order by placement.counts_on, placement.placed_at, placement.id
  limit 200000
`

export type Period = {
  readonly creditorId: string
  readonly creditorName: string
  readonly currency: string | null
  readonly currencyCount: number
  readonly closedThrough: Day | null
  readonly firstOn: Day | null
}

const periodColumns = sql`
  select creditor.id as creditor_id, creditor.name as creditor_name,
    (select min(currency) from portfolio where portfolio.agency_id = creditor.agency_id
      and portfolio.creditor_id = creditor.id) as currency,
    (select count(distinct currency)::int from portfolio
      where portfolio.agency_id = creditor.agency_id
        and portfolio.creditor_id = creditor.id) as currency_count,
    books.closed_through,
    (select min(counts_on) from placement where placement.agency_id = creditor.agency_id
      and placement.creditor_id = creditor.id) as first_on
  from creditor
  left join books on books.agency_id = creditor.agency_id and books.creditor_id = creditor.id
`

/** Each creditor, and where its books stand. */
export const listPeriods = (tx: Tx) => tx.rows<Period>`
  ${periodColumns}
  where creditor.agency_id = ${tx.agencyId}
  order by creditor.name, creditor.id
  limit 1000
`

export const findPeriod = (tx: Tx, creditorId: string) => tx.maybe<Period>`
  ${periodColumns}
  where creditor.agency_id = ${tx.agencyId} and creditor.id = ${creditorId}
`

export type Remittance = {
  readonly id: string
  readonly creditorId: string
  readonly creditorName: string
  readonly currency: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly receivedCents: Cents
  readonly directCents: Cents
  readonly keptFeesCents: Cents
  readonly keptInterestCents: Cents
  readonly commissionCents: Cents
  readonly fixedCents: Cents
  readonly withheldCents: Cents
  readonly netCents: Cents
  readonly closedAt: Moment
  readonly closedBy: string
  readonly paidOutOn: Day | null
  readonly reference: string | null
}

const remittanceColumns = sql`
  select remittance.id, remittance.creditor_id, creditor.name as creditor_name, currency, from_on,
    to_on, received_cents, direct_cents, kept_fees_cents, kept_interest_cents, commission_cents,
    fixed_cents, withheld_cents, net_cents, closed_at, closed_by, paid_out_on, reference
  from remittance
  join creditor on creditor.agency_id = remittance.agency_id
    and creditor.id = remittance.creditor_id
`

/** What was handed over, the newest first. */
export const listRemittances = (
  tx: Tx,
  filter: { readonly creditorId?: string | undefined; readonly limit: number },
) => tx.rows<Remittance>`
  ${remittanceColumns}
  where remittance.agency_id = ${tx.agencyId}
    and (${filter.creditorId ?? null}::uuid is null
      or remittance.creditor_id = ${filter.creditorId ?? null}::uuid)
  order by to_on desc, creditor.name, remittance.id
  limit ${filter.limit}
`

export const findRemittance = (tx: Tx, remittanceId: string) => tx.maybe<Remittance>`
  ${remittanceColumns}
  where remittance.agency_id = ${tx.agencyId} and remittance.id = ${remittanceId}
`

/** A line as people read it, of a draft or of what was closed. */
export type LineRow = Pick<
  BookedRow,
  | 'placementId'
  | 'paymentId'
  | 'portfolioName'
  | 'debtorId'
  | 'debtorName'
  | 'agreementId'
  | 'agreementCode'
  | 'reason'
  | 'means'
  | 'paidOn'
  | 'countsOn'
> &
  Kept & {
    readonly receivedCents: Cents
    readonly principalCents: Cents
    readonly fineCents: Cents
    readonly interestCents: Cents
    readonly feesCents: Cents
    readonly financedCents: Cents
    readonly netCents: Cents
    readonly ageDays: number
    readonly isCorrection: boolean
  }

/** The lines as they were written on the day of the closing. */
export const listLines = (tx: Tx, remittanceId: string) => tx.rows<LineRow>`
  select line.placement_id, placement.payment_id, portfolio.name as portfolio_name,
    placement.debtor_id, debtor.name as debtor_name,
    placement.agreement_id, agreement.code as agreement_code, placement.reason, placement.means,
    placement.paid_on, placement.counts_on, line.received_cents, principal_cents, fine_cents,
    line.interest_cents, fees_cents, financed_cents, direct_cents, kept_fees_cents,
    kept_interest_cents, commission_cents, fixed_cents, withheld_cents, age_days, is_correction,
    (line.received_cents - direct_cents - kept_fees_cents - kept_interest_cents
      - commission_cents - fixed_cents + withheld_cents)::bigint as net_cents
  from remittance_line line
  join placement on placement.agency_id = line.agency_id and placement.id = line.placement_id
  join portfolio on portfolio.agency_id = placement.agency_id
    and portfolio.id = placement.portfolio_id
  join debtor on debtor.agency_id = placement.agency_id and debtor.id = placement.debtor_id
  left join agreement on agreement.agency_id = placement.agency_id
    and agreement.id = placement.agreement_id
  where line.agency_id = ${tx.agencyId} and line.remittance_id = ${remittanceId}
  order by line.n
  limit 200000
`

export type NewRemittance = {
  readonly creditorId: string
  readonly currency: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly totals: Totals
  readonly closedBy: string
}

export const insertRemittance = (tx: Tx, made: NewRemittance) => tx.one<{ id: string }>`
  insert into remittance
    (agency_id, creditor_id, currency, from_on, to_on, received_cents, direct_cents,
     kept_fees_cents, kept_interest_cents, commission_cents, fixed_cents, withheld_cents,
     net_cents, closed_at, closed_by)
  values (${tx.agencyId}, ${made.creditorId}, ${made.currency}, ${made.fromOn}, ${made.toOn},
    ${made.totals.receivedCents}, ${made.totals.directCents}, ${made.totals.keptFeesCents},
    ${made.totals.keptInterestCents}, ${made.totals.commissionCents}, ${made.totals.fixedCents},
    ${made.totals.withheldCents}, ${made.totals.netCents}, ${tx.now}, ${made.closedBy})
  returning id
`

export type NewLine = RemittanceLine & { readonly n: number; readonly ruleVersion: number }

export const insertLines = (
  tx: Tx,
  remittance: { readonly id: string; readonly creditorId: string },
  lines: readonly NewLine[],
) => tx.run`
  insert into remittance_line
    (agency_id, remittance_id, n, creditor_id, placement_id, received_cents, principal_cents,
     fine_cents, interest_cents, fees_cents, financed_cents, direct_cents, kept_fees_cents,
     kept_interest_cents, commission_cents, fixed_cents, withheld_cents, age_days, rule_version,
     is_correction)
  select ${tx.agencyId}, ${remittance.id}, n, ${remittance.creditorId}, "placementId",
    "receivedCents", "principalCents", "fineCents", "interestCents", "feesCents",
    "financedCents", "directCents", "keptFeesCents", "keptInterestCents", "commissionCents",
    "fixedCents", "withheldCents", "ageDays", "ruleVersion", "isCorrection"
  from jsonb_to_recordset(${{ lines }}::jsonb -> 'lines') as given (
    n int, "placementId" uuid, "receivedCents" bigint, "principalCents" bigint,
    "fineCents" bigint, "interestCents" bigint, "feesCents" bigint, "financedCents" bigint,
    "directCents" bigint, "keptFeesCents" bigint, "keptInterestCents" bigint,
    "commissionCents" bigint, "fixedCents" bigint, "withheldCents" bigint, "ageDays" int,
    "ruleVersion" int, "isCorrection" boolean)
`

/** Once: nothing when it was marked before. */
export const markPaidOut = (
  tx: Tx,
  remittanceId: string,
  paid: { readonly on: Day; readonly reference: string | null; readonly by: string },
) => tx.run`
  update remittance
  set paid_out_on = ${paid.on}, reference = ${paid.reference}, paid_out_by = ${paid.by}
  where agency_id = ${tx.agencyId} and id = ${remittanceId} and paid_out_on is null
`
