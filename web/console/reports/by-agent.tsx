import type { Column } from '../../ui/data-table.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import type { DayReport } from './day-numbers.ts'
import { useNumberColumns } from './number-columns.tsx'

type Row = DayReport['byAgent'][number]

/** The day of each person who worked. A creditor's viewer is not told, and sees no panel. */
export function ByAgent({ of }: { readonly of: DayReport }) {
  const say = useWords('reports')
  const numbers = useNumberColumns<Row>(({ agentId }) => ({ agentId: agentId ?? undefined }))
  // Amounts of several currencies do not add up, so then there are only counts.
  const currency = of.currencies.length === 1 ? of.currencies[0]?.currency : undefined
  if (of.byAgent.length === 0) return null
  const amounts: Column<Row>[] = currency
    ? [
        {
          key: 'agreed',
          header: say('agreed'),
          align: 'end',
          cell: (row) => <Money cents={row.numbers.agreedCents} currency={currency} />,
        },
        {
          key: 'receivedCents',
          header: say('receivedSum'),
          align: 'end',
          cell: (row) => <Money cents={row.numbers.receivedCents} currency={currency} />,
        },
      ]
    : []
  return (
    <Panel title={say('byAgent')} flush>
      <DataTable
        caption={say('byAgent')}
        columns={[
          { key: 'name', header: say('agent'), isTitle: true, cell: ({ name }) => name },
          ...numbers,
          ...amounts,
        ]}
        rows={of.byAgent}
        rowKey={({ agentId, name }) => agentId ?? name}
      />
    </Panel>
  )
}
