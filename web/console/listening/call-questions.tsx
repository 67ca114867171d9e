import { readListening } from '../../../api/listening.ts'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import styles from './listening.module.css'
import { QuestionCard } from './question-card.tsx'
import { WhyNot } from './why-not.tsx'

/** The three questions of the call stay in sight, what is told under each (A3.2). */
export function CallQuestions() {
  const say = useWords('listening')
  const { call } = useDesk().brief
  const read = useRead(readListening, { callId: call.id })
  return (
    <section className={styles.block} data-questions>
      <h3>{say('title')}</h3>
      <Reading of={read} shape="text">
        {({ questions, learned, whyNotAsked }) => (
          <>
            {whyNotAsked && <WhyNot of={whyNotAsked} />}
            <ol className={styles.questions}>
              {questions.map((one) => (
                <QuestionCard key={one.questionId} question={one} />
              ))}
            </ol>
            {questions.length === 0 && <p className="small muted">{say('nothingToAsk')}</p>}
            <p className="small muted" aria-live="polite">
              {learned > 0 && say('learned', { count: learned })}
            </p>
          </>
        )}
      </Reading>
    </section>
  )
}
