import { useMediaQuery } from '@mantine/hooks'
import { AskAgain } from './ask-again.tsx'
import { CallBar } from './call-bar.tsx'
import styles from './call-desk.module.css'
import { DebtsPanel } from './debts-panel.tsx'
import { type Desk, DeskProvider } from './desk.ts'
import type { Brief } from './draft.ts'
import { Hidden } from './hidden.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { NegotiationsPanel } from './negotiations-panel.tsx'
import { OffersPanel } from './offers-panel.tsx'
import { PaymentSheet } from './payment-sheet.tsx'
import { PersonPanel } from './person-panel.tsx'
import { PhoneDesk } from './phone-desk.tsx'
import { SidePanel } from './side-panel.tsx'
import { useDeskOf } from './use-desk.ts'
import { WhoFirst } from './who-first.tsx'

/** The whole call on one screen; on a phone the same things stand one below the other. */
export function CallDesk({ brief }: { readonly brief: Brief }) {
  const desk = useDeskOf(brief)
  const isPhone = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false })
  return (
    <DeskProvider value={desk}>
      {isPhone ? <PhoneDesk /> : <WideDesk desk={desk} />}
      <PaymentSheet />
      <AskAgain />
      <LeaveGuard />
    </DeskProvider>
  )
}

function WideDesk({ desk }: { readonly desk: Desk }) {
  return (
    <div className={styles.desk}>
      <CallBar />
      <div
        className={styles.panels}
        data-third-party={desk.line.isThirdParty || desk.brief.isNeutral}
      >
        <div className={styles.person} data-panel="person">
          <PersonPanel />
        </div>
        {desk.line.isThirdParty ? (
          <Hidden />
        ) : desk.brief.isNeutral ? (
          <WhoFirst />
        ) : (
          <>
            <div className={styles.debts} data-panel="debts" data-alone={!desk.isOpen}>
              <DebtsPanel />
            </div>
            {desk.isOpen && (
              <div className={styles.offers} data-panel="offers">
                {desk.mayOffer ? <OffersPanel /> : <NegotiationsPanel />}
              </div>
            )}
          </>
        )}
        <div className={styles.guide} data-panel="guide">
          <SidePanel />
        </div>
        <div className={styles.history} data-panel="history">
          <HistoryPanel />
        </div>
      </div>
    </div>
  )
}
