import { Link } from '@tanstack/react-router'
import { listAging } from '../../../api/ages.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { DutyClock } from './duty-clock.tsx'

type Aging = ReplyOf<typeof listAging>['items'][number]

/** Invoices that nobody may ask for in three months, the soonest first. */
export function AgingPanel({ creditorId }: { readonly creditorId: string | undefined }) {
  const say = useWords('duties')
  const read = useRead(listAging, { creditorId })
  const columns: Column<Aging>[] = [
    {
      key: 'customer',
      header: say('table.customer'),
      isTitle: true,
      cell: ({ debtorId, debtorName }) => (
        <Link to="/clientes/$debtorId" params={{ debtorId }}>
          {debtorName}
        </Link>
      ),
    },
    {
      key: 'invoice',
      header: say('table.invoice'),
      isDetail: true,
      cell: ({ creditorName, contract, invoice }) =>
        [creditorName, contract, invoice].filter(Boolean).join(' · '),
    },
    {
      key: 'amount',
      header: say('table.amount'),
      align: 'end',
      cell: ({ originalCents, currency }) => <Money cents={originalCents} currency={currency} />,
    },
    {
      key: 'lastDay',
      header: say('table.lastDay'),
      align: 'end',
      cell: ({ lastDayOn }) => <Day on={lastDayOn} />,
    },
    {
      key: 'clock',
      header: say('table.clock'),
      cell: ({ daysLeft }) => <DutyClock daysLeft={daysLeft} />,
    },
  ]
  return (
    <Panel title={say('agingTitle')} help={say('agingHelp')} flush>
      <Reading of={read} shape="table" rows={2}>
        {({ items }) => (
          <DataTable
            caption={say('table.agingCaption')}
            columns={columns}
            rows={items}
            rowKey={({ itemId }) => itemId}
          />
        )}
      </Reading>
    </Panel>
  )
}
