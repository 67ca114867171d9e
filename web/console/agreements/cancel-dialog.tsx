import { cancelAgreement, listAgreements, readAgreement } from '../../../api/agreements.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'

type CancelDialogProps = { readonly agreementId: string; readonly onClose: () => void }

/** Ends an open agreement by hand; whoever does it says why. */
export function CancelDialog({ agreementId, onClose }: CancelDialogProps) {
  const say = useWords('agreements')
  const cancel = useDo(cancelAgreement, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('cancel.done'),
    quiet: 'all',
  })
  const run = async (reason: string) => {
    const answer = await cancel.run({ agreementId, reason })
    if (answer.ok) onClose()
  }
  return (
    <ReasonDialog
      title={say('cancel.title')}
      word={say('cancel.run')}
      isHarsh
      label={say('cancel.reason')}
      help={say('cancel.reasonHelp')}
      isRunning={cancel.isRunning}
      problem={cancel.problem}
      onClose={onClose}
      onSaid={run}
    >
      <p>{say('cancel.text')}</p>
    </ReasonDialog>
  )
}
