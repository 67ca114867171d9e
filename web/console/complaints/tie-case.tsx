import { Button } from '@mantine/core'
import { useState } from 'react'
import { tieComplaint } from '../../../api/complaints.ts'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { type Chosen, PersonPicker } from './person-picker.tsx'
import { caseRefreshes } from './refreshes.ts'

/** Whose complaint it is; from then on contact with them is paused. */
export function TieCase({ complaintId }: { readonly complaintId: string }) {
  const say = useWords('complaints')
  const [chosen, setChosen] = useState<Chosen>()
  const tying = useDo(tieComplaint, { refreshes: caseRefreshes, says: () => say('tieDone') })
  return (
    <Panel title={say('tie')}>
      <div className={styles.form}>
        <PersonPicker chosen={chosen} onChange={setChosen} />
        {chosen && (
          <Button
            loading={tying.isRunning}
            onClick={() => tying.run({ complaintId, debtorId: chosen.id })}
          >
            {say('tie')}
          </Button>
        )}
      </div>
    </Panel>
  )
}
