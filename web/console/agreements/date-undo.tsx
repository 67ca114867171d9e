import { Button } from '@mantine/core'
import { undoDueDate } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'

/** The day that was just changed, and the way back while there is one. */
export function DateUndo({ of }: { readonly of: Agreement }) {
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
