import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments } from '../../../api/payments.ts'
import { undoMatch } from '../../../api/receiving.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Payment } from './payment-row.ts'

type UndoMatchProps = {
  readonly of: Payment
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Takes money out of the wrong place; whoever does it says why. */
export function UndoMatchDialog({ of, onClose, onDone }: UndoMatchProps) {
  const say = useWords('receiving')
  const undo = useDo(undoMatch, {
    refreshes: [listPayments, listAgreements, readAgreement],
    says: () => say('undoDone'),
    quiet: 'all',
  })
  const run = async (reason: string) => {
    const answer = await undo.run({ paymentId: of.id, reason })
    if (answer.ok) onDone()
  }
  return (
    <ReasonDialog
      title={say('undoTitle')}
      word={say('undoRun')}
      isHarsh
      label={say('reason')}
      help={say('reasonHelp')}
      isRunning={undo.isRunning}
      problem={undo.problem}
      onClose={onClose}
      onSaid={run}
    >
      <p>{say('undoText')}</p>
    </ReasonDialog>
  )
}
