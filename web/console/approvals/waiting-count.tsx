import { useWords } from '../../words.ts'
import { useWaiting } from './use-waiting.ts'
import styles from './waiting-count.module.css'

/** How many requests wait, beside the place where they are decided or over its icon. */
export function WaitingCount({ isOver = false }: { readonly isOver?: boolean }) {
  const say = useWords('approvals')
  const count = useWaiting()
  if (count === 0) return null
  return (
    <span className={styles.count} data-over={isOver}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say('count', { count })}</span>
    </span>
  )
}
