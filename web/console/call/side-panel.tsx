import { Button } from '@mantine/core'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { Guide, GuideOnward } from './guide-panel.tsx'
import { NoteField } from './note-field.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import styles from './side-panel.module.css'

/** The third column: what to say, or what came of it; the note stays in sight with both. */
export function SidePanel() {
  const say = useWords('call')
  const { side, turnTo } = useDesk()
  const isGuide = side === 'guide'
  return (
    <div className={styles.side}>
      <Panel
        title={isGuide ? say('guide.title') : say('outcome.title')}
        scrolls
        actions={
          isGuide ? (
            <GuideOnward />
          ) : (
            <Button size="compact-sm" variant="subtle" onClick={() => turnTo('guide')}>
              {say('outcome.backToGuide')}
            </Button>
          )
        }
      >
        {isGuide ? <Guide /> : <OutcomePanel />}
      </Panel>
      <div className={styles.note}>
        <NoteField />
      </div>
    </div>
  )
}
