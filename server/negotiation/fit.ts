import type { Motive, OfferPoint, Worry } from '../../api/listening.ts'
import { type Day, daysBetween } from '../../kit/dates.ts'
import { type Cents, most, zero } from '../../kit/money.ts'
import type { Advice, Offer } from './advice.ts'

/** What the person told, as far as an order of offers hangs on it. */
export type Heard = {
  readonly point?: OfferPoint | undefined
  readonly motive?: Motive | undefined
  readonly worry?: Worry | undefined
  readonly monthlyCents?: Cents | undefined
  /** The next day on which they have money. */
  readonly incomeOn?: Day | undefined
}

/** By what offers are put in order. */
export const leanings = [
  'smallest-total',
  'smallest-instalment',
  'near-income',
  'least-interest',
  'soonest-done',
  'smallest-start',
] as const
export type Leaning = (typeof leanings)[number]

export type Fitted = {
  readonly offers: readonly Offer[]
  readonly advice: FittedAdvice
}

export type FittedAdvice = {
  readonly shape: Advice['shape']
  readonly reason: Advice['reason'] | Leaning
  /** What it is said from: what was told, and how much fits a month. */
  readonly facts: Readonly<Record<string, string | number>>
}

/**
 * The same offers, those first that fit what the person told, and which to begin with (A4.2, A4.7):
 * what fits the month comes before what does not, and then the point that matters, the motive and
 * the worry decide, in that order. It changes nothing of what may be offered. When nothing was
 * told, offers and advice stay as they are.
 */
export function fitted(offers: readonly Offer[], advice: Advice, heard: Heard): Fitted {
  const { monthlyCents } = heard
  const wish = leaningOf(heard)
  const fits = (offer: Offer) => monthlyCents !== undefined && dearestOf(offer) <= monthlyCents
  const compare = wish && orders[wish.leaning](heard)
  const liked = compare ? offers.toSorted(compare) : offers
  const isBudgetKept = liked.some(fits)
  const said: FittedAdvice['facts'] =
    monthlyCents === undefined ? {} : { monthlyCents: Number(monthlyCents) }
  if (isBudgetKept) {
    const [first] = liked.filter(fits).toSorted(compare ?? by(({ quote }) => quote.totalCents))
    const order = [...liked.filter(fits), ...liked.filter((offer) => !fits(offer))]
    return begun(order, first, { reason: 'fits-budget', facts: { ...said, ...wish?.facts } })
  }
  const [first] = liked
  if (!wish || monthlyCents !== undefined) {
    const advised = offers.find(({ shape }) => shape === advice.shape)
    const order = monthlyCents === undefined ? offers : liked
    return begun(order, advised, { reason: advice.reason, facts: said })
  }
  return begun(liked, first, { reason: wish.leaning, facts: wish.facts })
}

/** The recommended one in front when something was told; the others keep their order. */
function begun(
  order: readonly Offer[],
  first: Offer | undefined,
  { reason, facts }: Omit<FittedAdvice, 'shape'>,
): Fitted {
  const [fallback] = order
  const chosen = first ?? fallback
  const isTold = Object.keys(facts).length > 0
  const offers = chosen && isTold ? [chosen, ...order.filter((one) => one !== chosen)] : [...order]
  return { offers, advice: { shape: chosen?.shape ?? 'pay-now', reason, facts } }
}

type Wish = {
  readonly leaning: Leaning
  readonly facts: { readonly fact: string; readonly told: string }
}

/** The first of the point, the motive and the worry that says something of an offer. */
export function leaningOf({ point, motive, worry, incomeOn }: Heard): Wish | undefined {
  const wishes = [
    { fact: 'point-that-matters', told: point, leaning: point && byPoint[point] },
    { fact: 'motive', told: motive, leaning: motive && byMotive[motive] },
    { fact: 'worry', told: worry, leaning: worry && byWorry[worry] },
  ]
  for (const { fact, told, leaning } of wishes) {
    if (!told || !leaning) continue
    if (leaning === 'near-income' && !incomeOn) continue
    return { leaning, facts: { fact, told } }
  }
  return undefined
}

const byPoint: Readonly<Record<OfferPoint, Leaning | undefined>> = {
  amount: 'smallest-total',
  discount: 'smallest-total',
  size: 'smallest-instalment',
  date: 'near-income',
  form: undefined,
}
const byMotive: Readonly<Record<Motive, Leaning | undefined>> = {
  'clear-name': 'soonest-done',
  'buy-on-credit': 'soonest-done',
  'peace-of-mind': 'soonest-done',
  'keep-service': 'smallest-start',
  'avoid-interest': 'least-interest',
  'fits-month': 'smallest-instalment',
  none: undefined,
}
const byWorry: Readonly<Record<Worry, Leaning | undefined>> = {
  amount: 'smallest-total',
  'due-day': 'near-income',
  interest: 'least-interest',
  'family-income': 'smallest-instalment',
  'service-cut': 'smallest-start',
  'name-listed': 'soonest-done',
  trust: undefined,
}

type Compare = (a: Offer, b: Offer) => number

/** By one number and then by another; what is alike keeps its place. */
const by =
  (...amounts: readonly ((offer: Offer) => bigint | number)[]): Compare =>
  (a, b) => {
    for (const amountOf of amounts) {
      const difference = Number(amountOf(a)) - Number(amountOf(b))
      if (difference !== 0) return difference
    }
    return 0
  }

const totalOf = ({ quote }: Offer) => quote.totalCents
const partsOf = ({ quote }: Offer) => quote.instalments.length
const startOf = ({ quote }: Offer) => quote.instalments[0]?.amountCents ?? zero
const dearestOf = ({ quote }: Offer): Cents =>
  quote.instalments.reduce((dearest, { amountCents }) => most(dearest, amountCents), zero)
/** Days from a day to the first payment; before it there is no money yet, which is as far off. */
const daysFrom =
  (incomeOn: Day) =>
  ({ quote }: Offer): number => {
    const first = quote.instalments[0]?.dueOn
    if (!first) return Number.MAX_SAFE_INTEGER
    const days = daysBetween(incomeOn, first)
    return days < 0 ? 10_000 - days : days
  }
const lastDay = ({ quote }: Offer): number => {
  const last = quote.instalments.at(-1)?.dueOn
  return last ? last.year * 400 + last.month * 32 + last.day : 0
}

const orders: Readonly<Record<Leaning, (heard: Heard) => Compare>> = {
  'smallest-total': () => by(totalOf, partsOf),
  'smallest-instalment': () => by(dearestOf, totalOf),
  'near-income': ({ incomeOn }) => (incomeOn ? by(daysFrom(incomeOn), totalOf) : by(totalOf)),
  'least-interest': () => by(({ quote }) => quote.interestCents, totalOf, partsOf),
  'soonest-done': () => by(lastDay, totalOf),
  'smallest-start': () => by(startOf, totalOf),
}
