import { type Decision, no, yes } from '../../kit/decision.ts'

/** What an agent looked at before dialing; ids of questions that will be asked, excuses shown. */
export type Study = {
  readonly questions: readonly string[]
  readonly excuses: readonly string[]
  /** How many there were to choose from, and to be shown. */
  readonly proposed: { readonly questions: number; readonly excuses: number }
}

export type PreparationFacts = {
  readonly isBriefSeen: boolean
  /** None: the brief was seen where nothing is proposed, and the proposals stand as they are. */
  readonly study: Study | null
  readonly isSkipped: boolean
}

/** So many open questions are chosen before each call (A3.2). */
export const questionsChosen = 3

export type Unprepared = 'brief-not-seen' | 'questions-not-chosen' | 'excuses-not-shown'

/**
 * Whether the telephone may be picked up (A2.1, A3.2, B0.1): the brief was seen, as many questions
 * were chosen as there are to choose, three at most, and the likely excuses were shown. A
 * supervisor may let a call go on without; that is kept with the call.
 */
export function isPrepared(facts: PreparationFacts): Decision<true, Unprepared> {
  if (facts.isSkipped) return yes(true)
  if (!facts.isBriefSeen) return no('brief-not-seen')
  return facts.study ? isStudied(facts.study) : yes(true)
}

/** What was studied is enough; the same question twice is one. */
export function isStudied({
  questions,
  excuses,
  proposed,
}: Study): Decision<true, 'questions-not-chosen' | 'excuses-not-shown'> {
  const wanted = Math.min(questionsChosen, Math.max(0, proposed.questions))
  const left = wanted - new Set(questions).size
  if (left > 0) return no('questions-not-chosen', { left, wanted })
  if (proposed.excuses > 0 && excuses.length === 0) return no('excuses-not-shown')
  return yes(true)
}
