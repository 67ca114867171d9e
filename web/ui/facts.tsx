import type { ReactNode } from 'react'
import styles from './facts.module.css'

export type Fact = { readonly word: string; readonly value: ReactNode }

/** Names and what stands behind them, side by side as far as there is room. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map(({ word, value }) => (
        <div key={word}>
          <dt className={styles.word}>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
