import { Button } from '@mantine/core'
import { listCallbacks } from '../../../api/worklist.ts'
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
    <section className={styles.strip} aria-labelledby="callbacks-title">
      <h2 id="callbacks-title">{say('callbacks')}</h2>
      <ul className={styles.callbacks}>
        {items.map(({ id, debtorId, portfolioId, name, at, isOverdue, isMine }) => (
          <li key={id} className={styles.callback}>
            <span className={styles.callbackWords}>
              <strong>{name}</strong>
              <span className={styles.when}>
                <span className="small number">{instantWeekday(at)}</span>
                {isOverdue && <StateBadge tone="attention" word={say('overdue')} />}
                <span className="small muted">{isMine ? say('mine') : say('team')}</span>
              </span>
            </span>
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
    </section>
  )
}
