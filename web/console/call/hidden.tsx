import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from './call-desk.module.css'
import { LeaveMessage } from './leave-message.tsx'

/**
 * Nothing about the debt is on the screen while somebody else may be looking or listening: in its
 * place stands what may be said to them.
 */
export function Hidden() {
  const say = useWords('call')
  return (
    <div className={styles.hidden} data-panel="debts">
      <Notice tone="attention" title={say('thirdPartyBanner')}>
        <p>{say('thirdPartyHelp')}</p>
      </Notice>
      <Panel title={say('guide.leaveMessage')}>
        <LeaveMessage />
      </Panel>
    </div>
  )
}
