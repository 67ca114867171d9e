import type { Day } from '../../kit/dates.ts'
import {
  add,
  type Cents,
  cents,
  least,
  minus,
  percentOf,
  rate,
  share,
  zero,
} from '../../kit/money.ts'
import { sumOf, totalOf } from '../debts/amounts.ts'
import type { Balance } from '../debts/balance.ts'
import type { Standing } from './authority.ts'
import { goodPayer, type PaidHistory, widened } from './good-payer.ts'
import { mostDiscount, partsMax } from './limits.ts'
import type { Negotiator, OfferPolicy } from './policy.ts'

/** Somebody of the portfolio, with what is owed today and how they have paid. */
export type Owing = {
  readonly debtorId: string
  readonly name: string
  readonly balances: readonly Balance[]
  readonly history: PaidHistory
}

/** What a policy would let be offered to one person, today. */
export type Reach = {
  readonly isGoodPayer: boolean
  /** The most each role may forgive of everything, paid at once. */
  readonly mostCents: Readonly<Record<Negotiator, Cents>>
  /** An agent's, as a percentage of what is owed. */
  readonly mostPct: string
  /** What a month weighs in the longest plan that an agent may make; nothing without a plan. */
  readonly monthlyCents: Cents | null
}

export type Compared = {
  readonly debtorId: string
  readonly name: string
  readonly owedCents: Cents
  readonly daysLate: number
  readonly before: Reach
  readonly after: Reach
}

/** Two policies on the same person and the same day. */
export function compared(
  owing: Owing,
  policies: { readonly before: OfferPolicy; readonly after: OfferPolicy },
  today: Day,
): Compared {
  const { debtorId, name, balances } = owing
  return {
    debtorId,
    name,
    owedCents: totalOf(sumOf(balances.map(({ owed }) => owed))),
    daysLate: Math.max(0, ...balances.map(({ daysLate }) => daysLate)),
    before: reach(owing, policies.before, today),
    after: reach(owing, policies.after, today),
  }
}

function reach({ balances, history }: Owing, written: OfferPolicy, today: Day): Reach {
  const isGoodPayer = goodPayer(written.goodPayer, history, today).ok
  const policy = isGoodPayer ? widened(written) : written
  const by = (who: Negotiator): Standing => ({ balances, policy, who, today })
  const owedCents = totalOf(sumOf(balances.map(({ owed }) => owed)))
  const mostCents = {
    agent: mostDiscount(by('agent'), 'at-once'),
    supervisor: mostDiscount(by('supervisor'), 'at-once'),
    owner: mostDiscount(by('owner'), 'at-once'),
  }
  const planCents = minus(owedCents, mostDiscount(by('agent'), 'in-instalments'))
  const parts = partsMax(planCents, zero, policy)
  return {
    isGoodPayer,
    mostCents,
    mostPct: percentOf(mostCents.agent, owedCents),
    monthlyCents: parts > 1 ? share(planCents, rate(1, parts), 'down') : null,
  }
}

/** Where the percentages of a distribution begin. */
export const discountSteps = [0, 1, 10, 25, 50, 75] as const

export type Effect = {
  readonly withDiscount: number
  readonly withPlan: number
  readonly goodPayers: number
  readonly mostCents: Readonly<Record<Negotiator, Cents>>
  /** An agent's, over everything that is owed, and the average for one person. */
  readonly mostPct: string
  readonly averageCents: Cents
  readonly smallestMonthlyCents: Cents | null
  /** How many people have an agent's discount from each step on, before the next. */
  readonly distribution: readonly { readonly fromPct: number; readonly people: number }[]
}

export type Effects = {
  readonly people: number
  readonly owedCents: Cents
  readonly before: Effect
  readonly after: Effect
  /** By what an agent may forgive, paid at once. */
  readonly gain: number
  readonly lose: number
  readonly examples: readonly Compared[]
}

/**
 * What a draft changes over many people; the examples are those whom it changes most. Where they
 * stand for more, sums of money are grown to all `peopleInAll`; everything else is of those here.
 */
export function effects(all: readonly Compared[], peopleInAll: number): Effects {
  const owedCents = add(...all.map((one) => one.owedCents))
  const forAll = (reaches: readonly Reach[], owed: Cents): Effect =>
    grownEffect(effect(reaches, owed), peopleInAll, all.length)
  const change = ({ before, after }: Compared) =>
    minus(after.mostCents.agent, before.mostCents.agent)
  const byChange = all.toSorted((a, b) => Number(change(b) - change(a)))
  const gaining = byChange.filter((one) => change(one) > 0n)
  const losing = byChange.filter((one) => change(one) < 0n)
  const same = byChange.filter((one) => change(one) === 0n)
  return {
    people: all.length,
    owedCents: grown(owedCents, peopleInAll, all.length),
    before: forAll(
      all.map(({ before }) => before),
      owedCents,
    ),
    after: forAll(
      all.map(({ after }) => after),
      owedCents,
    ),
    gain: gaining.length,
    lose: losing.length,
    examples: [...gaining.slice(0, 2), ...losing.slice(-2).toReversed(), ...same.slice(0, 1)],
  }
}

function effect(reaches: readonly Reach[], owedCents: Cents): Effect {
  const sum = (who: Negotiator) => add(...reaches.map(({ mostCents }) => mostCents[who]))
  const mostCents = { agent: sum('agent'), supervisor: sum('supervisor'), owner: sum('owner') }
  const months = reaches.flatMap(({ monthlyCents }) =>
    monthlyCents === null ? [] : [monthlyCents],
  )
  const [first] = months
  return {
    withDiscount: reaches.filter((one) => one.mostCents.agent > 0n).length,
    withPlan: months.length,
    goodPayers: reaches.filter(({ isGoodPayer }) => isGoodPayer).length,
    mostCents,
    mostPct: percentOf(mostCents.agent, owedCents),
    averageCents:
      reaches.length === 0 ? zero : share(mostCents.agent, rate(1, reaches.length), 'half-up'),
    smallestMonthlyCents: first === undefined ? null : months.reduce(least, first),
    distribution: discountSteps.map((fromPct, index) => ({
      fromPct,
      people: reaches.filter(({ mostPct }) => isWithin(mostPct, fromPct, discountSteps[index + 1]))
        .length,
    })),
  }
}

const isWithin = (pct: string, from: number, before = Number.POSITIVE_INFINITY): boolean =>
  Number(pct) >= from && Number(pct) < before

const grownEffect = (one: Effect, peopleInAll: number, people: number): Effect => ({
  ...one,
  mostCents: {
    agent: grown(one.mostCents.agent, peopleInAll, people),
    supervisor: grown(one.mostCents.supervisor, peopleInAll, people),
    owner: grown(one.mostCents.owner, peopleInAll, people),
  },
})

/** From a sample to the whole: a sum grows with the number of people it stands for. */
const grown = (amount: Cents, people: number, sampled: number): Cents =>
  sampled === 0 ? cents(0) : share(amount, rate(people, sampled), 'half-up')
