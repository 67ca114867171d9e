import { Button } from '@mantine/core'
import { undoDueDate } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { AdvanceNotice } from './advance-notice.tsx'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'
import { RescueNotice } from './rescue-notice.tsx'

/** What happens next with an agreement, and its last change while that can go back. */
export function NextStep({ of }: { readonly of: Agreement }) {
  return (
    <>
      <Undo of={of} />
      <AdvanceNotice of={of} />
      {of.standing === 'in-rescue' ? <RescueNotice of={of} /> : <Step of={of} />}
    </>
  )
}

function Step({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const { weekday, money } = useFormats()
  const { step, next } = of.tracker
  const amount = next ? money(next.leftCents, of.currency) : ''
  const n = next?.n ?? 0
  if (step.kind === 'pay-late' && step.untilOn)
    return (
      <Notice tone="attention" title={say('step.late', { n, amount })}>
        <p>{say('step.lateUntil', { day: weekday(step.untilOn) })}</p>
      </Notice>
    )
  if (step.kind === 'settle') return <Notice tone="done">{say('step.settle')}</Notice>
  if (step.kind !== 'pay' || !step.on) return null
  return <p>{say('step.pay', { n, amount, day: weekday(step.on) })}</p>
}

function Undo({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const may = useMay()
  const { weekday } = useFormats()
  const undoing = useDo(undoDueDate, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('change.undone'),
  })
  const last = of.undoableDateChange
  if (!last || !may('make-offers')) return null
  return (
    <div role="status" className={styles.undo}>
      <Notice
        tone="done"
        action={
          <Button
            variant="default"
            size="compact-sm"
            loading={undoing.isRunning}
            onClick={() => undoing.run({ agreementId: of.id, changeId: last.changeId })}
          >
            {say('change.undo')}
          </Button>
        }
      >
        {say('change.moved', { n: last.n, day: weekday(last.toOn) })}
      </Notice>
    </div>
  )
}
