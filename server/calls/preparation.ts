import { type Decision, no, yes } from '../../kit/decision.ts'

/** What an agent looked at before dialing: ids of questions that will be asked, excuses shown. */
export type Study = {
  readonly questions: readonly string[]
  readonly excuses: readonly string[]
  /** How many questions there were to choose from. */
  readonly proposed: number
}

export type PreparationFacts = {
  readonly isBriefSeen: boolean
  /** None of a call that was prepared before studies were kept. */
  readonly study: Study | null
  readonly isSkipped: boolean
}

/** So many open questions are chosen before each call (A3.2). */
const questionsWanted = 3

/**
 * Whether the telephone may be picked up (A2.1, A3.2, B0.1): the brief was seen, and as many
 * questions are chosen as there are to choose, three at most. A supervisor may let a call go on
 * without; that is kept with the call.
 */
export function isPrepared(
  facts: PreparationFacts,
): Decision<true, 'brief-not-seen' | 'questions-not-chosen'> {
  if (facts.isSkipped) return yes(true)
  if (!facts.isBriefSeen) return no('brief-not-seen')
  return facts.study ? isStudied(facts.study) : yes(true)
}

/** What was studied is enough; the same question twice is one. */
export function isStudied({ questions, proposed }: Study): Decision<true, 'questions-not-chosen'> {
  const wanted = Math.min(questionsWanted, Math.max(0, proposed))
  const left = wanted - new Set(questions).size
  return left > 0 ? no('questions-not-chosen', { left, wanted }) : yes(true)
}
