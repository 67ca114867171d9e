import { Button } from '@mantine/core'
import { useState } from 'react'
import { answerComplaint } from '../../../api/complaints.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { caseRefreshes } from './refreshes.ts'

/** The text that went back to the source; words to look at again are pointed out once. */
export function AnswerCase({ complaintId }: { readonly complaintId: string }) {
  const say = useWords('complaints')
  const [answer, setAnswer] = useState('')
  const answering = useDo(answerComplaint, {
    refreshes: caseRefreshes,
    quiet: 'all',
    says: () => say('answered'),
  })
  const isPointedOut = answering.problem?.refusal === 'words-to-look-at'
  const send = async () => {
    const done = await answering.run({ complaintId, answer, isMeant: isPointedOut || undefined })
    if (done.ok) setAnswer('')
  }
  return (
    <Panel>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <LongTextField
          label={say('answer')}
          help={say('answerHelp')}
          rows={4}
          maxLength={4000}
          value={answer}
          onChange={setAnswer}
        />
        {answering.problem && <Problem of={answering.problem} />}
        <Button type="submit" loading={answering.isRunning} disabled={answer.trim() === ''}>
          {say(isPointedOut ? 'answerAnyway' : 'answerSubmit')}
        </Button>
      </form>
    </Panel>
  )
}
