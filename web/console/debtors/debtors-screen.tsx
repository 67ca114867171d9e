import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { listDebtors } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import styles from './debtor-forms.module.css'
import { DebtorsTable } from './debtors-table.tsx'

const pageRows = 50
const mostRows = 200

/** Find a person by anything one may have at hand; what was typed stays out of the address. */
export function DebtorsScreen() {
  const say = useWords('debtors')
  const { portfolioId } = useSearch({ from: '/shell/clientes' })
  const navigate = useNavigate({ from: '/clientes' })
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
        <PortfolioFilter
          value={portfolioId}
          onChange={(chosen) => navigate({ search: { portfolioId: chosen }, replace: true })}
        />
      </search>
      <Reading of={debtors} shape="table" rows={8}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Nobody isSearch={search !== '' || portfolioId !== undefined} />
          ) : (
            <Panel flush>
              <DebtorsTable
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

function Nobody({ isSearch }: { readonly isSearch: boolean }) {
  const say = useWords('debtors')
  const may = useMay()
  if (isSearch) return <EmptyState>{say('none')}</EmptyState>
  if (!may('import-portfolios')) return <EmptyState>{say('emptyAgent')}</EmptyState>
  return <EmptyState action={{ word: say('import'), to: '/importar' }}>{say('empty')}</EmptyState>
}
