import { Button, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { endVisit, visitResults } from '../../../api/visits.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Visit } from './visit-facts.tsx'
import { visitReadings } from './visit-readings.ts'
import styles from './visits.module.css'

type Result = (typeof visitResults)[number]

/** They came: what came of it is written down at once. */
export function CameDialog({
  visit,
  onClose,
}: {
  readonly visit: Visit
  readonly onClose: () => void
}) {
  const say = useWords('visits')
  const [result, setResult] = useState<Result>('talk')
  const ending = useDo(endVisit, {
    refreshes: visitReadings,
    says: () => say('cameDone'),
    quiet: 'all',
  })
  const run = async () => {
    const answer = await ending.run({ visitId: visit.id, to: 'came', cameOf: result })
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('cameTitle')}>
      <div className={styles.stack}>
        <p className={styles.strong}>{visit.debtorName}</p>
        <Radio.Group
          label={say('cameTitle')}
          description={say('cameHelp')}
          value={result}
          onChange={(value) => setResult(value as Result)}
        >
          <Stack gap="xs" mt="xs">
            {visitResults.map((value) => (
              <Radio key={value} value={value} label={say(`result.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {ending.problem && <Problem of={ending.problem} />}
        <Button loading={ending.isRunning} onClick={run}>
          {say('cameRun')}
        </Button>
      </div>
    </Dialog>
  )
}
