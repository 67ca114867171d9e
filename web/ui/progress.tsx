import { Progress as Bar } from '@mantine/core'
import { useFormats } from '../words.ts'
import styles from './progress.module.css'

type ProgressProps = {
  /** What is under way, in words. */
  readonly label: string
  readonly done: number
  /** Unknown yet: the bar moves without saying how far. */
  readonly total: number | null
  /** How far in words, when numbers alone do not say it. */
  readonly detail?: string
}

/** A bar that is true: it shows what is done, and says it once in a while to those who listen. */
export function Progress({ label, done, total, detail }: ProgressProps) {
  const { number } = useFormats()
  const share = total ? Math.min(100, Math.floor((done / total) * 100)) : 0
  const words = detail ?? (total === null ? number(done) : `${number(done)} / ${number(total)}`)
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        <span className="number muted">{words}</span>
      </div>
      <Bar.Root size={10}>
        <Bar.Section
          value={total === null ? 100 : share}
          animated={total === null}
          striped={total === null}
          aria-label={label}
          aria-valuetext={words}
        />
      </Bar.Root>
    </div>
  )
}
