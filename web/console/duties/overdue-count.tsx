import { useWords } from '../../words.ts'
import styles from '../approvals/waiting-count.module.css'
import { useOverdue } from './use-overdue.ts'

/** How many deadlines have passed, beside the place or over its icon. */
export function OverdueCount({ isOver = false }: { readonly isOver?: boolean }) {
  const say = useWords('duties')
  const { overdue: count } = useOverdue()
  if (count === 0) return null
  return (
    <span className={styles.count} data-over={isOver}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say('count', { count })}</span>
    </span>
  )
}
