import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { answerLesson, readFirstDay, readLesson, readTraining } from '../../../api/training.ts'
import { Notice } from '../../ui/notice.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useLocale, useWords } from '../../words.ts'
import styles from './training.module.css'

type Lesson = ReplyOf<typeof readLesson>
type Answered = ReplyOf<typeof answerLesson>

/** What to read, and questions that say why after they were answered. */
export function OneLesson({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const read = useRead(readLesson, { lessonId: id })
  return (
    <Reading of={read} shape="text">
      {(lesson) => <Read of={lesson} onDone={onDone} />}
    </Reading>
  )
}

function Read({ of, onDone }: { readonly of: Lesson; readonly onDone: () => void }) {
  const say = useWords('training')
  const locale = useLocale()
  const [answers, setAnswers] = useState<readonly (number | undefined)[]>([])
  const [answered, setAnswered] = useState<Answered>()
  const answering = useDo(answerLesson, { refreshes: [readTraining, readFirstDay] })
  const isWhole = of.questions.every((_, index) => answers[index] !== undefined)
  const choose = (index: number, choice: number) => {
    setAnswered(undefined)
    setAnswers(of.questions.map((_, at) => (at === index ? choice : answers[at])))
  }
  const send = async () => {
    const answer = await answering.run({ lessonId: of.id, answers: answers.map((one) => one ?? 0) })
    if (answer.ok) setAnswered(answer.value)
  }
  return (
    <div className={styles.lesson}>
      {of.text.map((paragraph) => (
        <p key={paragraph[locale]}>{paragraph[locale]}</p>
      ))}
      {of.questions.map(({ ask, choices }, index) => (
        <div key={ask[locale]} className={styles.question}>
          <Radio.Group
            label={ask[locale]}
            value={answers[index] === undefined ? '' : `${answers[index]}`}
            onChange={(value) => choose(index, Number(value))}
          >
            {choices.map((words, at) => (
              <Radio key={words[locale]} value={`${at}`} label={words[locale]} mt="xs" />
            ))}
          </Radio.Group>
          {answered?.questions[index] && <Told of={answered.questions[index]} />}
        </div>
      ))}
      {answered?.isPassed ? (
        <Button onClick={onDone}>{say('lessonDone')}</Button>
      ) : (
        <Button disabled={!isWhole} loading={answering.isRunning} onClick={send}>
          {answered ? say('answerAgain') : say('answer')}
        </Button>
      )}
    </div>
  )
}

function Told({ of }: { readonly of: Answered['questions'][number] }) {
  const say = useWords('training')
  const locale = useLocale()
  return (
    <Notice
      tone={of.isRight ? 'done' : 'attention'}
      title={of.isRight ? say('right') : say('notYet')}
    >
      <p>{of.because[locale]}</p>
    </Notice>
  )
}
