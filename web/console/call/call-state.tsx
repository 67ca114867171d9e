import { useWords } from '../../words.ts'
import styles from './call-bar.module.css'
import { useDesk } from './desk.ts'
import { clockOf, useElapsed } from './use-elapsed.ts'

/** How long it lasts, again, where the thumb is. */
export function TalkTime() {
  const say = useWords('call')
  const { state, dialedAt, hungUpAt } = useDesk().brief.call
  const seconds = useElapsed(dialedAt, hungUpAt)
  if (state !== 'dialing' && state !== 'talking') return null
  return (
    <p className={`${styles.talk} small`} data-state={state}>
      <span className={styles.dot} aria-hidden="true" />
      {say(`state.${state}`)} <span className="number">{clockOf(seconds)}</span>
    </p>
  )
}

/** `● Em ligação 01:42`. The state is read aloud when it changes; the seconds are not. */
export function CallState() {
  const say = useWords('call')
  const { state, dialedAt, hungUpAt } = useDesk().brief.call
  const seconds = useElapsed(dialedAt, hungUpAt)
  return (
    <div className={styles.state} data-state={state}>
      <span className={styles.dot} aria-hidden="true" />
      <h1 id="page-title" tabIndex={-1}>
        <span className="unseen">{say('title')}: </span>
        <span role="status">{say(`state.${state}`)}</span>
      </h1>
      {dialedAt && (
        <span className="number" role="timer" aria-label={say('timer')}>
          {clockOf(seconds)}
        </span>
      )}
    </div>
  )
}
