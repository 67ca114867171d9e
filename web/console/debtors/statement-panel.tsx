import { useState } from 'react'
import { readStatement } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { DayField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { AskCheque } from '../payments/ask-cheque.tsx'
import styles from './debtor-forms.module.css'
import { RecordPayment } from './record-payment.tsx'
import { StatementTable } from './statement-table.tsx'

type Statement = ReplyOf<typeof readStatement>

/** What is owed on a day, item by item; today unless another day is asked for. */
export function StatementPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const may = useMay()
  const today = useToday()
  const [asOf, setAsOf] = useState('')
  const read = useRead(readStatement, asOf ? { debtorId, asOf } : { debtorId })
  return (
    <Panel
      title={say('statement')}
      flush
      actions={
        <>
          <DayField label={say('asOf')} value={asOf || today} onChange={setAsOf} />
          {may('record-payments') && <RecordPayment debtorId={debtorId} />}
          {may('record-payments') && <AskCheque debtorId={debtorId} />}
        </>
      }
    >
      <Reading of={read} shape="table" rows={3}>
        {(statement) => <Owed statement={statement} />}
      </Reading>
    </Panel>
  )
}

function Owed({ statement }: { readonly statement: Statement }) {
  const say = useWords('debtors')
  const { weekday } = useFormats()
  const { asOf, currency, items, totalCents } = statement
  if (items.length === 0) return <p className={`${styles.how} muted`}>{say('nothingOwed')}</p>
  return (
    <>
      <StatementTable items={items} currency={currency} />
      <p className={`${styles.how} ${styles.row}`}>
        <span>{say('total', { day: weekday(asOf) })}</span>
        <Money cents={totalCents} currency={currency} size="large" isStrong />
      </p>
    </>
  )
}
