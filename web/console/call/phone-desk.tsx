import { Button } from '@mantine/core'
import { IconClipboardCheck } from '@tabler/icons-react'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { BarAction } from './bar-action.tsx'
import { CallBar, ThirdPartyButton } from './call-bar.tsx'
import { TalkTime } from './call-state.tsx'
import { DebtsPanel } from './debts-panel.tsx'
import { useDesk } from './desk.ts'
import { Fold } from './fold.tsx'
import { Guide, GuideOnward } from './guide-panel.tsx'
import { Hidden } from './hidden.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { NoteField } from './note-field.tsx'
import { OffersPanel } from './offers-panel.tsx'
import { PersonPanel } from './person-panel.tsx'
import styles from './phone-desk.module.css'
import { SideTabs } from './side-tabs.tsx'
import { sidePanels, useSides } from './sides.ts'
import { StopButton } from './stop-button.tsx'
import { WhoFirst } from './who-first.tsx'

/** One column in the order of the talk; the main action stays under the thumb. */
export function PhoneDesk() {
  const say = useWords('call')
  const { brief, line, turnTo, mayOffer } = useDesk()
  const { side, sides } = useSides()
  const Side = sidePanels[side]
  return (
    <div className={styles.desk}>
      <CallBar />
      <div data-panel="person">
        <PersonPanel />
      </div>
      <ThirdPartyButton />
      <StopButton />
      {line.isThirdParty ? (
        <Hidden />
      ) : brief.isNeutral ? (
        <WhoFirst />
      ) : (
        <>
          <div data-panel="debts">
            <DebtsPanel />
          </div>
          {mayOffer && (
            <div data-panel="offers">
              <OffersPanel />
            </div>
          )}
        </>
      )}
      <div data-panel="guide">
        <Fold title={say('guide.title')} isOpenAtFirst>
          <SideTabs sides={sides} now={side} />
          <Guide />
          <GuideOnward />
        </Fold>
      </div>
      <div className={styles.note}>
        <NoteField />
      </div>
      <div data-panel="history">
        <Fold title={say('history.title')}>
          <HistoryPanel isBare />
        </Fold>
      </div>
      <Thumb />
      <Sheet isOpen={side !== 'guide'} onClose={() => turnTo('guide')} title={say(`side.${side}`)}>
        <Side />
      </Sheet>
    </div>
  )
}

/** Under the thumb: how long it lasts, what came of it, and the one thing to do next. */
function Thumb() {
  const say = useWords('call')
  const { turnTo } = useDesk()
  return (
    <div className={styles.thumb}>
      <TalkTime />
      <Button
        variant="default"
        size="md"
        leftSection={<IconClipboardCheck size={18} stroke={1.5} aria-hidden="true" />}
        onClick={() => turnTo('outcome')}
      >
        {say('record')}
      </Button>
      <BarAction isWide />
    </div>
  )
}
