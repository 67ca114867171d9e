import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words.ts'
import { AccountsPanel } from './accounts-panel.tsx'
import styles from './banking.module.css'
import { FilesPanel } from './files-panel.tsx'
import { ReceiveReturn } from './receive-return.tsx'

/** What goes to the banks and what comes from them. */
export function BankFilesScreen() {
  const say = useWords('banking')
  return (
    <Page title={say('title')} help={say('help')}>
      <div className={styles.columns}>
        <AccountsPanel />
        <ReceiveReturn />
      </div>
      <FilesPanel />
    </Page>
  )
}
