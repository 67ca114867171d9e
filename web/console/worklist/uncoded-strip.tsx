import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { listUncoded } from '../../../api/wrap-up.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './worklist.module.css'

/** Calls that the system closed because their time was over: each still wants its outcome. */
export function UncodedStrip() {
  const say = useWords('call')
  const { instantWeekday } = useFormats()
  const items = useRead(listUncoded, {}, { everyMs: 60_000, freshMs: 0 }).value?.items ?? []
  if (items.length === 0) return null
  return (
    <section className={styles.strip} aria-labelledby="uncoded-title">
      <h2 id="uncoded-title">{say('wrapUp.waiting')}</h2>
      <p className="small muted">{say('wrapUp.waitingHelp')}</p>
      <ul className={styles.callbacks}>
        {items.map(({ callId, debtorName, agentName, isMine, closedAt }) => (
          <li key={callId} className={styles.callback}>
            <span className={styles.callbackWords}>
              <strong>{debtorName}</strong>
              <span className="small muted number">
                {say('wrapUp.endedAt', { at: instantWeekday(closedAt) })}
                {!isMine && agentName && ` · ${agentName}`}
              </span>
            </span>
            {isMine && (
              <Button
                size="compact-md"
                variant="default"
                component={Link}
                to={`/atendimento/${callId}`}
                aria-label={say('wrapUp.codeOf', { name: debtorName })}
              >
                {say('wrapUp.code')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
