import type { Day } from '../../kit/dates.ts'
import type { DocumentKind } from '../../kit/documents.ts'
import type { Cents } from '../../kit/money.ts'
import type { Amounts } from '../debts/amounts.ts'
import type { Tx } from '../platform/sql.ts'

// What documents speak of, read for them from the features below.

export type FrameRow = {
  readonly creditorId: string
  readonly creditorName: string
  readonly creditorDocument: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly site: string | null
  readonly country: string
  readonly providesService: boolean
  readonly pixName: string | null
  readonly agencyName: string
  readonly debtorName: string
  readonly documentKind: DocumentKind
  readonly document: string
  readonly locale: string
  readonly currency: string
  readonly zone: string
}

/** The parties of whatever is between this person and the creditor of this portfolio. */
export const findFrame = (
  tx: Tx,
  { debtorId, portfolioId }: { readonly debtorId: string; readonly portfolioId: string },
) => tx.maybe<FrameRow>`
  select creditor.id as creditor_id, creditor.name as creditor_name,
    creditor.document as creditor_document, creditor.address, creditor.phone, creditor.site,
    creditor.country, creditor.provides_service, creditor.pix_name, agency.name as agency_name,
    debtor.name as debtor_name, debtor.document_kind, debtor.document, debtor.locale,
    portfolio.currency, portfolio.zone
  from debtor
  join agency on agency.id = debtor.agency_id
  join portfolio on portfolio.agency_id = debtor.agency_id and portfolio.id = ${portfolioId}
  join creditor
    on creditor.agency_id = portfolio.agency_id and creditor.id = portfolio.creditor_id
  where debtor.agency_id = ${tx.agencyId} and debtor.id = ${debtorId}
`

export const sumCovered = (tx: Tx, agreementId: string) => tx.one<Amounts>`
  select coalesce(sum(principal_cents), 0)::bigint as principal,
    coalesce(sum(fine_cents), 0)::bigint as fine,
    coalesce(sum(interest_cents), 0)::bigint as interest,
    coalesce(sum(fees_cents), 0)::bigint as fees
  from agreement_item
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
`

export type PaymentFacts = {
  readonly debtorId: string | null
  readonly portfolioId: string | null
  readonly agreementId: string | null
  readonly agreementCode: string | null
  readonly state: string
  readonly amountCents: Cents
  readonly placedCents: Cents
  readonly paidOn: Day
  readonly means: string
  readonly endToEndId: string | null
}

export const findPaymentFacts = (tx: Tx, paymentId: string) => tx.maybe<PaymentFacts>`
  select payment.debtor_id, payment.portfolio_id, payment.agreement_id,
    agreement.code as agreement_code, payment.state, amount_cents, placed_cents, paid_on, means,
    end_to_end_id
  from payment
  left join agreement
    on agreement.agency_id = payment.agency_id and agreement.id = payment.agreement_id
  where payment.agency_id = ${tx.agencyId} and payment.id = ${paymentId}
`

/** Which instalments a payment stands in, and with how much, whatever was undone meanwhile. */
export const listPaidParts = (tx: Tx, paymentId: string) => tx.rows<{ n: number; cents: Cents }>`
  select n, sum(allocation.amount_cents)::bigint as cents
  from payment_allocation allocation
  join instalment
    on instalment.agency_id = allocation.agency_id and instalment.id = allocation.instalment_id
  where allocation.agency_id = ${tx.agencyId} and payment_id = ${paymentId}
  group by n
  having sum(allocation.amount_cents) > 0
  order by n
  limit 400
`

export type PaidRow = { readonly paidOn: Day; readonly means: string; readonly cents: Cents }

/**
 * What was paid for some debts, payment by payment: whole, where it came through an agreement that
 * also bears interest; else what the ledgers of these debts say.
 */
export const listPaid = (
  tx: Tx,
  { itemIds, agreementId }: { readonly itemIds: readonly string[]; readonly agreementId?: string },
) => tx.rows<PaidRow>`
  with booked as (
    select entry.payment_id, entry.on_day, -sum(entry.amount_cents)::bigint as cents
    from ledger_entry entry
    where entry.agency_id = ${tx.agencyId} and entry.debt_item_id = any (${itemIds}::uuid[])
      and entry.kind = 'payment'
      and not exists (select from ledger_entry undoing
        where undoing.agency_id = entry.agency_id and undoing.reverses_id = entry.id)
    group by entry.payment_id, entry.on_day),
  allocated as (
    select allocation.payment_id, sum(allocation.amount_cents)::bigint as cents
    from payment_allocation allocation
    join instalment
      on instalment.agency_id = allocation.agency_id and instalment.id = allocation.instalment_id
    where allocation.agency_id = ${tx.agencyId}
      and instalment.agreement_id = ${agreementId ?? null}::uuid
    group by allocation.payment_id)
  select coalesce(payment.paid_on, booked.on_day) as paid_on,
    coalesce(payment.means, 'other') as means,
    coalesce(allocated.cents, booked.cents) as cents
  from booked
  left join payment
    on payment.agency_id = ${tx.agencyId} and payment.id = booked.payment_id
  left join allocated on allocated.payment_id = booked.payment_id
  where coalesce(allocated.cents, booked.cents) > 0
  order by 1, 3 desc
  limit 2000
`
