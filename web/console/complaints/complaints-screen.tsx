import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { downloadComplaints } from '../../../api/complaint-reports.ts'
import { listComplaints } from '../../../api/complaints.ts'
import { addressOf } from '../../client.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { Attention } from './attention.tsx'
import { CauseCounts } from './cause-counts.tsx'
import { ComplaintFilters } from './complaint-filters.tsx'
import styles from './complaints.module.css'
import { askOf } from './complaints-search.ts'
import { OpenComplaint } from './open-complaint.tsx'
import { useComplaintColumns } from './use-complaint-columns.tsx'

/** What people complained about elsewhere, the nearest last day first. */
export function ComplaintsScreen() {
  const say = useWords('complaints')
  const search = useSearch({ from: '/shell/reclamacoes' })
  const navigate = useNavigate({ from: '/reclamacoes' })
  const columns = useComplaintColumns()
  const [isOpening, setIsOpening] = useState(false)
  useKeys([{ keys: 'Alt+N', does: say('keyOpen'), run: () => setIsOpening(true) }])
  const ask = askOf(search)
  const read = useReadPages(listComplaints, ask, { everyMs: 30_000 })
  const isFiltered = Object.values(search).some((value) => value !== undefined)
  return (
    <Page
      title={say('title')}
      help={say('help')}
      actions={<Button onClick={() => setIsOpening(true)}>{say('open')}</Button>}
    >
      <div className={styles.stack}>
        <Attention />
        <ComplaintFilters
          search={search}
          onChange={(change) => navigate({ search: (now) => ({ ...now, ...change }) })}
        />
        <Reading of={read} shape="table">
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState>{say(isFiltered ? 'noneFound' : 'none')}</EmptyState>
            ) : (
              <Panel
                title={say('title')}
                actions={
                  <Button
                    component="a"
                    href={addressOf(downloadComplaints, ask).address}
                    download
                    variant="subtle"
                    size="compact-sm"
                    leftSection={<IconDownload size={16} stroke={1.5} aria-hidden="true" />}
                  >
                    {say('csv')}
                  </Button>
                }
                flush
              >
                <DataTable
                  caption={say('caption')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                  onOpen={({ id }) =>
                    navigate({ to: '/reclamacoes/$complaintId', params: { complaintId: id } })
                  }
                  more={read.more}
                />
              </Panel>
            )
          }
        </Reading>
        <CauseCounts />
      </div>
      <OpenComplaint isOpen={isOpening} onClose={() => setIsOpening(false)} />
    </Page>
  )
}
