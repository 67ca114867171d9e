import { assert } from '../../kit/assert.ts'
import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { GoodPayer } from './good-payer.ts'
import type { WrittenBenefit } from './policy-wire.ts'
import type { Quote } from './quote.ts'
import { readQuote } from './stored-quote.ts'

export type OfferRow = {
  readonly id: string
  readonly debtorId: string
  readonly portfolioId: string
  readonly creditorId: string
  readonly callId: string | null
  readonly shape: string
  readonly quote: Quote
  readonly termsVersion: number
  readonly acceptableUntil: Moment
  /** The open agreement whose place it would take. */
  readonly renegotiatesId: string | null
  readonly benefits: readonly WrittenBenefit[]
  readonly goodPayer: GoodPayer | null
}

export type NewOffer = Omit<OfferRow, 'id'> & {
  readonly policyVersion: number
  readonly madeBy: string
  /** Why it was shown as the one to begin with; null when it was not. */
  readonly reason: string | null
}

/** What was said to the person, exactly and for good: accepted or not, it stays. */
export const insertOffer = (tx: Tx, offer: NewOffer) => tx.one<{ id: string }>`
  insert into offer
    (agency_id, debtor_id, portfolio_id, creditor_id, call_id, shape, quote, balance_cents,
     discount_cents, interest_cents, total_cents, policy_version, terms_version, made_by,
     made_at, acceptable_until, renegotiates_id, benefits, good_payer, reason)
  values (${tx.agencyId}, ${offer.debtorId}, ${offer.portfolioId}, ${offer.creditorId},
    ${offer.callId}, ${offer.shape}, ${offer.quote}::jsonb, ${offer.quote.balanceCents},
    ${offer.quote.discountCents}, ${offer.quote.interestCents}, ${offer.quote.totalCents},
    ${offer.policyVersion}, ${offer.termsVersion}, ${offer.madeBy}, ${tx.now},
    ${offer.acceptableUntil}, ${offer.renegotiatesId},
    ${JSON.stringify(offer.benefits)}::jsonb, ${offer.goodPayer}::jsonb, ${offer.reason})
  returning id
`

/** Offers never change; whoever accepts one locks the person first. */
export async function findOffer(tx: Tx, offerId: string): Promise<OfferRow | undefined> {
  const row = await tx.maybe<Omit<OfferRow, 'quote'> & { quote: unknown }>`
    select id, debtor_id, portfolio_id, creditor_id, call_id, shape, quote, terms_version,
      acceptable_until, renegotiates_id, benefits, good_payer
    from offer
    where agency_id = ${tx.agencyId} and id = ${offerId}
  `
  if (!row) return undefined
  const quote = readQuote(row.quote, 'quote')
  assert(quote.ok, 'an offer was written by us')
  return { ...row, quote: quote.value }
}

/** How many different ways to pay this person was told in a call. */
export const countOffers = (tx: Tx, callId: string) => tx.one<{ count: number }>`
  select count(distinct quote -> 'instalments')::int as count from offer
  where agency_id = ${tx.agencyId} and call_id = ${callId}
`
