import { Skeleton } from '@mantine/core'
import { useWords } from '../words.ts'
import styles from './skeletons.module.css'

type SkeletonsProps = {
  /** The shape of what comes. */
  readonly shape: 'list' | 'table' | 'text' | 'cards' | 'form'
  readonly rows?: number
}

/** The shape of what is on its way; said once to those who listen. */
export function Skeletons({ shape, rows = 5 }: SkeletonsProps) {
  const say = useWords('common')
  const height = { list: 44, table: 36, text: 14, cards: 96, form: 58 }[shape]
  return (
    <div className={styles.skeletons} data-shape={shape} role="status">
      <span className="unseen">{say('loading')}</span>
      {Array.from({ length: rows }, (_, index) => `shape ${index}`).map((key) => (
        <Skeleton key={key} height={height} radius="md" />
      ))}
    </div>
  )
}
