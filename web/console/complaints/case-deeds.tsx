import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { AddToCase } from './add-to-case.tsx'
import { AnswerCase } from './answer-case.tsx'
import { AssignCase } from './assign-case.tsx'
import { CloseCase } from './close-case.tsx'
import type { CaseFile } from './complaint.ts'
import styles from './complaints.module.css'
import { TieCase } from './tie-case.tsx'

/** What may be done about a case by whoever looks at it. */
export function CaseDeeds({ of }: { readonly of: CaseFile }) {
  const say = useWords('complaints')
  const may = useMay()
  const { complaint, owners } = of
  const { id: complaintId } = complaint
  return (
    <div className={styles.stack}>
      {!complaint.debtorId && <TieCase complaintId={complaintId} />}
      {may('handle-complaints') && (
        <>
          <AnswerCase complaintId={complaintId} />
          <AssignCase of={complaint} owners={owners} />
        </>
      )}
      <Panel title={say('note')}>
        <AddToCase complaintId={complaintId} />
      </Panel>
      {may('handle-complaints') && <CloseCase complaintId={complaintId} />}
    </div>
  )
}
