import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import styles from './complaints.module.css'
import { useAttention } from './use-attention.ts'

/** How many are past their last day, and how many are near it. */
export function Attention() {
  const say = useWords('complaints')
  const { late, soon } = useAttention()
  if (late + soon === 0) return null
  return (
    <div className={styles.deeds} role="status">
      {late > 0 && <StateBadge tone="stop" word={say('late', { count: late })} />}
      {soon > 0 && <StateBadge tone="attention" word={say('soon', { count: soon })} />}
    </div>
  )
}
