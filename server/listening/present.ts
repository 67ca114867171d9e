import type { KnownAnswer } from '../../api/listening.ts'
import { locales } from '../../api/shapes.ts'
import { type Day, dayAt } from '../../kit/dates.ts'
import type { Wireable } from '../platform/route.ts'
import { questions } from '../playbook/question-bank.ts'
import { isOld } from './ages.ts'
import type { Answer } from './answer.ts'

type Seen = {
  readonly today: Day
  readonly zone: string
  /** The language of the person. */
  readonly locale: string
  readonly callId: string | null
  /** Amounts are told to nobody before identity is verified. */
  readonly areAmountsOpen: boolean
}

/** An answer as the screens show it, with the question that it belongs to. */
export function presentAnswer(answer: Answer, seen: Seen): Wireable<KnownAnswer> {
  const { id, fact, value, toldAt, notedBy, questionId, ownWords, callId } = answer
  const isHidden = fact.endsWith('-cents') && !seen.areAmountsOpen
  return {
    answerId: id,
    fact,
    value: isHidden ? null : value,
    toldOn: dayAt(toldAt, seen.zone),
    notedBy,
    questionId,
    question: ownWords ?? wordsOf(questionId, seen.locale),
    isOld: isOld(answer, seen.today, seen.zone),
    isOfThisCall: callId !== null && callId === seen.callId,
  }
}

function wordsOf(questionId: string | null, speaks: string): string | null {
  const locale = locales.find((one) => one === speaks) ?? 'pt-BR'
  return questions.find(({ id }) => id === questionId)?.words[locale] ?? null
}
