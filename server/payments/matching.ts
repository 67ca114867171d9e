import { type Cents, minus } from '../../kit/money.ts'

/** A charge as its txid finds it. */
export type ChargeFound = {
  readonly chargeId: string
  readonly amountCents: Cents
  /** What was already paid by it. */
  readonly paidCents: Cents
  readonly agreementState: 'open' | 'kept' | 'broken' | 'cancelled'
}

/** What a person should know about a payment that was matched all the same. */
export type MatchFlag = 'less-than-charged' | 'more-than-charged' | 'paid-again' | 'agreement-ended'

export type Match =
  | {
      readonly outcome: 'matched'
      readonly chargeId: string
      /** Received less charged: below zero when it was too little. */
      readonly differenceCents: Cents
      readonly flags: readonly MatchFlag[]
    }
  | { readonly outcome: 'unmatched'; readonly reason: 'no-txid' | 'unknown-txid' }

/**
 * Which charge a received Pix belongs to. The txid alone decides: another amount than the charge's
 * is still that debtor's money, only flagged. Without a txid of ours a person decides, whatever
 * the amount looks like.
 */
export function match(
  received: { readonly txid?: string; readonly amountCents: Cents },
  found: ChargeFound | undefined,
): Match {
  if (received.txid === undefined) return { outcome: 'unmatched', reason: 'no-txid' }
  if (!found) return { outcome: 'unmatched', reason: 'unknown-txid' }
  const dueCents = minus(found.amountCents, found.paidCents)
  const differenceCents = minus(received.amountCents, dueCents)
  const flags: [MatchFlag, boolean][] = [
    ['paid-again', dueCents <= 0n],
    ['less-than-charged', dueCents > 0n && differenceCents < 0n],
    ['more-than-charged', dueCents > 0n && differenceCents > 0n],
    ['agreement-ended', found.agreementState !== 'open'],
  ]
  return {
    outcome: 'matched',
    chargeId: found.chargeId,
    differenceCents,
    flags: flags.filter(([, holds]) => holds).map(([flag]) => flag),
  }
}
