import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import styles from './call-desk.module.css'

/** Nothing about the debt is on the screen while somebody else may be looking or listening. */
export function Hidden() {
  const say = useWords('call')
  return (
    <div className={styles.hidden} data-panel="debts">
      <Notice tone="attention" title={say('thirdPartyBanner')}>
        <p>{say('thirdPartyTitle')}.</p>
        <p>{say('thirdPartyHelp')}</p>
      </Notice>
    </div>
  )
}
