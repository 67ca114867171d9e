import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPayments } from '../../../api/payments.ts'
import { endRefund, listRefunds } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DayField, TextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './payments.module.css'

type Refund = ReplyOf<typeof listRefunds>['items'][number]

/** Money that is to go back, until somebody says that it did. */
export function Refunds({ isQuiet }: { readonly isQuiet?: boolean }) {
  const say = useWords('receiving')
  const read = useRead(listRefunds, {}, { everyMs: 30_000 })
  const [returning, setReturning] = useState<Refund>()
  return (
    <Reading of={read} shape="cards" rows={1}>
      {({ items }) => {
        if (items.length === 0)
          return isQuiet ? null : <EmptyState>{say('refunds.none')}</EmptyState>
        return (
          <Panel title={say('refunds.title', { count: items.length })} help={say('refunds.help')}>
            <ul className={styles.waiting}>
              {items.map((refund) => (
                <li key={refund.id}>
                  <One of={refund} onReturn={() => setReturning(refund)} />
                </li>
              ))}
            </ul>
            {returning && <Returned of={returning} onClose={() => setReturning(undefined)} />}
          </Panel>
        )
      }}
    </Reading>
  )
}

function One({ of, onReturn }: { readonly of: Refund; readonly onReturn: () => void }) {
  const say = useWords('receiving')
  const { amountCents, currency, debtorName, payerName, reason, askedAt, askedBy } = of
  const cancel = useDo(endRefund, {
    refreshes: [listRefunds, listPayments],
    says: () => say('refunds.cancelled'),
  })
  return (
    <div className={styles.one}>
      <div className={styles.oneHead}>
        <span>
          <Money cents={amountCents} currency={currency} size="large" />{' '}
          {payerName ?? debtorName ?? say('refunds.nobody')}
        </span>
        <span className={styles.deeds}>
          <Button onClick={onReturn}>{say('refunds.done')}</Button>
          <Button
            variant="default"
            loading={cancel.isRunning}
            onClick={() => cancel.run({ refundId: of.id, state: 'cancelled' })}
          >
            {say('refunds.cancel')}
          </Button>
        </span>
      </div>
      <p>{reason}</p>
      <p className="muted small">
        {say('refunds.askedBy', { name: askedBy })} · <Instant at={askedAt} />
      </p>
    </div>
  )
}

function Returned({ of, onClose }: { readonly of: Refund; readonly onClose: () => void }) {
  const say = useWords('receiving')
  const today = useToday()
  const [on, setOn] = useState(today)
  const [reference, setReference] = useState('')
  const end = useDo(endRefund, {
    refreshes: [listRefunds, listPayments],
    says: () => say('refunds.doneSaid'),
    quiet: 'all',
  })
  const run = async () => {
    const text = reference.trim()
    const told = text === '' ? {} : { reference: text }
    const answer = await end.run({ refundId: of.id, state: 'returned', on, ...told })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say('refunds.doneTitle')}
      word={say('refunds.doneRun')}
      isRunning={end.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <DayField label={say('on')} value={on} onChange={setOn} max={today} isRequired hasFocus />
        <TextField
          label={say('refunds.reference')}
          value={reference}
          onChange={setReference}
          maxLength={200}
        />
        {end.problem && <Problem of={end.problem} />}
      </div>
    </ConfirmDialog>
  )
}
