import { useState } from 'react'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments } from '../../../api/payments.ts'
import { givenBackReasons, listRefunds, recordGivenBack } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DayField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'
import { requestKey } from './request-key.ts'

type GivenBackProps = {
  readonly of: Payment
  readonly onClose: () => void
  readonly onDone: () => void
}

type Reason = (typeof givenBackReasons)[number]

/** A chargeback, a Pix sent back: the bank already took the money. */
export function GivenBackDialog({ of, onClose, onDone }: GivenBackProps) {
  const say = useWords('receiving')
  const today = useToday()
  const [key] = useState(requestKey)
  const [amountCents, setAmountCents] = useState<number | null>(of.amountCents - of.refundCents)
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState<Reason>(of.means === 'card' ? 'chargeback' : 'pix-returned')
  const record = useDo(recordGivenBack, {
    refreshes: [listPayments, listAgreements, readAgreement, listRefunds],
    says: () => say('bankTookDone'),
    quiet: 'all',
    facts: { currency: of.currency },
  })
  const run = async () => {
    if (!amountCents || !on) return
    const ask = { paymentId: of.id, requestKey: key, amountCents, on, reason }
    const answer = await record.run(ask)
    if (answer.ok) onDone()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('bankTookTitle')}
      word={say('bankTookRun')}
      isHarsh
      isRunning={record.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>{say('bankTookText')}</p>
        <MoneyField
          label={say('amount')}
          currency={of.currency}
          value={amountCents}
          onChange={setAmountCents}
          isRequired
          hasFocus
        />
        <DayField label={say('on')} value={on} onChange={setOn} max={today} isRequired />
        <SelectField
          label={say('reason')}
          choices={givenBackReasons.map((value) => ({ value, word: say(`givenBack.${value}`) }))}
          value={reason}
          onChange={(value) => setReason(value ?? reason)}
        />
        {record.problem && <Problem of={record.problem} />}
      </div>
    </ConfirmDialog>
  )
}
