import { listPayments } from '../../../api/payments.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { usePaymentColumns } from './payment-columns.tsx'
import type { Payment } from './payment-row.ts'

type PaymentTableProps = {
  readonly state: 'matched' | 'odd' | 'returned'
  /** Among other lists, says nothing when there is nothing. */
  readonly isQuiet?: boolean
  readonly onOpen: (payment: Payment) => void
}

/** Payments whose owner is known, the newest first. */
export function PaymentTable({ state, isQuiet, onOpen }: PaymentTableProps) {
  const words = useWords('payments')
  const say = useWords('receiving')
  const columns = usePaymentColumns(onOpen)
  const read = useReadPages(listPayments, { state, limit: 50 }, { everyMs: 15_000 })
  const empty = state === 'matched' ? words('empty') : say(`${state}.none`)
  return (
    <Reading of={read} shape="table">
      {({ items }) => {
        if (items.length === 0) return isQuiet ? null : <EmptyState>{empty}</EmptyState>
        const titles = {
          odd: say('odd.title', { count: items.length }),
          matched: words('list'),
          returned: say('returned.title'),
        }
        return (
          <Panel title={titles[state]} help={state === 'odd' && say('odd.help')} flush>
            <DataTable
              caption={words('caption')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              more={read.more}
            />
          </Panel>
        )
      }}
    </Reading>
  )
}
