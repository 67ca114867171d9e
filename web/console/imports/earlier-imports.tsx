import { Link, useNavigate } from '@tanstack/react-router'
import { listImports } from '../../../api/imports.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Instant, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { usePortfolios } from '../portfolios/use-portfolios.ts'
import { type Import, isAtWork, toneOf } from './import-states.ts'

/** What came in before, newest first; it follows along while something is at work. */
export function EarlierImports({ portfolioId }: { readonly portfolioId: string | undefined }) {
  const say = useWords('imports')
  const navigate = useNavigate()
  const columns = useColumns()
  const first = useRead(listImports, { portfolioId })
  const isBusy = first.value?.items.some(({ state }) => isAtWork(state))
  const read = useRead(listImports, { portfolioId }, { everyMs: isBusy ? 2_000 : undefined })
  return (
    <Panel title={say('earlier.title')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say(portfolioId ? 'earlier.emptyFiltered' : 'earlier.empty')}</EmptyState>
          ) : (
            <DataTable
              caption={say('earlier.caption')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              onOpen={({ id }) => navigate({ to: '/importar/$importId', params: { importId: id } })}
            />
          )
        }
      </Reading>
    </Panel>
  )
}

function useColumns(): readonly Column<Import>[] {
  const say = useWords('imports')
  const portfolios = usePortfolios().value?.items ?? []
  const currencyOf = (id: string) => portfolios.find((one) => one.id === id)?.currency ?? 'BRL'
  return [
    {
      key: 'file',
      header: say('earlier.file'),
      isTitle: true,
      cell: ({ id, fileName }) => (
        <Link to="/importar/$importId" params={{ importId: id }}>
          {fileName}
        </Link>
      ),
    },
    {
      key: 'portfolio',
      header: say('earlier.portfolio'),
      cell: ({ portfolioName }) => portfolioName,
    },
    {
      key: 'state',
      header: say('earlier.state'),
      cell: ({ state }) => <StateBadge tone={toneOf[state]} word={say(`state.${state}`)} />,
    },
    {
      key: 'accepted',
      header: say('earlier.accepted'),
      align: 'end',
      cell: ({ report }) => (report ? <Count of={report.rowsAccepted} /> : '–'),
    },
    {
      key: 'refused',
      header: say('earlier.refused'),
      align: 'end',
      cell: ({ report }) => (report ? <Count of={report.rowsRefused} /> : '–'),
    },
    {
      key: 'sum',
      header: say('earlier.sum'),
      align: 'end',
      cell: ({ report, portfolioId }) => (
        <Money cents={report?.sumOriginalCents ?? null} currency={currencyOf(portfolioId)} />
      ),
    },
    {
      key: 'when',
      header: say('earlier.when'),
      align: 'end',
      cell: ({ createdAt, createdBy }) => (
        <div>
          <Instant at={createdAt} />
          <div className="muted small">{createdBy}</div>
        </div>
      ),
    },
  ]
}
