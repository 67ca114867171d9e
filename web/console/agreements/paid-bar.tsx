import styles from './agreements.module.css'

type PaidBarProps = { readonly paidCents: number; readonly totalCents: number }

/** How much of the whole is paid, for the eye; the amounts beside it say it in numbers. */
export function PaidBar({ paidCents, totalCents }: PaidBarProps) {
  const share = totalCents > 0 ? Math.min(100, Math.floor((paidCents / totalCents) * 100)) : 0
  return (
    <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none">
      <rect width="100%" height="100%" rx="2" data-rest />
      <rect width={`${share}%`} height="100%" rx="2" />
    </svg>
  )
}
