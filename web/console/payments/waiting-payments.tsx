import { Button } from '@mantine/core'
import { useState } from 'react'
import { listPayments } from '../../../api/payments.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useFormats, useWords } from '../../words.ts'
import { AskRefundDialog } from './ask-refund-dialog.tsx'
import { unmatchedKey } from './payment-means.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'

type WaitingPaymentsProps = { readonly onMatch: (payment: Payment) => void }

/** Money that is somebody's, and nobody knows whose: it is never dropped, a person decides. */
export function WaitingPayments({ onMatch }: WaitingPaymentsProps) {
  const say = useWords('payments')
  const read = useReadPages(listPayments, { state: 'unmatched', limit: 50 }, { everyMs: 15_000 })
  return (
    <Reading of={read} shape="cards" rows={1}>
      {({ items }) => (
        <Panel title={say('waiting.title', { count: items.length })} help={say('waiting.help')}>
          {items.length === 0 ? (
            <p className="muted">{say('waiting.none')}</p>
          ) : (
            <ul className={styles.waiting}>
              {items.map((payment) => (
                <li key={payment.id}>
                  <Waiting of={payment} onMatch={() => onMatch(payment)} />
                </li>
              ))}
            </ul>
          )}
          {read.more && (
            <Button variant="default" loading={read.more.isRunning} onClick={read.more.run}>
              {say('waiting.more')}
            </Button>
          )}
        </Panel>
      )}
    </Reading>
  )
}

type WaitingProps = { readonly of: Payment; readonly onMatch: () => void }

function Waiting({ of, onMatch }: WaitingProps) {
  const say = useWords('payments')
  const more = useWords('receiving')
  const formats = useFormats()
  const [isReturning, setIsReturning] = useState(false)
  const { amountCents, currency, paidAt, txid, endToEndId, note, payerName, ourNumber } = of
  const amount = formats.money(amountCents, currency)
  const facts: Fact[] = [
    { word: say('arrivedAt'), value: <Instant at={paidAt} /> },
    ...(payerName ? [{ word: more('payer'), value: payerName }] : []),
    ...(ourNumber ? [{ word: more('ourNumber'), value: ourNumber }] : []),
    ...(txid ? [{ word: say('txid'), value: <span className={styles.code}>{txid}</span> }] : []),
    ...(endToEndId
      ? [{ word: say('endToEnd'), value: <span className={styles.code}>{endToEndId}</span> }]
      : []),
    ...(note ? [{ word: say('payerNote'), value: note }] : []),
  ]
  return (
    <div className={styles.one}>
      <div className={styles.oneHead}>
        <Money cents={amountCents} currency={currency} size="large" />
        <span className={styles.deeds}>
          <Button variant="default" onClick={onMatch} aria-label={say('match.runFor', { amount })}>
            {say('match.run')}
          </Button>
          <Button variant="subtle" onClick={() => setIsReturning(true)}>
            {more('giveBack')}
          </Button>
        </span>
      </div>
      <p>{say(`unmatched.${unmatchedKey(of.unmatchedReason)}`)}</p>
      <Facts items={facts} areLong />
      {isReturning && (
        <AskRefundDialog
          of={of}
          onClose={() => setIsReturning(false)}
          onDone={() => setIsReturning(false)}
        />
      )}
    </div>
  )
}
