import type { Day } from '../../kit/dates.ts'
import { add, type Cents, minus, most, rate, share, times, zero } from '../../kit/money.ts'
import { type Cover, cover } from '../debts/allocation.ts'
import {
  type Amounts,
  amountsBy,
  type Component,
  nothing,
  sumOf,
  totalOf,
} from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import { feesWaived } from './benefits.ts'
import type { Band, Negotiator, OfferPolicy } from './policy.ts'

/** Who offers, for which debts, under which policy, on which day. */
export type Standing = {
  readonly balances: readonly Balance[]
  readonly policy: OfferPolicy
  readonly who: Negotiator
  readonly today: Day
  /** When the person next has money: plans begin then, if the policy lets them wait. */
  readonly planFrom?: Day | undefined
}

export type Paying = 'at-once' | 'in-instalments'

/**
 * The most that somebody may forgive of these debts, component by component, in centavos cut and
 * never rounded up. Each debt is judged by its own days late. What a benefit waives is in it.
 */
export function authority({ balances, policy, who }: Standing, paying: Paying): Amounts {
  const granted = times(
    policy.authorityPct[who],
    paying === 'at-once' ? rate(1) : policy.inInstalmentsPct,
  )
  const waivedPct = feesWaived(policy.benefits, paying === 'at-once')
  return sumOf(
    balances.map(({ owed, daysLate }) => {
      const band = bandOf(policy, daysLate)
      const by = band
        ? amountsBy((name) => share(owed[name], times(band[pctOf[name]], granted), 'down'))
        : nothing
      return { ...by, fees: most(by.fees, share(owed.fees, waivedPct, 'down')) }
    }),
  )
}

/** What a benefit waives of these debts by right: nobody has to ask for it. */
export function waived({ balances, policy }: Standing, paying: Paying): Amounts {
  const part = feesWaived(policy.benefits, paying === 'at-once')
  const fees = balances.map(({ owed }) => share(owed.fees, part, 'down'))
  return { ...nothing, fees: add(...fees) }
}

/**
 * What a discount that is asked for takes from each component: first what is waived by right, even
 * where less was asked, and the rest in the policy's order. What nobody may give is left over.
 */
export function discountOf(
  standing: Standing,
  paying: Paying,
  askedCents: Cents,
): Pick<Cover, 'applied' | 'leftOverCents'> {
  const given = waived(standing, paying)
  const caps = authority(standing, paying)
  const free = amountsBy((name) => minus(caps[name], given[name]))
  const beyond = most(minus(askedCents, totalOf(given)), zero)
  const { applied, leftOverCents } = cover(free, beyond, standing.policy.discountOrder)
  return { applied: sumOf([given, applied]), leftOverCents }
}

const bandOf = (policy: OfferPolicy, daysLate: number): Band | undefined =>
  policy.bands.findLast(({ fromDaysLate }) => fromDaysLate <= daysLate)

const pctOf = {
  principal: 'principalPct',
  fine: 'finePct',
  interest: 'interestPct',
  fees: 'feesPct',
} as const satisfies Record<Component, keyof Band>
