import { useDebouncedValue } from '@mantine/hooks'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { listPortfolios } from '../../../api/creditors.ts'
import { listDebtors } from '../../../api/debtors.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './debtor-forms.module.css'

type Row = ReplyOf<typeof listDebtors>['items'][number]

const pageRows = 50
const mostRows = 200

/** Find a person by anything one may have at hand; what was typed stays out of the address. */
export function DebtorsScreen() {
  const say = useWords('debtors')
  const { portfolioId } = useSearch({ from: '/shell/clientes' })
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const [limit, setLimit] = useState(pageRows)
  const isShort = search.length > 0 && search.length < 3
  const debtors = useRead(listDebtors, {
    portfolioId,
    limit,
    ...(search.length >= 3 ? { search } : {}),
  })
  return (
    <Page title={say('title')} help={say('help')}>
      <search className={styles.search}>
        <TextField
          label={say('search')}
          kind="search"
          example={say('searchHelp')}
          value={typed}
          onChange={(text) => {
            setTyped(text)
            setLimit(pageRows)
          }}
          help={isShort ? say('searchShort') : undefined}
          maxLength={100}
        />
        <PortfolioFilter />
      </search>
      <Reading of={debtors} shape="table" rows={8}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nobody isSearch={search !== '' || portfolioId !== undefined} />
          ) : (
            <Panel flush>
              <Found
                rows={items}
                more={
                  next && limit < mostRows
                    ? { run: () => setLimit(mostRows), isRunning: debtors.isRefreshing }
                    : undefined
                }
              />
            </Panel>
          )
        }
      </Reading>
    </Page>
  )
}

function PortfolioFilter() {
  const say = useWords('debtors')
  const { portfolioId } = useSearch({ from: '/shell/clientes' })
  const navigate = useNavigate({ from: '/clientes' })
  const portfolios = useRead(listPortfolios, {}).value?.items ?? []
  if (portfolios.length < 2) return null
  return (
    <SelectField
      label={say('portfolio')}
      example={say('allPortfolios')}
      isClearable
      isSearchable={portfolios.length > 8}
      value={portfolioId ?? null}
      onChange={(id) => navigate({ search: { portfolioId: id ?? undefined }, replace: true })}
      choices={portfolios.map(({ id, name, creditorName }) => ({
        value: id,
        word: `${creditorName} · ${name}`,
      }))}
    />
  )
}

function Nobody({ isSearch }: { readonly isSearch: boolean }) {
  const say = useWords('debtors')
  const may = useMay()
  if (isSearch) return <EmptyState>{say('none')}</EmptyState>
  if (!may('import-portfolios')) return <EmptyState>{say('emptyAgent')}</EmptyState>
  return <EmptyState action={{ word: say('import'), to: '/importar' }}>{say('empty')}</EmptyState>
}

type FoundProps = {
  readonly rows: readonly Row[]
  readonly more: { readonly run: () => void; readonly isRunning: boolean } | undefined
}

function Found({ rows, more }: FoundProps) {
  const say = useWords('debtors')
  const navigate = useNavigate()
  const currencies = useCurrencies()
  const columns: Column<Row>[] = [
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
  return (
    <DataTable
      caption={say('list')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate({ to: '/clientes/$debtorId', params: { debtorId: id } })}
      more={more}
    />
  )
}

/** The currency of a person's portfolios; the list itself says none. */
function useCurrencies(): (portfolioNames: readonly string[]) => string {
  const portfolios = useRead(listPortfolios, {}).value?.items ?? []
  return (names) => portfolios.find(({ name }) => names.includes(name))?.currency ?? 'BRL'
}
