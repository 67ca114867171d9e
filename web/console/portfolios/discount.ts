import type { Static } from 'typebox'
import type { FullOfferPolicy } from '../../../api/creditors.ts'
import { percent, percentText, times } from '../../../kit/money.ts'

export type OfferPolicy = Static<typeof FullOfferPolicy>
export type Discounts = Pick<OfferPolicy, 'bands' | 'authorityPct'>
export type Band = OfferPolicy['bands'][number]
export type Negotiator = keyof OfferPolicy['authorityPct']

export const negotiators = ['agent', 'supervisor', 'owner'] as const satisfies Negotiator[]
export const components = ['principal', 'fine', 'interest', 'fees'] as const
export type Component = (typeof components)[number]

export const pctOf = {
  principal: 'principalPct',
  fine: 'finePct',
  interest: 'interestPct',
  fees: 'feesPct',
} as const satisfies Record<Component, keyof Band>

/** The band of a debt that is so many days late: the latest that it has reached. */
export const bandAt = (policy: Pick<Discounts, 'bands'>, daysLate: number): Band | undefined =>
  withBandsInOrder(policy).bands.findLast(({ fromDaysLate }) => fromDaysLate <= daysLate)

/** Bands may be typed in any order; they are kept from the fewest days late to the most. */
export const withBandsInOrder = <Policy extends Pick<Discounts, 'bands'>>(
  policy: Policy,
): Policy => ({
  ...policy,
  bands: policy.bands.toSorted((a, b) => a.fromDaysLate - b.fromDaysLate),
})

/** Where a band ends: the day before the next begins; null when it has no end. */
export function bandEnd(policy: Pick<Discounts, 'bands'>, band: Band): number | null {
  const later = policy.bands
    .map(({ fromDaysLate }) => fromDaysLate)
    .filter((from) => from > band.fromDaysLate)
  return later.length === 0 ? null : Math.min(...later) - 1
}

/** How much of a band's most somebody may give, as a percentage of the amount: `'4.8'`. */
export const grantedPct = (policy: Discounts, bandPct: string, who: Negotiator): string =>
  percentText(times(percent(bandPct), percent(policy.authorityPct[who])))

/** What of a policy contradicts itself, before it is sent. */
export function contradiction(
  policy: Discounts,
): 'bands-begin-twice' | 'authority-falls' | undefined {
  const begins = policy.bands.map(({ fromDaysLate }) => fromDaysLate)
  if (new Set(begins).size !== begins.length) return 'bands-begin-twice'
  const { agent, supervisor, owner } = policy.authorityPct
  const falls = Number(agent) > Number(supervisor) || Number(supervisor) > Number(owner)
  return falls ? 'authority-falls' : undefined
}
