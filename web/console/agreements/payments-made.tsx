import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'
import { ReceiptCell } from './receipt-cell.tsx'

type Made = Agreement['payments'][number]

/** What arrived for this agreement. */
export function PaymentsMade({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const sayPayment = useWords('payments')
  const sayDocument = useWords('documents')
  const columns: Column<Made>[] = [
    {
      key: 'day',
      header: sayPayment('day'),
      isTitle: true,
      cell: ({ paidOn }) => <Day on={paidOn} />,
    },
    {
      key: 'how',
      header: sayPayment('how'),
      cell: ({ means, source, note }) => (
        <div>
          {sayPayment(`means.${meansKey(means)}`)}
          {source === 'manual' && <span className="muted small"> · {sayPayment('byHand')}</span>}
          {note && <div className="muted small">{note}</div>}
        </div>
      ),
    },
    {
      key: 'amount',
      header: sayPayment('amount'),
      align: 'end',
      cell: ({ amountCents }) => <Money cents={amountCents} currency={of.currency} />,
    },
    {
      key: 'receipt',
      header: sayDocument('receipt'),
      align: 'end',
      cell: ({ id }) => <ReceiptCell agreementId={of.id} paymentId={id} />,
    },
  ]
  return (
    <Panel title={say('payments')} flush>
      {of.payments.length === 0 ? (
        <p className={styles.nothing}>{say('noPayments')}</p>
      ) : (
        <DataTable
          caption={say('payments')}
          columns={columns}
          rows={of.payments}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  )
}
