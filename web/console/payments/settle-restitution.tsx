import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { listRestitutions, settleRestitution } from '../../../api/debts.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from '../debtors/debtor-forms.module.css'

export type Restitution = ReplyOf<typeof listRestitutions>['items'][number]

type SettleProps = { readonly restitution: Restitution | undefined; readonly onClose: () => void }

/** The money went back: how much, and when. */
export function SettleRestitution({ restitution, onClose }: SettleProps) {
  const say = useWords('owed')
  return (
    <Dialog
      isOpen={restitution !== undefined}
      onClose={onClose}
      title={say('restitution.settleTitle')}
    >
      {restitution && <SettleForm restitution={restitution} onDone={onClose} />}
    </Dialog>
  )
}

type SettleFormProps = { readonly restitution: Restitution; readonly onDone: () => void }

function SettleForm({ restitution, onDone }: SettleFormProps) {
  const say = useWords('owed')
  const today = useToday()
  const { id: restitutionId, currency, totalCents, paidOn } = restitution
  const [givenBackCents, setGivenBackCents] = useState<number | null>(totalCents)
  const [givenBackOn, setGivenBackOn] = useState(today)
  const settling = useDo(settleRestitution, {
    refreshes: [listRestitutions, readTimeline],
    says: () => say('restitution.settled'),
    quiet: 'all',
  })
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    if (givenBackCents === null) return
    if ((await settling.run({ restitutionId, givenBackCents, givenBackOn })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={settle}>
      <MoneyField
        label={say('restitution.givenBack')}
        value={givenBackCents}
        currency={currency}
        onChange={setGivenBackCents}
        isRequired
      />
      <DayField
        label={say('restitution.givenBackOn')}
        min={paidOn}
        max={today}
        value={givenBackOn}
        onChange={setGivenBackOn}
        isRequired
      />
      {settling.problem && <Problem of={settling.problem} />}
      <Button
        type="submit"
        loading={settling.isRunning}
        disabled={!givenBackCents || givenBackOn === ''}
      >
        {say('restitution.settleWord')}
      </Button>
    </form>
  )
}
