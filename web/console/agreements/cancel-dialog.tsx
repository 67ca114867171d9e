import { useState } from 'react'
import { cancelAgreement, listAgreements, readAgreement } from '../../../api/agreements.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './agreements.module.css'

type CancelDialogProps = { readonly agreementId: string; readonly onClose: () => void }

/** Ends an open agreement by hand; whoever does it says why. */
export function CancelDialog({ agreementId, onClose }: CancelDialogProps) {
  const say = useWords('agreements')
  const common = useWords('common')
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const cancel = useDo(cancelAgreement, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('cancel.done'),
    quiet: 'all',
  })
  const run = async () => {
    setIsAsked(true)
    if (reason.trim() === '') return
    const answer = await cancel.run({ agreementId, reason: reason.trim() })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('cancel.title')}
      word={say('cancel.run')}
      isHarsh
      isRunning={cancel.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say('cancel.text')}</p>
        <LongTextField
          label={say('cancel.reason')}
          help={say('cancel.reasonHelp')}
          value={reason}
          onChange={setReason}
          problem={isAsked && reason.trim() === '' ? common('required') : undefined}
          isRequired
          hasFocus
          maxLength={200}
        />
        {cancel.problem && <Problem of={cancel.problem} />}
      </div>
    </ConfirmDialog>
  )
}
