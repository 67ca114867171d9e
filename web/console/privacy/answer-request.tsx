import { Button } from '@mantine/core'
import { useState } from 'react'
import { answerPrivacyRequest, refusePrivacyRequest } from '../../../api/privacy.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import { privacyRefreshes } from './refreshes.ts'
import type { PrivacyRequest } from './requests.tsx'

/** What was told to the person; a deletion is answered by approving it. */
export function AnswerRequest({ of: { id: requestId, kind, identity } }: { of: PrivacyRequest }) {
  const say = useWords('privacy')
  const [answer, setAnswer] = useState('')
  const [isRefusing, setIsRefusing] = useState(false)
  const answering = useDo(answerPrivacyRequest, {
    refreshes: privacyRefreshes,
    quiet: 'all',
    says: () => say('answered'),
  })
  const refusing = useDo(refusePrivacyRequest, {
    refreshes: privacyRefreshes,
    says: () => say('refused'),
  })
  const refuse = async (why: string) => {
    if ((await refusing.run({ requestId, answer: why })).ok) setIsRefusing(false)
  }
  return (
    <div className={styles.form}>
      {kind !== 'deletion' && (
        <>
          <LongTextField
            label={say('answer')}
            rows={3}
            maxLength={4000}
            value={answer}
            onChange={setAnswer}
          />
          {answering.problem && <Problem of={answering.problem} />}
          <Button
            loading={answering.isRunning}
            disabled={answer.trim() === '' || identity === null}
            onClick={() => answering.run({ requestId, answer })}
          >
            {say('answerSubmit')}
          </Button>
        </>
      )}
      <Button variant="default" onClick={() => setIsRefusing(true)}>
        {say('refuse')}
      </Button>
      <EvidenceDialog
        isOpen={isRefusing}
        onClose={() => setIsRefusing(false)}
        title={say('refuseTitle')}
        label={say('refuseLabel')}
        word={say('refuseSubmit')}
        isRunning={refusing.isRunning}
        onGiven={refuse}
      />
    </div>
  )
}
