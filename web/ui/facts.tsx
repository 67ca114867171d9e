import type { ReactNode } from 'react'
import styles from './facts.module.css'

export type Fact = { readonly word: string; readonly value: ReactNode }

type FactsProps = {
  readonly items: readonly Fact[]
  /** For long codes and sentences. */
  readonly areLong?: boolean
}

/** Names and what stands behind them, side by side as far as there is room. */
export function Facts({ items, areLong }: FactsProps) {
  return (
    <dl className={styles.facts} data-long={areLong}>
      {items.map(({ word, value }) => (
        <div key={word}>
          <dt className={styles.word}>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
