import { useWords } from '../../words.ts'
import { useWaiting } from './use-waiting.ts'
import styles from './waiting-count.module.css'

/** How many requests wait, beside the place where they are decided. */
export function WaitingCount() {
  const say = useWords('approvals')
  const count = useWaiting()
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say('count', { count })}</span>
    </span>
  )
}
