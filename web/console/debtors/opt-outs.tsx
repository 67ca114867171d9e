import { Button } from '@mantine/core'
import { useState } from 'react'
import { readDebtor, readTimeline, recordOptOut, withdrawOptOut } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { channelOf } from './known.ts'
import { OptOutDialog } from './opt-out-dialog.tsx'
import type { DebtorFile } from './who-panel.tsx'

const refreshes = [readDebtor, readTimeline]

/** What the person asked not to receive, and the way back when they change their mind. */
export function OptOuts({ debtor }: { readonly debtor: DebtorFile }) {
  const say = useWords('debtors')
  const may = useMay()
  const canWork = may('work-calls')
  const [withdrawn, setWithdrawn] = useState<string>()
  return (
    <Panel title={say('optOuts')} actions={canWork && <Record debtorId={debtor.id} />}>
      {debtor.optOuts.length === 0 && <p className="muted">{say('noOptOuts')}</p>}
      <ul>
        {debtor.optOuts.map((channel) => (
          <li key={channel} className={styles.line}>
            <span>{say(`channel.${channelOf(channel)}`)}</span>
            {canWork && (
              <Button variant="subtle" size="compact-sm" onClick={() => setWithdrawn(channel)}>
                {say('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Withdraw debtorId={debtor.id} channel={withdrawn} onClose={() => setWithdrawn(undefined)} />
    </Panel>
  )
}

function Record({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const [isOpen, setIsOpen] = useState(false)
  const recording = useDo(recordOptOut, { refreshes, says: () => say('optOutDone') })
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setIsOpen(true)}>
        {say('recordOptOut')}
      </Button>
      <OptOutDialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        isRunning={recording.isRunning}
        onGiven={async (channel, evidence) => {
          const answer = await recording.run({ debtorId, channel, evidence })
          if (answer.ok) setIsOpen(false)
        }}
      />
    </>
  )
}

type WithdrawProps = {
  readonly debtorId: string
  readonly channel: string | undefined
  readonly onClose: () => void
}

function Withdraw({ debtorId, channel, onClose }: WithdrawProps) {
  const say = useWords('debtors')
  const withdrawing = useDo(withdrawOptOut, { refreshes, says: () => say('withdrawDone') })
  const known = channelOf(channel ?? '')
  return (
    <EvidenceDialog
      isOpen={channel !== undefined}
      onClose={onClose}
      title={say('withdrawTitle', { channel: say(`channel.${known}`) })}
      label={say('withdrawEvidence')}
      word={say('withdrawWord')}
      isRunning={withdrawing.isRunning}
      onGiven={async (evidence) => {
        const answer = await withdrawing.run({ debtorId, channel: known, evidence })
        if (answer.ok) onClose()
      }}
    />
  )
}
