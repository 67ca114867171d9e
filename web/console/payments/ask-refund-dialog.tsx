import { listPayments } from '../../../api/payments.ts'
import { askRefund, listRefunds } from '../../../api/receiving.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Payment } from './payment-row.ts'

type AskRefundProps = {
  readonly of: Payment
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What is spare of a payment is to go back; somebody does it at the bank. */
export function AskRefundDialog({ of, onClose, onDone }: AskRefundProps) {
  const say = useWords('receiving')
  const ask = useDo(askRefund, {
    refreshes: [listPayments, listRefunds],
    says: () => say('giveBackDone'),
    quiet: 'all',
  })
  const run = async (reason: string) => {
    const answer = await ask.run({ paymentId: of.id, reason })
    if (answer.ok) onDone()
  }
  return (
    <ReasonDialog
      title={say('giveBack')}
      word={say('giveBackRun')}
      label={say('reason')}
      help={say('reasonHelp')}
      isRunning={ask.isRunning}
      problem={ask.problem}
      onClose={onClose}
      onSaid={run}
    >
      <p>{say('giveBackText')}</p>
    </ReasonDialog>
  )
}
