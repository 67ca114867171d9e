import type { ReactNode } from 'react'
import styles from './phone-desk.module.css'

type FoldProps = {
  readonly title: string
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A card that folds away, for a small screen. */
export function Fold({ title, isOpenAtFirst, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
