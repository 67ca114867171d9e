import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import styles from './call-bar.module.css'
import { CaseFinder } from './case-finder.tsx'
import { useDesk } from './desk.ts'

/** How many instalments are late and what it cost, always in sight while it may be (E4.1). */
export function LateLine() {
  const say = useWords('call')
  const { brief, isOpen } = useDesk()
  const { late, currency } = brief
  if (!isOpen || !late) return null
  return (
    <div className={`${styles.late} number`}>
      <span className="unseen">{say('late.label')}</span>
      <strong>{say('late.count', { count: late.count })}</strong>
      {late.count > 0 && (
        <span className="small muted">{say('late.oldest', { days: late.oldestDays })}</span>
      )}
      <span>
        <span className="small muted">{say('late.interest')}</span>{' '}
        <Money cents={late.interestCents} currency={currency} />
      </span>
      <span>
        <span className="small muted">{say('late.fine')}</span>{' '}
        <Money cents={late.fineCents} currency={currency} />
      </span>
      <span>
        <span className="small muted">{say('late.total')}</span>{' '}
        <Money cents={late.totalCents} currency={currency} isStrong />
      </span>
      <CaseFinder />
    </div>
  )
}
