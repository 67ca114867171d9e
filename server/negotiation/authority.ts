import type { Day } from '../../kit/dates.ts'
import { rate, share, times } from '../../kit/money.ts'
import { type Amounts, amountsBy, type Component, nothing, sumOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import type { Band, Negotiator, OfferPolicy } from './policy.ts'

/** Who offers, for which debts, under which policy, on which day. */
export type Standing = {
  readonly balances: readonly Balance[]
  readonly policy: OfferPolicy
  readonly who: Negotiator
  readonly today: Day
}

export type Paying = 'at-once' | 'in-instalments'

/**
 * The most that somebody may forgive of these debts, component by component, in centavos cut and
 * never rounded up. Each debt is judged by its own days late.
 */
export function authority({ balances, policy, who }: Standing, paying: Paying): Amounts {
  const granted = times(
    policy.authorityPct[who],
    paying === 'at-once' ? rate(1) : policy.inInstalmentsPct,
  )
  return sumOf(
    balances.map(({ owed, daysLate }) => {
      const band = bandOf(policy, daysLate)
      if (!band) return nothing
      return amountsBy((name) => share(owed[name], times(band[pctOf[name]], granted), 'down'))
    }),
  )
}

const bandOf = (policy: OfferPolicy, daysLate: number): Band | undefined =>
  policy.bands.findLast(({ fromDaysLate }) => fromDaysLate <= daysLate)

const pctOf = {
  principal: 'principalPct',
  fine: 'finePct',
  interest: 'interestPct',
  fees: 'feesPct',
} as const satisfies Record<Component, keyof Band>
