import { Button } from '@mantine/core'
import { useState } from 'react'
import { withdrawMeasure } from '../../../api/duties.ts'
import { useMay } from '../../session.ts'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import { type Doing, DoneDialog } from './done-dialog.tsx'
import styles from './duties.module.css'
import type { Measure } from './measure.ts'
import { NoticeDialog } from './notice-dialog.tsx'
import { refreshes } from './refreshes.ts'

const undoable: readonly Measure['act'][] = ['negativate', 'protest', 'suspend_service']

/** What may be done now; what the rules forbid has no button, and says from when. */
export function MeasureDeeds({ of }: { readonly of: Measure }) {
  const say = useWords('duties')
  const may = useMay()
  const [doing, setDoing] = useState<Doing>()
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const [isNoticing, setIsNoticing] = useState(false)
  const withdrawing = useDo(withdrawMeasure, { refreshes, says: () => say('said.withdrawn') })
  const { id: measureId, state, act, verdict, askedAt, doneOn } = of
  if (!may('do-duties')) return null
  const withdraw = async (reason: string) => {
    if ((await withdrawing.run({ measureId, reason })).ok) setIsWithdrawing(false)
  }
  const isAsked = state === 'asked'
  return (
    <div className={styles.deeds}>
      {isAsked && verdict?.isAllowed && (
        <Button
          size="compact-sm"
          onClick={() => setDoing({ measureId, from: askedAt.slice(0, 10), isUndoing: false })}
        >
          {say('deeds.done')}
        </Button>
      )}
      {isAsked && act !== 'sue' && (
        <Button variant="default" size="compact-sm" onClick={() => setIsNoticing(true)}>
          {say('deeds.notice')}
        </Button>
      )}
      {isAsked && (
        <Button variant="default" size="compact-sm" onClick={() => setIsWithdrawing(true)}>
          {say('deeds.withdraw')}
        </Button>
      )}
      {state === 'in-force' && undoable.includes(act) && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setDoing({ measureId, from: doneOn, isUndoing: true })}
        >
          {say('deeds.undone')}
        </Button>
      )}
      <DoneDialog of={doing} onClose={() => setDoing(undefined)} />
      <NoticeDialog of={of} isOpen={isNoticing} onClose={() => setIsNoticing(false)} />
      <EvidenceDialog
        isOpen={isWithdrawing}
        onClose={() => setIsWithdrawing(false)}
        title={say('withdrawTitle')}
        label={say('reason')}
        word={say('deeds.withdraw')}
        isRunning={withdrawing.isRunning}
        onGiven={withdraw}
      />
    </div>
  )
}
