import { type Cents, minus } from '../../kit/money.ts'
import type { Agreement } from '../agreements/agreement.ts'
import { type Received, wholeDocument } from './received.ts'

/** A charge as what the bank gave back finds it. */
export type ChargeFound = {
  readonly chargeId: string
  readonly agreementId: string
  readonly amountCents: Cents
  /** What was already paid by it. */
  readonly paidCents: Cents
  readonly agreementState: Agreement['state']
  readonly debtorDocument: string | null
}

/** Something open of the payer's own that is owed exactly what arrived. */
export type Fitting = {
  readonly debtorId: string
  readonly portfolioId: string
  /** Null for a promise without an agreement: the money is for the debts. */
  readonly agreementId: string | null
}

export type Found = {
  readonly byTxid?: ChargeFound | undefined
  readonly byCompanyUse?: ChargeFound | undefined
  readonly byOurNumber?: ChargeFound | undefined
  readonly fitting: readonly Fitting[]
}

/** What a person should know about a payment that was matched all the same. */
export type MatchFlag =
  | 'less-than-charged'
  | 'more-than-charged'
  | 'paid-again'
  | 'agreement-ended'
  | 'paid-by-another'

export type MatchedBy = 'txid' | 'company-use' | 'our-number' | 'payer-and-amount' | 'person'

export type UnmatchedReason =
  | 'no-txid'
  | 'unknown-txid'
  | 'unknown-company-use'
  | 'unknown-our-number'
  | 'several-fit'

export type Match =
  | {
      readonly outcome: 'matched'
      readonly by: MatchedBy
      readonly target: Fitting | { readonly agreementId: string }
      /** Received less charged: below zero when it was too little. */
      readonly differenceCents: Cents
      readonly flags: readonly MatchFlag[]
    }
  | { readonly outcome: 'unmatched'; readonly reason: UnmatchedReason }

type Known = Pick<Received, 'txid' | 'companyUse' | 'ourNumber' | 'payerDocument' | 'amountCents'>

/**
 * Whose money it is, from the surest sign to the weakest: the txid, what the bank gives back of
 * ours, the boleto's number; then, only when exactly one thing fits, the amount and document of
 * the payer. A charge that is named decides alone: another amount is still that debtor's money,
 * only flagged. Otherwise a person decides, whatever the amount looks like.
 */
export function match(received: Known, found: Found): Match {
  const named = [
    ['txid', found.byTxid],
    ['company-use', found.byCompanyUse],
    ['our-number', found.byOurNumber],
  ] as const
  for (const [by, charge] of named) if (charge) return toCharge(received, charge, by)
  const [only, ...others] = found.fitting
  if (only && others.length === 0)
    return { outcome: 'matched', by: 'payer-and-amount', target: only, ...exactly }
  return { outcome: 'unmatched', reason: only ? 'several-fit' : whyUnknown(received) }
}

const exactly = { differenceCents: 0n as Cents, flags: [] } as const

function toCharge(received: Known, charge: ChargeFound, by: MatchedBy): Match {
  const dueCents = minus(charge.amountCents, charge.paidCents)
  const differenceCents = minus(received.amountCents, dueCents)
  const payer = wholeDocument(received.payerDocument)
  const flags: [MatchFlag, boolean][] = [
    ['paid-again', dueCents <= 0n],
    ['less-than-charged', dueCents > 0n && differenceCents < 0n],
    ['more-than-charged', dueCents > 0n && differenceCents > 0n],
    ['agreement-ended', charge.agreementState !== 'open'],
    ['paid-by-another', payer !== undefined && payer !== charge.debtorDocument],
  ]
  return {
    outcome: 'matched',
    by,
    target: { agreementId: charge.agreementId },
    differenceCents,
    flags: flags.filter(([, holds]) => holds).map(([flag]) => flag),
  }
}

function whyUnknown({ txid, companyUse, ourNumber }: Known): UnmatchedReason {
  if (txid !== undefined) return 'unknown-txid'
  if (companyUse !== undefined) return 'unknown-company-use'
  return ourNumber === undefined ? 'no-txid' : 'unknown-our-number'
}
