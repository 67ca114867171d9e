import { assert } from '../../kit/assert.ts'
import { type Cents, least, minus } from '../../kit/money.ts'
import type { Instalment, Part } from '../agreements/agreement.ts'

export type Allocation = {
  readonly parts: readonly Part[]
  /** What no instalment could take: it is the debtor's, and a person decides. */
  readonly leftOverCents: Cents
}

/**
 * A payment over the instalments of an agreement, the oldest first: what is promised first is paid
 * first, and a little goes as far as it goes. Parts and what is left over add up to the payment.
 */
export function allocate(cents: Cents, instalments: readonly Instalment[]): Allocation {
  assert(cents > 0n, 'a payment is money')
  let leftOverCents = cents
  const parts: Part[] = []
  for (const { n, amountCents, paidCents } of instalments.toSorted((a, b) => a.n - b.n)) {
    const part = least(leftOverCents, minus(amountCents, paidCents))
    if (part === 0n) continue
    parts.push({ n, cents: part })
    leftOverCents = minus(leftOverCents, part)
  }
  return { parts, leftOverCents }
}
