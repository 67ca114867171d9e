import { useState } from 'react'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments } from '../../../api/payments.ts'
import { undoMatch } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'

type UndoMatchProps = {
  readonly of: Payment
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Takes money out of the wrong place; whoever does it says why. */
export function UndoMatchDialog({ of, onClose, onDone }: UndoMatchProps) {
  const say = useWords('receiving')
  const common = useWords('common')
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const undo = useDo(undoMatch, {
    refreshes: [listPayments, listAgreements, readAgreement],
    says: () => say('undoDone'),
    quiet: 'all',
  })
  const run = async () => {
    setIsAsked(true)
    if (reason.trim() === '') return
    const answer = await undo.run({ paymentId: of.id, reason: reason.trim() })
    if (answer.ok) onDone()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('undoTitle')}
      word={say('undoRun')}
      isHarsh
      isRunning={undo.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say('undoText')}</p>
        <LongTextField
          label={say('reason')}
          help={say('reasonHelp')}
          value={reason}
          onChange={setReason}
          problem={isAsked && reason.trim() === '' ? common('required') : undefined}
          isRequired
          hasFocus
          maxLength={200}
        />
        {undo.problem && <Problem of={undo.problem} />}
      </div>
    </ConfirmDialog>
  )
}
