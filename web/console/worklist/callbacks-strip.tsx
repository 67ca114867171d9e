import { Button } from '@mantine/core'
import { listCallbacks } from '../../../api/worklist.ts'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useOpenCall } from '../call/use-open-call.ts'
import styles from './worklist.module.css'

/** Calls that were promised for an hour: those that are due stand first. */
export function CallbacksStrip() {
  const say = useWords('worklist')
  const { instantWeekday } = useFormats()
  const calling = useOpenCall()
  const items = useRead(listCallbacks, {}, { everyMs: 30_000 }).value?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={say('callbacks')}>
      <ul className={styles.callbacks}>
        {items.map(({ id, debtorId, portfolioId, name, at, isOverdue, isMine }) => (
          <li key={id} className={styles.callback}>
            <span className={styles.callbackWords}>
              <strong>{name}</strong>
              <span className="small number">{instantWeekday(at)}</span>
            </span>
            <StateBadge
              tone={isOverdue ? 'attention' : 'plain'}
              word={[isOverdue && say('overdue'), isMine ? say('mine') : say('team')]
                .filter(Boolean)
                .join(', ')}
            />
            <Button
              size="compact-md"
              variant="default"
              aria-label={say('openPerson', { name })}
              loading={calling.isRunning}
              onClick={() => calling.open({ debtorId, portfolioId })}
            >
              {say('open')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
