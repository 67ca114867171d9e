import { Button } from '@mantine/core'
import { useState } from 'react'
import { answerQuestion, listExcuses } from '../../../api/excuse-proofs.ts'
import { lookUpExcuse, readExcuses } from '../../../api/excuses.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { toast } from '../../ui/toast.ts'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { WordHints } from '../wording/word-hints.tsx'
import styles from './excuses.module.css'
import type { Said } from './said.ts'

type Asked = NonNullable<Said['question']>
type Finding = NonNullable<Asked['finding']>

/** What the creditor was asked, by when, and what it answered. */
export function QuestionLine({ question }: { readonly question: Asked | null }) {
  const say = useWords('excuses')
  const write = useFormats()
  const [isOpen, setIsOpen] = useState(false)
  if (!question) return null
  if (question.answer !== null)
    return (
      <p className="small">
        {say('question.answered')} “{question.answer}”
      </p>
    )
  return (
    <p className={styles.stand}>
      <span className="small">
        {say('question.waits', { by: question.askedBy, on: write.day(question.dueOn) })}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => setIsOpen(true)}>
        {say('question.note')}
      </Button>
      {isOpen && <AnswerDialog question={question} onClose={() => setIsOpen(false)} />}
    </p>
  )
}

type AnswerProps = { readonly question: Asked; readonly onClose: () => void }

function AnswerDialog({ question, onClose }: AnswerProps) {
  const say = useWords('excuses')
  const [answer, setAnswer] = useState('')
  const [finding, setFinding] = useState<Finding>('confirms')
  const refreshes = [readExcuses, listExcuses, lookUpExcuse]
  const told = useDo(answerQuestion, { refreshes, quiet: 'all' })
  const save = async () => {
    const done = await told.run({ creditorQuestionId: question.id, answer: answer.trim(), finding })
    if (!done.ok) return
    toast('done', say('settled'))
    onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('question.title')}>
      <LongTextField
        label={say('question.answer')}
        value={answer}
        onChange={setAnswer}
        rows={3}
        maxLength={500}
        isRequired
      />
      <WordHints text={answer} onChange={setAnswer} place="note" />
      <ChoiceField<Finding>
        label={say('question.finding')}
        choices={(['confirms', 'does-not-confirm', 'unknown'] as const).map((value) => ({
          value,
          word: say(`stand.${value}`),
        }))}
        value={finding}
        onChange={setFinding}
      />
      <p className="small muted">{say('question.help')}</p>
      {told.problem && <Problem of={told.problem} />}
      <Button loading={told.isRunning} disabled={answer.trim() === ''} onClick={save}>
        {say('question.save')}
      </Button>
    </Dialog>
  )
}
