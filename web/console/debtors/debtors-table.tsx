import { Link, useNavigate } from '@tanstack/react-router'
import { listPortfolios } from '../../../api/creditors.ts'
import type { listDebtors } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'

type Row = ReplyOf<typeof listDebtors>['items'][number]

type DebtorsTableProps = {
  readonly rows: readonly Row[]
  readonly more: { readonly run: () => void; readonly isRunning: boolean } | undefined
}

/** The people found, each with what is open; the row leads to the file. */
export function DebtorsTable({ rows, more }: DebtorsTableProps) {
  const say = useWords('debtors')
  const navigate = useNavigate()
  return (
    <DataTable
      caption={say('list')}
      columns={[...useWhoColumns(), ...useOwedColumns()]}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate({ to: '/clientes/$debtorId', params: { debtorId: id } })}
      more={more}
    />
  )
}

function useWhoColumns(): Column<Row>[] {
  const say = useWords('debtors')
  return [
    {
      key: 'name',
      header: say('name'),
      isTitle: true,
      cell: ({ id, name }) => (
        <Link to="/clientes/$debtorId" params={{ debtorId: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'document',
      header: say('document'),
      cell: ({ document }) => <span className="number">{document}</span>,
    },
    {
      key: 'portfolios',
      header: say('portfolios'),
      isDetail: true,
      cell: ({ portfolioNames }) => portfolioNames.join(', '),
    },
  ]
}

function useOwedColumns(): Column<Row>[] {
  const say = useWords('debtors')
  const currencies = useCurrencies()
  return [
    {
      key: 'items',
      header: say('openItems'),
      align: 'end',
      cell: ({ openItems }) => say('items', { count: openItems }),
    },
    {
      key: 'cents',
      header: say('openCents'),
      align: 'end',
      cell: ({ openCents, portfolioNames }) => (
        <Money cents={openCents} currency={currencies(portfolioNames)} />
      ),
    },
    {
      key: 'due',
      header: say('oldestDueOn'),
      align: 'end',
      cell: ({ oldestDueOn }) => <Day on={oldestDueOn} />,
    },
  ]
}

/** The currency of a person's portfolios; the list itself says none. */
function useCurrencies(): (portfolioNames: readonly string[]) => string {
  const portfolios = useRead(listPortfolios, {}).value?.items ?? []
  return (names) => portfolios.find(({ name }) => names.includes(name))?.currency ?? 'BRL'
}
