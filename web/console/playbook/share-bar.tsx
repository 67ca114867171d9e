import { useWords } from '../../words.ts'
import styles from './playbook.module.css'
import { useShares } from './use-shares.ts'

type Share = {
  readonly successes: number
  readonly tries: number
  readonly share: number
  readonly low: number
  readonly high: number
  readonly isFew: boolean
}

/** A share with between what it may truly lie; few tries are said to be few. */
export function ShareBar({ of }: { readonly of: Share }) {
  const say = useWords('playbook')
  const percent = useShares()
  const { successes, tries, share, low, high, isFew } = of
  if (tries === 0) return <span className="muted">—</span>
  return (
    <div className={styles.share}>
      <div>
        <strong className="number">{percent(share)}</strong>{' '}
        <span className="small muted">{say('tests.of', { successes, tries })}</span>
      </div>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} x="0" y="3" width="100" height="2" />
        <rect className={styles.range} x={low * 100} y="1" width={(high - low) * 100} height="6" />
        <rect className={styles.point} x={share * 99} y="0" width="1" height="8" />
      </svg>
      <div className="small muted">
        {say('tests.between', { low: percent(low), high: percent(high) })}
        {isFew && ` · ${say('tests.few')}`}
      </div>
    </div>
  )
}
