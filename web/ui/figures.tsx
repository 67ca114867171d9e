import type { ReactNode } from 'react'
import styles from './figures.module.css'

export type Figure = {
  readonly key: string
  readonly word: string
  /** The number itself, or a link or button around it. */
  readonly value: ReactNode
  /** What it means, or what it is a part of. */
  readonly note?: ReactNode
}

/** The few numbers of a page, large enough to be read across a table. */
export function Figures({ label, items }: { readonly label: string; items: readonly Figure[] }) {
  return (
    <dl className={styles.figures} aria-label={label}>
      {items.map(({ key, word, value, note }) => (
        <div key={key} className={styles.figure}>
          <dt className={styles.word}>{word}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
