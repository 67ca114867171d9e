import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { listPayments } from '../../../api/payments.ts'
import { useMay } from '../../session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { MatchSheet } from './match-sheet.tsx'
import { usePaymentColumns } from './payment-columns.tsx'
import type { Payment } from './payment-row.ts'
import { WaitingPayments } from './waiting-payments.tsx'

/** What arrived, and what of it waits for a person to say whose it is. */
export function PaymentsScreen() {
  const say = useWords('payments')
  const canMatch = useMay()('match-payments')
  const search = useSearch({ from: '/shell/recebimentos' })
  const state = canMatch ? search.state : 'matched'
  const navigate = useNavigate({ from: '/recebimentos' })
  const columns = usePaymentColumns()
  const read = useReadPages(
    listPayments,
    { state: 'matched', limit: 50 },
    { everyMs: 15_000, isWanted: state !== 'unmatched' },
  )
  const [matching, setMatching] = useState<Payment>()
  return (
    <Page title={say('title')} help={say(canMatch ? 'help' : 'helpOthers')}>
      {state !== 'matched' && <WaitingPayments onMatch={setMatching} />}
      {canMatch && (
        <FilterPills
          label={say('filter')}
          choices={(['all', 'matched', 'unmatched'] as const).map((value) => ({
            value,
            word: say(`filters.${value}`),
          }))}
          value={state ?? 'all'}
          onChange={(value) =>
            navigate({ search: () => ({ state: value === 'all' ? undefined : value }) })
          }
        />
      )}
      {state !== 'unmatched' && (
        <Reading of={read} shape="table">
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState>{say('empty')}</EmptyState>
            ) : (
              <Panel title={say('list')} flush>
                <DataTable
                  caption={say('caption')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                  more={read.more}
                />
              </Panel>
            )
          }
        </Reading>
      )}
      <MatchSheet payment={matching} onClose={() => setMatching(undefined)} />
    </Page>
  )
}
