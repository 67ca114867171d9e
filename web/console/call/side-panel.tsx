import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { GuideOnward } from './guide-panel.tsx'
import { NoteField } from './note-field.tsx'
import styles from './side-panel.module.css'
import { SideTabs } from './side-tabs.tsx'
import { sidePanels, useSides } from './sides.ts'

/** The third column: what to say, or what came of it; the note stays in sight with each. */
export function SidePanel() {
  const say = useWords('call')
  const { side, sides } = useSides()
  const Side = sidePanels[side]
  return (
    <div className={styles.side}>
      <Panel
        title={say(`side.${side}`)}
        tabs={<SideTabs sides={sides} now={side} />}
        actions={side === 'guide' && <GuideOnward />}
        scrolls
      >
        <Side />
      </Panel>
      <div className={styles.note}>
        <NoteField />
      </div>
    </div>
  )
}
