import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useWords } from '../../words.ts'
import styles from './evidence.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { SealsPanel } from './seals-panel.tsx'
import { useEvidence } from './use-evidence.ts'

/** Every pack that was gathered, and the seals that nobody's yesterday changes without a trace. */
export function EvidenceScreen() {
  const say = useWords('evidence')
  const read = useEvidence({})
  return (
    <Page title={say('screen')} help={say('screenHelp')}>
      <div className={styles.panels}>
        <Panel title={say('packs')} help={say('packsHelp')} flush>
          <Reading of={read} shape="table">
            {({ items }) => <EvidenceList items={items} />}
          </Reading>
        </Panel>
        <SealsPanel />
      </div>
    </Page>
  )
}
