import { Button } from '@mantine/core'
import { IconCalculator } from '@tabler/icons-react'
import { useState } from 'react'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { Calculation, type StatementItem } from './calculation.tsx'
import { invoiceName } from './invoice-name.ts'

type StatementTableProps = {
  readonly items: readonly StatementItem[]
  readonly currency: string
}

/** Every invoice with what it was and what it is; the sum behind is one press away. */
export function StatementTable({ items, currency }: StatementTableProps) {
  const say = useWords('debtors')
  const [explained, setExplained] = useState<StatementItem>()
  const columns: Column<StatementItem>[] = [
    {
      key: 'invoice',
      header: say('invoice'),
      isTitle: true,
      cell: (item) => (
        <>
          {invoiceName(item)} <StateWord item={item} />
        </>
      ),
    },
    { key: 'due', header: say('due'), align: 'end', cell: ({ dueOn }) => <Day on={dueOn} /> },
    { key: 'late', header: say('late'), align: 'end', cell: ({ daysLate }) => daysLate },
    {
      key: 'original',
      header: say('original'),
      align: 'end',
      cell: ({ originalCents }) => <Money cents={originalCents} currency={currency} />,
    },
    {
      key: 'paid',
      header: say('paid'),
      align: 'end',
      isDetail: true,
      cell: ({ paidCents }) => (
        <Money cents={paidCents === 0 ? null : paidCents} currency={currency} />
      ),
    },
    {
      key: 'today',
      header: say('today'),
      align: 'end',
      cell: (item) => (
        <Button
          variant="subtle"
          size="compact-md"
          rightSection={<IconCalculator size={16} stroke={1.5} aria-hidden="true" />}
          aria-label={say('how', { invoice: invoiceName(item) })}
          onClick={() => setExplained(item)}
        >
          <Money cents={item.totalCents} currency={currency} isStrong />
        </Button>
      ),
    },
  ]
  return (
    <>
      <DataTable
        caption={say('itemsTable')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
      />
      <Dialog
        isOpen={explained !== undefined}
        onClose={() => setExplained(undefined)}
        title={say('howTitle')}
      >
        {explained && <Calculation item={explained} currency={currency} />}
      </Dialog>
    </>
  )
}

/** Said only of what is out of the ordinary: an open invoice needs no word. */
function StateWord({ item }: { readonly item: StatementItem }) {
  const say = useWords('debtors')
  if (item.agreementId) return <span className="small muted">({say('inAgreement')})</span>
  if (item.state === 'open') return null
  return <span className="small muted">({say(`itemState.${item.state}`)})</span>
}
