import { Button } from '@mantine/core'
import { IconCalculator } from '@tabler/icons-react'
import { useState } from 'react'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { invoiceName } from './invoice-name.ts'
import { ItemSheet } from './item-sheet.tsx'
import type { StatementItem } from './statement-item.ts'

type StatementTableProps = {
  readonly items: readonly StatementItem[]
  readonly currency: string
}

/** Every invoice with what it was and what it is; the sum behind is one press away. */
export function StatementTable({ items, currency }: StatementTableProps) {
  const say = useWords('debtors')
  const [openId, setOpenId] = useState<string>()
  const columns = useColumns(currency, ({ id }) => setOpenId(id))
  return (
    <>
      <DataTable
        caption={say('itemsTable')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
      />
      <ItemSheet
        item={items.find(({ id }) => id === openId)}
        currency={currency}
        title={say('howTitle')}
        onClose={() => setOpenId(undefined)}
      />
    </>
  )
}

function useColumns(
  currency: string,
  onExplain: (item: StatementItem) => void,
): Column<StatementItem>[] {
  const say = useWords('debtors')
  const end = { align: 'end' } as const
  const amount = (cents: number | null) => <Money cents={cents} currency={currency} />
  return [
    { key: 'invoice', header: say('invoice'), isTitle: true, cell: (item) => <Name of={item} /> },
    { key: 'due', header: say('due'), ...end, cell: ({ dueOn }) => <Day on={dueOn} /> },
    { key: 'late', header: say('late'), ...end, cell: ({ daysLate }) => daysLate },
    {
      key: 'original',
      header: say('original'),
      ...end,
      cell: ({ originalCents }) => amount(originalCents),
    },
    {
      key: 'paid',
      header: say('paid'),
      ...end,
      isDetail: true,
      cell: ({ paidCents }) => amount(paidCents === 0 ? null : paidCents),
    },
    {
      key: 'today',
      header: say('today'),
      ...end,
      cell: (item) => <Sum of={item} currency={currency} onExplain={() => onExplain(item)} />,
    },
  ]
}

const Name = ({ of }: { readonly of: StatementItem }) => (
  <>
    {invoiceName(of)} <StateWord item={of} /> <UndueWord item={of} />
  </>
)

type SumProps = {
  readonly of: StatementItem
  readonly currency: string
  readonly onExplain: () => void
}

function Sum({ of, currency, onExplain }: SumProps) {
  const say = useWords('debtors')
  return (
    <Button
      variant="subtle"
      size="compact-md"
      rightSection={<IconCalculator size={16} stroke={1.5} aria-hidden="true" />}
      aria-label={say('how', { invoice: invoiceName(of) })}
      onClick={onExplain}
    >
      <Money cents={of.totalCents} currency={currency} isStrong />
    </Button>
  )
}

/** Said only of what is out of the ordinary: an open invoice needs no word. */
function StateWord({ item }: { readonly item: StatementItem }) {
  const say = useWords('debtors')
  if (item.agreementId) return <span className="small muted">({say('inAgreement')})</span>
  if (item.state === 'open') return null
  return <span className="small muted">({say(`itemState.${item.state}`)})</span>
}

/** Why it may not be asked for, at a glance. */
function UndueWord({ item }: { readonly item: StatementItem }) {
  const say = useWords('owed')
  const [first] = item.marks
  if (!first) return null
  const reason = say(`undue.reasons.${first.reason}`).toLowerCase()
  return <span className="small">({say('undue.badge', { reason })})</span>
}
