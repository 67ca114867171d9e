import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AskedQuestion } from '../../../api/listening.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from '../call/desk.ts'
import { AnswerField } from './answer-field.tsx'
import styles from './listening.module.css'
import { useAnswerWords } from './use-answer-words.ts'
import { useAnswering } from './use-answering.ts'

/** An open question to be read aloud, and the place for what is told. */
export function QuestionCard({ question }: { readonly question: AskedQuestion }) {
  const { brief } = useDesk()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const { note, undo, isBusy } = useAnswering(brief.call.id)
  const { questionId, fact, text, answer } = question
  const isTold = answer !== null && !answer.isOld && !isCorrecting
  return (
    <li className={styles.question}>
      <p className={styles.asked} lang={brief.speaks}>
        {text}
      </p>
      {answer && <Told of={answer} />}
      {isTold ? (
        <p className={styles.deeds}>
          <Correct onCorrect={() => setIsCorrecting(true)} />
          {answer.isOfThisCall && <Undo isBusy={isBusy} onUndo={() => undo(answer.answerId)} />}
        </p>
      ) : (
        <AnswerField
          label={text}
          fact={fact}
          currency={brief.currency}
          isBusy={isBusy}
          onAnswer={async (value) => {
            if (await note({ questionId, fact, value }, answer?.answerId ?? null))
              setIsCorrecting(false)
          }}
        />
      )}
    </li>
  )
}

type Answer = NonNullable<AskedQuestion['answer']>

/** "já contou, em 03/11: …", so that nobody asks twice. */
function Told({ of }: { readonly of: Answer }) {
  const say = useWords('listening')
  const { day } = useFormats()
  const words = useAnswerWords(useDesk().brief.currency)
  const value = words.answer(of)
  return (
    <p className="small" aria-live="polite">
      <strong>
        {of.isOfThisCall ? say('noted', { value }) : say('already', { day: day(of.toldOn), value })}
      </strong>
      {of.isOld && <span className="muted"> · {say('asOld')}</span>}
    </p>
  )
}

function Correct({ onCorrect }: { readonly onCorrect: () => void }) {
  const say = useWords('listening')
  return (
    <Button size="compact-sm" variant="subtle" onClick={onCorrect}>
      {say('correct')}
    </Button>
  )
}

function Undo({ isBusy, onUndo }: { readonly isBusy: boolean; readonly onUndo: () => void }) {
  const say = useWords('listening')
  return (
    <Button size="compact-sm" variant="subtle" disabled={isBusy} onClick={onUndo}>
      {say('undo')}
    </Button>
  )
}
