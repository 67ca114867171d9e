import { type ExcuseName, excuseNames } from '../../api/excuses.ts'

/** How often an excuse was heard: from this person, and in the whole portfolio. */
export type Heard = { readonly excuse: string; readonly count: number }

export type Likely = {
  readonly excuse: ExcuseName
  readonly mine: number
  readonly heard: number
  readonly share: number | null
}

/** The reasons that are asked for and the excuses that say the same. */
const excuseOfReason: Readonly<Partial<Record<string, ExcuseName>>> = {
  forgot: 'forgot',
  'job-lost': 'lost-job',
  'income-fell': 'salary-late',
  'late-receipts': 'salary-late',
  illness: 'illness',
  'death-in-family': 'bereavement',
  'bill-not-received': 'bill-never-came',
  'service-problem': 'service-problem',
  disagrees: 'disagrees-amount',
}

const shownMax = 5
/** What one person said before weighs as much as this share of what others say. */
const mineWeight = 0.5

/**
 * The excuses to be ready for, the likeliest first (B2.1): what this person said before, then what
 * is heard in the same portfolio; what the person has told as a reason counts as said.
 */
export function likely(facts: {
  readonly mine: readonly Heard[]
  readonly portfolio: readonly Heard[]
  /** What the person told as the reason. */
  readonly reasons: readonly string[]
}): Likely[] {
  const told = facts.reasons.map((reason) => excuseOfReason[reason])
  const heard = facts.portfolio.reduce((sum, { count }) => sum + count, 0)
  const countIn = (list: readonly Heard[], name: string) =>
    list.find(({ excuse }) => excuse === name)?.count ?? 0
  const weighed = excuseNames.map((excuse) => {
    const mine = countIn(facts.mine, excuse) + (told.includes(excuse) ? 1 : 0)
    const share = heard === 0 ? null : countIn(facts.portfolio, excuse) / heard
    return { excuse, mine, heard, share, weight: mine * mineWeight + (share ?? 0) }
  })
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, shownMax)
    .map(({ weight: _, ...shown }) => shown)
}
