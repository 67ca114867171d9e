import { useNavigate, useSearch } from '@tanstack/react-router'
import { listAgreements } from '../../../api/agreements.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { PortfolioFilter } from '../portfolios/portfolio-filter.tsx'
import { useAgreementColumns } from './agreement-columns.tsx'
import styles from './agreements.module.css'
import { agreementFilters } from './agreements-search.ts'

/** What was agreed, newest first. */
export function AgreementsScreen() {
  const say = useWords('agreements')
  const search = useSearch({ from: '/shell/acordos' })
  const navigate = useNavigate({ from: '/acordos' })
  const columns = useAgreementColumns()
  const { state, portfolioId } = search
  const read = useReadPages(listAgreements, { state, portfolioId, limit: 50 })
  const isFiltered = state !== undefined || portfolioId !== undefined
  return (
    <Page title={say('title')} help={say('help')}>
      <div className={styles.filters}>
        <FilterPills
          label={say('filter')}
          choices={(['all', ...agreementFilters] as const).map((value) => ({
            value,
            word: say(`filters.${value}`),
          }))}
          value={state ?? 'all'}
          onChange={(value) =>
            navigate({ search: (now) => ({ ...now, state: value === 'all' ? undefined : value }) })
          }
        />
        <div className={styles.portfolio}>
          <PortfolioFilter
            value={portfolioId}
            onChange={(chosen) => navigate({ search: (now) => ({ ...now, portfolioId: chosen }) })}
          />
        </div>
      </div>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say(isFiltered ? 'emptyFiltered' : 'empty')}</EmptyState>
          ) : (
            <Panel flush>
              <DataTable
                caption={say('caption')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                onOpen={({ id }) =>
                  navigate({ to: '/acordos/$agreementId', params: { agreementId: id } })
                }
                more={read.more}
              />
            </Panel>
          )
        }
      </Reading>
    </Page>
  )
}
