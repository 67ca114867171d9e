import { type Day, daysBetween } from '../../kit/dates.ts'
import { fine, power } from '../../kit/decimal.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { type Cents, cents, rate, toDecimalText } from '../../kit/money.ts'

export type Flow = { readonly on: Day; readonly cents: Cents }

export type CetAsk = {
  /** The day from which days are counted: that of the contract. */
  readonly on: Day
  /** What the debtor got then, all that was paid at once taken off. */
  readonly netCents: Cents
  readonly flows: readonly Flow[]
}

export type CetRefusal = 'nothing-financed' | 'flow-before-contract' | 'no-such-rate'

/**
 * The total cost of a plan a year, in per cent: the rate at which the payments are worth what was
 * financed, `FC0 = Σ FCj ÷ (1 + CET)^((dj − d0) ÷ 365)` (Res. CMN 4.881/2020 art. 4), to two
 * decimals, an exact half to the even neighbour (NBR 5891). `'43.62'`; below zero when less is paid
 * than was financed.
 */
export function cet({ on, netCents, flows }: CetAsk): Decision<string, CetRefusal> {
  const later = flows
    .map((flow) => ({ cents: flow.cents, days: daysBetween(on, flow.on) }))
    .toSorted((a, b) => a.days - b.days)
  if (netCents <= 0n) return no('nothing-financed')
  if (later.some(({ days }) => days < 0)) return no('flow-before-contract')
  const guess = roughHalf(later, Number(netCents))
  const most = halfBelow(guess, (half) => compareWorth(later, half, netCents))
  if (most === undefined) return no('no-such-rate')
  return yes(toDecimalText(cents(hundredths(most))))
}

/** Halves of a hundredth of a per cent. An odd one that is exact is a tie. */
type Found = { readonly half: bigint; readonly isExact: boolean }

function hundredths({ half, isExact }: Found): bigint {
  const below = (half - (half & 1n)) / 2n
  const isUp = (half & 1n) === 1n && !(isExact && below % 2n === 0n)
  return isUp ? below + 1n : below
}

/** A year at which everything is lost, and one that no plan has. */
const leastHalf = -19_999n
const mostHalf = 10n ** 30n

/** The last half at which the payments are still worth as much: found by halving, never lost. */
function halfBelow(guess: bigint, compare: (half: bigint) => number): Found | undefined {
  let [low, high] = [guess - 2n, guess + 2n]
  for (let reach = 4n; low > leastHalf && compare(low) < 0; reach *= 4n) low = guess - reach
  if (low <= leastHalf) low = leastHalf
  if (compare(low) < 0) return undefined
  for (let reach = 4n; compare(high) >= 0; reach *= 4n) {
    high = guess + reach
    if (high > mostHalf) return undefined
  }
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (compare(middle) < 0) high = middle
    else low = middle
  }
  return { half: low, isExact: compare(low) === 0 }
}

type Later = { readonly cents: Cents; readonly days: number }

/** Near the answer, in quick arithmetic: where the exact search begins, never where it ends. */
function roughHalf(flows: readonly Later[], netCents: number): bigint {
  const worth = (yearly: number): number =>
    flows.reduce((sum, { cents: paid, days }) => sum + Number(paid) / yearly ** (days / 365), 0)
  let [low, high] = [0.0001, 1000]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (worth(middle) < netCents) high = middle
    else low = middle
  }
  return BigInt(Math.floor((low - 1) * 20_000))
}

/** Whether payments are worth more than an amount at a rate, less (below zero) or the same. */
function compareWorth(flows: readonly Later[], half: bigint, netCents: Cents): number {
  const perDay = power(rate(20_000n + half, 20_000), rate(-1, 365)).top
  let worth = 0n
  let factor = fine
  let daysBefore = 0
  for (const { cents: paid, days } of flows) {
    factor = (factor * fixedPower(perDay, days - daysBefore)) / fine
    daysBefore = days
    worth += factor * paid
  }
  const gap = worth - netCents * fine
  return gap > sameWithin ? 1 : gap < -sameWithin ? -1 : 0
}

/** Forty decimals are carried; whatever is the same to twenty is a tie. */
const sameWithin = 10n ** 20n

function fixedPower(base: bigint, exponent: number): bigint {
  let raised = fine
  for (let [left, square] = [exponent, base]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) raised = (raised * square) / fine
    square = (square * square) / fine
  }
  return raised
}
