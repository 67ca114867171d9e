import { Button } from '@mantine/core'
import { useState } from 'react'
import { liftHold, readDebtor, readTimeline } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { Panel } from '../../ui/panel.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { holdOf } from './known.ts'
import { OptOuts } from './opt-outs.tsx'
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
