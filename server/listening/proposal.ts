import {
  type DebtKind,
  type FactKind,
  factsByQuestion,
  pinnedMax,
  type proposalReasons,
} from '../../api/listening.ts'
import type { Day } from '../../kit/dates.ts'
import { likelyShare } from '../../kit/likely-share.ts'
import type { Question } from '../playbook/question-bank.ts'
import { isOld } from './ages.ts'
import { type Answer, topicOf } from './answer.ts'

/** Whom one is about to call, what is known of them, and what each question led to before. */
export type Asking = {
  readonly debtorKind: 'person' | 'company'
  readonly debtKind: DebtKind
  readonly country: string
  readonly mayAskWhy: boolean
  readonly isListed: boolean
  readonly hasBrokenAgreement: boolean
  readonly answers: readonly Answer[]
  readonly results: ReadonlyMap<string, QuestionResult>
  readonly today: Day
  readonly zone: string
}

/** In so many calls it was pinned, and so many of them ended with something agreed. */
export type QuestionResult = { readonly asked: number; readonly agreed: number }

export type Proposed = {
  readonly question: Question
  /** What is known of it, old or not. */
  readonly answer: Answer | undefined
  readonly reasons: readonly ProposalReason[]
}

export type ProposalReason = {
  readonly reason: (typeof proposalReasons)[number]
  readonly facts: Readonly<Record<string, number>>
}

/** Why a question may not be asked of this person; undefined when it may. */
export function barrier(
  question: Pick<Question, 'asksWhy' | 'onlyListed'>,
  { mayAskWhy, isListed }: Pick<Asking, 'mayAskWhy' | 'isListed'>,
): 'why-not-asked' | 'not-listed' | undefined {
  if (question.asksWhy && !mayAskWhy) return 'why-not-asked'
  return question.onlyListed && !isListed ? 'not-listed' : undefined
}

/** The same of a fact, whoever asks for it in whatever words. */
export const barrierOf = (fact: FactKind, asking: Pick<Asking, 'mayAskWhy' | 'isListed'>) =>
  barrier({ asksWhy: fact === 'reason', onlyListed: fact === 'listing-hinders' }, asking)

/** The bank for this person and debt (A3.1), what is worth most to ask first (A3.2). */
export function ranked(bank: readonly Question[], asking: Asking): Proposed[] {
  return bank
    .filter((question) => fits(question, asking))
    .map((question) => ({ worth: worth(question, asking), proposed: proposed(question, asking) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map((one) => one.proposed)
}

/**
 * The three to begin with: nothing that was told lately is asked again, and no two of them ask for
 * the same thing. Fewer when little is left to ask.
 */
export function proposal(bank: readonly Question[], asking: Asking): Proposed[] {
  const chosen: Proposed[] = []
  for (const one of ranked(bank, asking)) {
    const isKnown = one.answer !== undefined && !isOld(one.answer, asking.today, asking.zone)
    const isDouble = chosen.some(({ question }) => question.fact === one.question.fact)
    if (!isKnown && !isDouble && chosen.length < pinnedMax) chosen.push(one)
  }
  return chosen
}

function fits(question: Question, asking: Asking): boolean {
  const { debtorKinds, debtKinds, countries, months, needs } = question
  return (
    (debtorKinds?.includes(asking.debtorKind) ?? true) &&
    (debtKinds?.includes(asking.debtKind) ?? true) &&
    (countries?.includes(asking.country) ?? true) &&
    (months?.includes(asking.today.month) ?? true) &&
    (needs === undefined || asking.hasBrokenAgreement) &&
    barrier(question, asking) === undefined
  )
}

/** How far an answer helps to agree on something that is kept. The numbers are ours. */
const helps: Record<FactKind, number> = {
  'next-income-on': 10,
  reason: 9,
  'monthly-budget-cents': 8,
  motive: 8,
  'since-when': 7,
  worry: 7,
  'point-that-matters': 6,
  'listing-hinders': 6,
  'what-changed': 6,
  'income-days': 5,
  context: 4,
  'has-said': 4,
  'preferred-channel': 3,
}

function worth(question: Question, asking: Asking): number {
  const answer = answerTo(question, asking.answers)
  if (answer && !isOld(answer, asking.today, asking.zone)) return helps[question.fact] - 100
  const specific =
    (question.debtKinds ? 2.5 : 0) +
    (question.debtorKinds ? 0.5 : 0) +
    (question.countries ? 0.5 : 0) +
    (question.needs ? 2 : 0)
  return helps[question.fact] + specific + effect(asking.results.get(question.id), asking.results)
}

/**
 * How far calls with it surely ended better, or worse, than calls with any question: of few calls
 * nothing yet. Beside the others, so that what is proposed most does not become its own reason.
 */
function effect(result: QuestionResult | undefined, all: Asking['results']): number {
  if (!result) return 0
  const { low, high, isFew } = likelyShare(result.agreed, result.asked)
  if (isFew) return 0
  const asked = [...all.values()].reduce((sum, one) => sum + one.asked, 0)
  const usual = [...all.values()].reduce((sum, one) => sum + one.agreed, 0) / asked
  if (low > usual) return (low - usual) * 20
  return high < usual ? (high - usual) * 20 : 0
}

function proposed(question: Question, asking: Asking): Proposed {
  const answer = answerTo(question, asking.answers)
  const result = asking.results.get(question.id)
  const reasons: ProposalReason[] = []
  if (!answer) reasons.push({ reason: 'not-known', facts: {} })
  else if (isOld(answer, asking.today, asking.zone)) reasons.push({ reason: 'old', facts: {} })
  if (question.debtKinds) reasons.push({ reason: 'for-this-debt', facts: {} })
  if (result && !likelyShare(result.agreed, result.asked).isFew)
    reasons.push({ reason: 'led-to-agreements', facts: { ...result } })
  return { question, answer, reasons }
}

/** Told by whichever question, unless each has an answer of its own. */
export const answerTo = (
  { id, fact }: Pick<Question, 'id' | 'fact'>,
  answers: readonly Answer[],
): Answer | undefined =>
  answers.find(
    (one) =>
      one.fact === fact &&
      one.value !== null &&
      (!factsByQuestion.includes(fact) || one.topic === topicOf(fact, id)),
  )
