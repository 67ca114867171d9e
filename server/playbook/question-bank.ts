import type { DebtKind, FactKind } from '../../api/listening.ts'
import type { Words } from '../compliance/words.ts'
import { type Edit, linesAt } from './line.ts'
import companies from './questions/companies.json' with { type: 'json' }
import condominium from './questions/condominium.json' with { type: 'json' }
import countries from './questions/countries.json' with { type: 'json' }
import everybody from './questions/everybody.json' with { type: 'json' }
import health from './questions/health.json' with { type: 'json' }
import internet from './questions/internet.json' with { type: 'json' }
import loan from './questions/loan.json' with { type: 'json' }
import other from './questions/other.json' with { type: 'json' }
import people from './questions/people.json' with { type: 'json' }
import school from './questions/school.json' with { type: 'json' }
import services from './questions/services.json' with { type: 'json' }
import store from './questions/store.json' with { type: 'json' }

/** The steps of a call in which questions are asked. */
export type AskingStep = 'open' | 'listen' | 'understand' | 'options' | 'close' | 'next'

/** An open question, for whom it is, and the fact that its answer fills (A3.1). */
export type Question = {
  readonly id: string
  readonly fact: FactKind
  readonly steps: readonly AskingStep[]
  /** What is left out is for everybody. */
  readonly debtorKinds?: readonly ('person' | 'company')[]
  readonly debtKinds?: readonly DebtKind[]
  readonly countries?: readonly string[]
  /** Asked only in these months, 1 to 12. */
  readonly months?: readonly number[]
  /** It asks why nobody paid: not asked where a law forbids it. */
  readonly asksWhy?: boolean
  /** Asked only of whoever stands on a list of a bureau (A4.3). */
  readonly onlyListed?: boolean
  /** Asked only after an agreement that was not kept. */
  readonly needs?: 'broken-agreement'
  readonly words: Words
}

/** All that is shipped; data, as the words of the telephone are. */
export const questions = [
  ...everybody,
  ...people,
  ...companies,
  ...internet,
  ...store,
  ...loan,
  ...school,
  ...condominium,
  ...health,
  ...services,
  ...other,
  ...countries,
] as readonly Question[]

export const placeOf = (questionId: string): string => `question.${questionId}`

/** The bank as an agency wants it: in its own words, and without what it leaves out. */
export const questionsWith = (edits: readonly Edit[]): readonly Question[] =>
  questions.flatMap((question) => {
    const { id, words } = question
    const [line] = linesAt(placeOf(id), [{ id, words }], edits)
    return line ? [{ ...question, words: line.words }] : []
  })
