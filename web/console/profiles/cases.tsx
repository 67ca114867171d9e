import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import styles from './profiles.module.css'
import type { Cases as Found } from './study.ts'

/** How agreements like this one ended: counts first, and few are said to be few. */
export function Cases({ of }: { readonly of: Found }) {
  const say = useWords('profiles')
  const pct = usePct()
  const { count, isFew, nearness, ways } = of
  if (count === 0) return <p className="small muted">{say('cases.none')}</p>
  return (
    <div className={styles.cases}>
      {isFew ? (
        <Notice tone="attention">{say('cases.few', { count })}</Notice>
      ) : (
        <p className="small">{say('cases.count', { count })}</p>
      )}
      <p className="small muted">{say(`cases.like.${nearness}`)}</p>
      <ul className={styles.ways}>
        {ways.map(({ arrangement, closed, kept, low, high, isFew: areFew }) => (
          <li key={arrangement}>
            <span className={styles.way}>{say(`situation.way.${arrangement}`)}</span>
            <span className="number">{say('cases.row', { kept, closed })}</span>
            <span className="small muted">
              {areFew
                ? say('cases.rowFew')
                : say('cases.between', { low: pct(low), high: pct(high) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="small muted">{say('cases.help')}</p>
    </div>
  )
}

export function usePct(): (share: number) => string {
  const { percent } = useFormats()
  return (share) => percent(String(Math.round(share * 100)))
}
