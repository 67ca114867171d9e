import styles from './count-mark.module.css'
import { useCounts } from './use-counts.ts'

type CountMarkProps = {
  readonly rooms: readonly { readonly word: string }[]
  /** Over the icon, not beside the word. */
  readonly isOver?: boolean
}

/** How many things wait in these rooms. */
export function CountMark({ rooms, isOver = false }: CountMarkProps) {
  const counts = useCounts()
  const waiting = rooms.flatMap(({ word }) => counts[word] ?? []).filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <span className={styles.count} data-over={isOver}>
      <span aria-hidden="true">{waiting.reduce((sum, { count }) => sum + count, 0)}</span>
      <span className="unseen">{waiting.map(({ said }) => said).join(', ')}</span>
    </span>
  )
}
