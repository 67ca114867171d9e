import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments, recordedMeans, recordPayment } from '../../../api/payments.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayField, LongTextField, SelectField } from '../../ui/fields.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import type { Agreement } from '../agreements/agreement-states.ts'
import { useToday } from '../call/their-time.ts'
import styles from './payments.module.css'
import { requestKey } from './request-key.ts'

type Means = (typeof recordedMeans)[number]

type RecordPaymentProps = { readonly of: Agreement; readonly onClose: () => void }

/** Money that came by another way than ours, written down once however often it is sent. */
export function RecordPaymentDialog({ of, onClose }: RecordPaymentProps) {
  const say = useWords('payments')
  const today = useToday()
  const [key] = useState(requestKey)
  const [amountCents, setAmountCents] = useState<number | null>(of.tracker.next?.leftCents ?? null)
  const [paidOn, setPaidOn] = useState(today)
  const [means, setMeans] = useState<Means>('pix')
  const [note, setNote] = useState('')
  const record = useDo(recordPayment, {
    refreshes: [readAgreement, listAgreements, listPayments],
    says: () => say('recorded'),
    quiet: 'all',
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!amountCents) return
    const ask = { agreementId: of.id, requestKey: key, amountCents, paidOn, means, note }
    const answer = await record.run(ask)
    if (answer.ok) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={say('record')}>
      <form onSubmit={save} className={styles.form}>
        <MoneyField
          label={say('amount')}
          currency={of.currency}
          value={amountCents}
          onChange={setAmountCents}
          isRequired
          hasFocus
        />
        <DayField
          label={say('dayPaid')}
          value={paidOn}
          onChange={setPaidOn}
          max={today}
          isRequired
        />
        <SelectField
          label={say('how')}
          choices={recordedMeans.map((value) => ({ value, word: say(`means.${value}`) }))}
          value={means}
          onChange={(value) => setMeans(value ?? means)}
        />
        <LongTextField
          label={say('note')}
          help={say('noteHelp')}
          value={note}
          onChange={setNote}
          maxLength={500}
        />
        {record.problem && <Problem of={record.problem} />}
        <Button type="submit" loading={record.isRunning} disabled={!amountCents || !paidOn}>
          {say('recordRun')}
        </Button>
      </form>
    </Dialog>
  )
}
