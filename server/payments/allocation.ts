import { assert } from '../../kit/assert.ts'
import { add, type Cents, least, minus, most, zero } from '../../kit/money.ts'
import type { Instalment, Part } from '../agreements/agreement.ts'

/** A share of a payment, and how much of it is the interest of the plan. */
export type PartPaid = Part & { readonly interestCents: Cents }

export type Allocation = {
  readonly parts: readonly PartPaid[]
  /** What the debts of the agreement get; the rest of the parts is the plan's interest. */
  readonly amortisationCents: Cents
  /** What no instalment could take: it is the debtor's, and a person decides. */
  readonly leftOverCents: Cents
}

/**
 * A payment over the instalments of an agreement, the oldest first: what is promised first is paid
 * first, and a little goes as far as it goes. Within one, its interest before its capital (Código
 * Civil art. 354). Parts and what is left over add up to the payment.
 */
export function allocate(cents: Cents, instalments: readonly Instalment[]): Allocation {
  assert(cents > 0n, 'a payment is money')
  let leftOverCents = cents
  const parts: PartPaid[] = []
  for (const instalment of instalments.toSorted((a, b) => a.n - b.n)) {
    const { n, amountCents, paidCents } = instalment
    const part = least(leftOverCents, minus(amountCents, paidCents))
    if (part === 0n) continue
    const unpaid = most(minus(instalment.interestCents, paidCents), zero)
    parts.push({ n, cents: part, interestCents: least(part, unpaid) })
    leftOverCents = minus(leftOverCents, part)
  }
  const amortised = parts.map((part) => minus(part.cents, part.interestCents))
  return { parts, amortisationCents: add(...amortised), leftOverCents }
}
