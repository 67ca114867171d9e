import { type Cents, least, minus, most, share, zero } from '../../kit/money.ts'
import type { Country } from '../../kit/places.ts'
import { existentialMinimumCents } from './existential-minimum.ts'
import type { Affordability } from './policy.ts'

/** What a person said they live on. All of it may be left out. */
export type Budget = {
  readonly incomeCents: Cents | null
  readonly fixedCostsCents: Cents | null
  /** What the person says fits a month: it counts before anything that we work out. */
  readonly monthlyCents: Cents | null
}

export type Affordable = {
  readonly monthlyCents: Cents
  /** Said by the person, or worked out from what they live on. */
  readonly from: 'said' | 'income'
  /** A warning to whoever offers, never a block: what must be left to live on would not be. */
  readonly isBelowMinimum: boolean
  readonly minimumCents: Cents
}

/**
 * How much a month fits a person: what they say, or else the policy's share of what is left of
 * their income after fixed costs. Undefined when nothing was said, or nothing is left.
 */
export function affordable(
  budget: Budget,
  rule: Affordability,
  country: Country,
): Affordable | undefined {
  const minimumCents = existentialMinimumCents(rule, country)
  const { incomeCents, monthlyCents: said } = budget
  const left =
    incomeCents === null ? null : most(minus(incomeCents, budget.fixedCostsCents ?? zero), zero)
  const worked = left === null ? zero : share(left, rule.incomePctMax, 'down')
  const monthlyCents = said ?? worked
  if (monthlyCents === 0n) return undefined
  return {
    monthlyCents,
    from: said === null ? 'income' : 'said',
    isBelowMinimum: left !== null && minus(left, least(monthlyCents, left)) < minimumCents,
    minimumCents,
  }
}
