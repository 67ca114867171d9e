import { useState } from 'react'
import { listPayments } from '../../../api/payments.ts'
import { askRefund, listRefunds } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'

type AskRefundProps = {
  readonly of: Payment
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is spare of a payment is to go back; somebody does it at the bank. */
export function AskRefundDialog({ of, onClose, onDone }: AskRefundProps) {
  const say = useWords('receiving')
  const common = useWords('common')
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const ask = useDo(askRefund, {
    refreshes: [listPayments, listRefunds],
    says: () => say('giveBackDone'),
    quiet: 'all',
  })
  const run = async () => {
    setIsAsked(true)
    if (reason.trim() === '') return
    const answer = await ask.run({ paymentId: of.id, reason: reason.trim() })
    if (answer.ok) onDone()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('giveBack')}
      word={say('giveBackRun')}
      isRunning={ask.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say('giveBackText')}</p>
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
        {ask.problem && <Problem of={ask.problem} />}
      </div>
    </ConfirmDialog>
  )
}
