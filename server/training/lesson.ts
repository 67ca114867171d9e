import type { Words } from '../compliance/words.ts'
import asking from './lessons/asking.json' with { type: 'json' }
import excuses from './lessons/excuses.json' with { type: 'json' }
import hours from './lessons/hours-and-words.json' with { type: 'json' }
import opening from './lessons/opening.json' with { type: 'json' }
import options from './lessons/options.json' with { type: 'json' }
import preparing from './lessons/preparing.json' with { type: 'json' }

/** A few minutes of reading, and questions that show whether it was understood (E7.1). */
export type Lesson = {
  readonly id: string
  /** Whose advice it passes on: ids of the articles. */
  readonly from: readonly string[]
  readonly title: Words
  readonly text: readonly Words[]
  readonly questions: readonly LessonQuestion[]
}

/** One of the choices is right; `because` is said after answering, right or wrong. */
export type LessonQuestion = {
  readonly ask: Words
  readonly choices: readonly Words[]
  readonly right: number
  readonly because: Words
}

/** In the order to take them. */
export const lessons: readonly Lesson[] = [preparing, opening, asking, excuses, options, hours]

export type Answered = {
  readonly isPassed: boolean
  /** One for each question, in their order. */
  readonly isRight: readonly boolean[]
}

/** All of them right, or read again: there is no hurry, and no counting of tries. */
export function judge(lesson: Lesson, answers: readonly number[]): Answered {
  const isRight = lesson.questions.map(({ right }, index) => answers[index] === right)
  return { isPassed: isRight.every((one) => one), isRight }
}
