import {
  type FactKind,
  factChoices,
  factsByQuestion,
  type Motive,
  type OfferPoint,
  type Worry,
} from '../../api/listening.ts'
import { type Day, day, type Moment } from '../../kit/dates.ts'
import { type Cents, cents } from '../../kit/money.ts'

/** One fact as a person told it last; `value` is null when it was taken back. */
export type Answer = {
  readonly id: string
  readonly fact: FactKind
  /** Of facts told by question, the question that asked for it; otherwise ''. */
  readonly topic: string
  readonly value: string | null
  readonly callId: string | null
  readonly questionId: string | null
  /** The words of a question of the agent's own. */
  readonly ownWords: string | null
  readonly toldAt: Moment
  readonly notedBy: string
}

/** What the rules of an offer need of it; what was never told is undefined. */
export type Told = {
  readonly reason?: string
  readonly motive?: Motive
  readonly worry?: Worry
  readonly point?: OfferPoint
  readonly nextIncomeOn?: Day
  readonly incomeDays?: readonly number[]
  readonly sinceWhen?: Day
  readonly monthlyCents?: Cents
}

/** Where the answers to a fact stand: together, or each by its question. */
export const topicOf = (fact: FactKind, questionId: string | null): string =>
  factsByQuestion.includes(fact) ? (questionId ?? '') : ''

/** What is known today, as the rules read it. A word no longer among the choices is none. */
export function toldBy(answers: readonly Answer[]): Told {
  const of = (fact: FactKind) => answers.find((one) => one.fact === fact)?.value ?? undefined
  const among = <Word extends string>(words: readonly Word[], said: string | undefined) =>
    words.find((word) => word === said)
  const monthly = of('monthly-budget-cents')
  const income = of('next-income-on')
  const since = of('since-when')
  const days = of('income-days')
  return known({
    reason: of('reason'),
    motive: among(factChoices.motive, of('motive')),
    worry: among(factChoices.worry, of('worry')),
    point: among(factChoices['point-that-matters'], of('point-that-matters')),
    monthlyCents: monthly === undefined ? undefined : cents(monthly),
    nextIncomeOn: income === undefined ? undefined : day(income),
    sinceWhen: since === undefined ? undefined : day(since),
    incomeDays: days?.split(',').map(Number),
  })
}

type Known = { readonly [Name in keyof Told]: Told[Name] | undefined }

const known = (told: Known): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
