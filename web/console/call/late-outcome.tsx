import { readWrapUp } from '../../../api/wrap-up.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { AskAgain } from './ask-again.tsx'
import { DeskProvider } from './desk.ts'
import type { Brief } from './draft.ts'
import { NoteField } from './note-field.tsx'
import { OutcomePanel } from './outcome-panel.tsx'
import { useDeskOf } from './use-desk.ts'
import styles from './wrap-up.module.css'

/** A call that is over: its outcome, if it still waits for one. */
export function LateOutcome({ brief }: { readonly brief: Brief }) {
  const say = useWords('call')
  const wrapUp = useRead(readWrapUp, { callId: brief.call.id }, { freshMs: 0 }).value
  if (!wrapUp) return <Page title={say('title')}>{<Skeletons shape="form" rows={4} />}</Page>
  if (wrapUp.isUncoded) return <Form brief={brief} />
  return (
    <Page title={say('title')}>
      <EmptyState action={{ word: say('backToWorklist'), to: '/fila' }}>{say('ended')}</EmptyState>
    </Page>
  )
}

function Form({ brief }: { readonly brief: Brief }) {
  const say = useWords('call')
  const desk = useDeskOf(brief)
  return (
    <DeskProvider value={desk}>
      <Page title={say('wrapUp.lateTitle')} help={say('wrapUp.lateHelp')}>
        <Panel title={brief.debtor.name} help={brief.portfolioName}>
          <div className={styles.late}>
            <NoteField />
            <OutcomePanel />
          </div>
        </Panel>
      </Page>
      <AskAgain />
    </DeskProvider>
  )
}
