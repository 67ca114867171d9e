import { useWords } from '../../words.ts'
import styles from '../approvals/waiting-count.module.css'
import { useAttention } from './use-attention.ts'

/** How many cases ask for attention, beside the place or over its icon. */
export function AttentionCount({ isOver = false }: { readonly isOver?: boolean }) {
  const say = useWords('complaints')
  const { late, soon } = useAttention()
  const count = late + soon
  if (count === 0) return null
  return (
    <span className={styles.count} data-over={isOver}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{say('attention', { count })}</span>
    </span>
  )
}
