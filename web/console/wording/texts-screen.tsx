import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { MessagesPanel } from './messages-panel.tsx'
import { NoticesPanel } from './notices-panel.tsx'
import { RefusedPanel } from './refused-panel.tsx'
import styles from './wording.module.css'

/** What is said in the name of the agency: its messages, signed notices, and what was refused. */
export function TextsScreen() {
  const say = useWords('wording')
  const may = useMay()
  return (
    <Page title={say('screen.title')} help={say('screen.help')}>
      <div className={styles.rows}>
        <MessagesPanel />
        <NoticesPanel />
        {may('match-payments') && <RefusedPanel />}
      </div>
    </Page>
  )
}
