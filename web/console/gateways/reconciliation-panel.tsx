import { Button } from '@mantine/core'
import { useState } from 'react'
import { listReconciliations } from '../../../api/charges.ts'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './gateways.module.css'
import { ReconciledWords } from './reconciled-words.tsx'
import { StuckCharges } from './stuck-charges.tsx'
import { groupsOf } from './stuck-groups.ts'

/** Gateways as the day sees them: what each found last, and the charges that need a person. */
export function ReconciliationPanel() {
  const say = useWords('gateways')
  const words = useWords('charges')
  const read = useRead(listReconciliations, {}, { everyMs: 15_000 })
  const [showsAll, setShowsAll] = useState(false)
  const { accounts = [], stuck = [] } = read.value ?? {}
  const groups = groupsOf(stuck)
  if (accounts.length === 0 && stuck.length === 0) return null
  return (
    <Panel title={say('panel')} help={say('panelHelp')}>
      <ul className={styles.reconciled}>
        {accounts.map(({ id, creditorName, kind, isPaused, reconciled }) => (
          <li key={id}>
            <strong>{creditorName}</strong> · {words(`kinds.${kind}`)}{' '}
            {isPaused && <StateBadge tone="attention" word={say('paused')} />}
            {reconciled ? (
              <ReconciledWords of={reconciled} />
            ) : (
              <p className="small muted">{say('notReconciledYet')}</p>
            )}
          </li>
        ))}
      </ul>
      {groups.length > 0 && (
        <StuckCharges groups={showsAll ? groups : groups.slice(0, firstShown)} />
      )}
      {groups.length > firstShown && !showsAll && (
        <Button variant="default" size="xs" onClick={() => setShowsAll(true)}>
          {say('showAll', { count: groups.length })}
        </Button>
      )}
    </Panel>
  )
}

const firstShown = 5
