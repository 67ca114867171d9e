import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  liftHold,
  readDebtor,
  readTimeline,
  recordOptOut,
  withdrawOptOut,
} from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { channelOf, holdOf } from './known.ts'
import { OptOutDialog } from './opt-out-dialog.tsx'
import type { DebtorFile } from './who-panel.tsx'

const refreshes = [readDebtor, readTimeline]

/** What stops contact: requests of the person, and pauses until something is settled. */
export function StandingPanel({ debtor }: { readonly debtor: DebtorFile }) {
  return (
    <>
      {debtor.holds.length > 0 && <Holds holds={debtor.holds} />}
      <OptOuts debtor={debtor} />
    </>
  )
}

function Holds({ holds }: { readonly holds: DebtorFile['holds'] }) {
  const say = useWords('debtors')
  const may = useMay()
  const { weekday } = useFormats()
  const [lifted, setLifted] = useState<DebtorFile['holds'][number]>()
  const lifting = useDo(liftHold, { refreshes, says: () => say('liftDone') })
  const lift = async (evidence: string) => {
    if (lifted && (await lifting.run({ holdId: lifted.id, evidence })).ok) setLifted(undefined)
  }
  const reason = lifted ? say(`holdReason.${holdOf(lifted.reason)}`) : ''
  return (
    <Panel title={say('holds')}>
      <ul>
        {holds.map((hold) => (
          <li key={hold.id} className={styles.line}>
            <div className={styles.about}>
              <p>{say(`holdReason.${holdOf(hold.reason)}`)}</p>
              <p className="small muted">
                {hold.untilOn ? say('until', { day: weekday(hold.untilOn) }) : say('untilLifted')}
              </p>
            </div>
            {may('match-payments') && (
              <Button variant="default" size="compact-sm" onClick={() => setLifted(hold)}>
                {say('lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <EvidenceDialog
        isOpen={lifted !== undefined}
        onClose={() => setLifted(undefined)}
        title={say('liftTitle', { reason })}
        label={say('liftEvidence')}
        word={say('lift')}
        isRunning={lifting.isRunning}
        onGiven={lift}
      />
    </Panel>
  )
}

function OptOuts({ debtor }: { readonly debtor: DebtorFile }) {
  const say = useWords('debtors')
  const may = useMay()
  const [isRecording, setIsRecording] = useState(false)
  const [withdrawn, setWithdrawn] = useState<string>()
  const recording = useDo(recordOptOut, { refreshes, says: () => say('optOutDone') })
  const withdrawing = useDo(withdrawOptOut, { refreshes, says: () => say('withdrawDone') })
  const nameOf = (channel: string) => say(`channel.${channelOf(channel)}`)
  const withdraw = async (evidence: string) => {
    if (withdrawn === undefined) return
    const channel = channelOf(withdrawn)
    const answer = await withdrawing.run({ debtorId: debtor.id, channel, evidence })
    if (answer.ok) setWithdrawn(undefined)
  }
  const canWork = may('work-calls')
  return (
    <Panel
      title={say('optOuts')}
      actions={
        canWork && (
          <Button variant="default" size="compact-md" onClick={() => setIsRecording(true)}>
            {say('recordOptOut')}
          </Button>
        )
      }
    >
      {debtor.optOuts.length === 0 && <p className="muted">{say('noOptOuts')}</p>}
      <ul>
        {debtor.optOuts.map((channel) => (
          <li key={channel} className={styles.line}>
            <span>{nameOf(channel)}</span>
            {canWork && (
              <Button variant="subtle" size="compact-sm" onClick={() => setWithdrawn(channel)}>
                {say('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <OptOutDialog
        isOpen={isRecording}
        onClose={() => setIsRecording(false)}
        isRunning={recording.isRunning}
        onGiven={async (channel, evidence) => {
          const answer = await recording.run({ debtorId: debtor.id, channel, evidence })
          if (answer.ok) setIsRecording(false)
        }}
      />
      <EvidenceDialog
        isOpen={withdrawn !== undefined}
        onClose={() => setWithdrawn(undefined)}
        title={say('withdrawTitle', { channel: nameOf(withdrawn ?? '') })}
        label={say('withdrawEvidence')}
        word={say('withdrawWord')}
        isRunning={withdrawing.isRunning}
        onGiven={withdraw}
      />
    </Panel>
  )
}
