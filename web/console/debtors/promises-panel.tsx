import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPromises } from '../../../api/promises.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'

type Row = ReplyOf<typeof listPromises>['items'][number]

const tones: Readonly<Record<Row['standing'], Tone>> = {
  'to-come': 'plain',
  today: 'info',
  late: 'attention',
  kept: 'done',
  broken: 'attention',
}

/** What was promised without an agreement; nothing is shown of who never promised. */
export function PromisesPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const payments = useWords('payments')
  const read = useRead(listPromises, { debtorId })
  const rows = read.value?.items ?? []
  if (rows.length === 0) return null
  const columns: Column<Row>[] = [
    {
      key: 'due',
      header: say('promiseDue'),
      isTitle: true,
      cell: ({ dueOn, means, portfolioName }) => (
        <>
          <Day on={dueOn} withWeekday />
          <div className="muted small">
            {payments(`means.${meansKey(means)}`)} · {portfolioName}
          </div>
        </>
      ),
    },
    {
      key: 'state',
      header: say('state'),
      cell: ({ standing }) => (
        <StateBadge tone={tones[standing]} word={say(`promiseStanding.${standing}`)} />
      ),
    },
    {
      key: 'amount',
      header: say('agreementTotal'),
      align: 'end',
      cell: ({ amountCents, currency }) => <Money cents={amountCents} currency={currency} />,
    },
    {
      key: 'arrived',
      header: say('promiseArrived'),
      align: 'end',
      cell: ({ arrivedCents, currency }) => (
        <Money cents={arrivedCents || null} currency={currency} />
      ),
    },
  ]
  return (
    <Panel title={say('promises')} flush>
      <DataTable
        caption={say('promisesTable')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Panel>
  )
}
