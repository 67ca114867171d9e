import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { type AskedQuestion, readListening } from '../../../api/listening.ts'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import { Because } from './because.tsx'
import { ChooseQuestions } from './choose-questions.tsx'
import styles from './listening.module.css'
import { useAnswerWords } from './use-answer-words.ts'
import { WhyNot } from './why-not.tsx'

/** Before dialing: the three that are worth most with this person, to be read and changed. */
export function StudyQuestions() {
  const say = useWords('listening')
  const { call } = useDesk().brief
  const read = useRead(readListening, { callId: call.id })
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <section className={styles.block} data-questions>
      <div className={styles.head}>
        <h3>{say('proposed')}</h3>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPencil size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => setIsChoosing(true)}
        >
          {say('choose')}
        </Button>
      </div>
      <Reading of={read} shape="text">
        {({ questions, whyNotAsked }) => (
          <>
            {whyNotAsked && <WhyNot of={whyNotAsked} />}
            {questions.length === 0 && <p className="small muted">{say('nothingToAsk')}</p>}
            <ol className={styles.questions}>
              {questions.map((one) => (
                <Studied key={one.questionId} question={one} />
              ))}
            </ol>
            <ChooseQuestions
              isOpen={isChoosing}
              onClose={() => setIsChoosing(false)}
              pinned={questions}
            />
          </>
        )}
      </Reading>
    </section>
  )
}

function Studied({ question }: { readonly question: AskedQuestion }) {
  const say = useWords('listening')
  const { day } = useFormats()
  const { brief } = useDesk()
  const words = useAnswerWords(brief.currency)
  const { text, answer } = question
  return (
    <li className={styles.question}>
      <p lang={brief.speaks}>{text}</p>
      <p className="small muted">
        {answer
          ? say('already', { day: day(answer.toldOn), value: words.answer(answer) })
          : say(`fact.${question.fact}`)}
        <Because of={question} />
      </p>
    </li>
  )
}
