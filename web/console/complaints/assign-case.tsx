import { Button } from '@mantine/core'
import { useState } from 'react'
import { assignComplaint, moveComplaintDue } from '../../../api/complaints.ts'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { CaseFile } from './complaint.ts'
import styles from './complaints.module.css'
import { caseRefreshes } from './refreshes.ts'

type AssignProps = {
  readonly of: CaseFile['complaint']
  readonly owners: CaseFile['owners']
}

/** Who looks after it, and until when, if the notice says another day. */
export function AssignCase({ of: { id: complaintId, ownerId, dueOn }, owners }: AssignProps) {
  const say = useWords('complaints')
  const [day, setDay] = useState('')
  const assigning = useDo(assignComplaint, {
    refreshes: caseRefreshes,
    says: () => say('assigned'),
  })
  const moving = useDo(moveComplaintDue, { refreshes: caseRefreshes, says: () => say('movedDue') })
  const move = async () => {
    if ((await moving.run({ complaintId, dueOn: day })).ok) setDay('')
  }
  return (
    <Panel title={say('deeds')}>
      <div className={styles.form}>
        <SelectField
          label={say('assign')}
          choices={owners.map(({ userId, name }) => ({ value: userId, word: name }))}
          value={ownerId}
          isDisabled={assigning.isRunning}
          onChange={(userId) => userId && void assigning.run({ complaintId, userId })}
        />
        <div className={styles.line}>
          <DayField label={say('form.dueOn')} value={day || dueOn} onChange={setDay} />
          <Button
            variant="default"
            loading={moving.isRunning}
            disabled={day === '' || day === dueOn}
            onClick={move}
          >
            {say('moveDue')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
