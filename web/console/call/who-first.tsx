import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import styles from './call-desk.module.css'

/** The person did not give this number: who answers comes first, and nothing of a debt before. */
export function WhoFirst() {
  const say = useWords('numbers')
  return (
    <div className={styles.hidden} data-panel="debts">
      <Notice tone="attention" title={say('neutralTitle')}>
        <p>{say('asksOnlyWhoHelp')}</p>
      </Notice>
    </div>
  )
}
