import { Link, useNavigate } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPrivacyRequests } from '../../../api/privacy.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Day } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { ClockBadge } from '../complaints/clock-badge.tsx'
import styles from '../complaints/complaints.module.css'

export type PrivacyRequest = ReplyOf<typeof listPrivacyRequests>['items'][number]
type Standing = 'open' | 'ended'

type RequestsProps = {
  readonly standing: Standing
  readonly onStanding: (standing: Standing) => void
}

/** Requests by their last day, the nearest first. */
export function Requests({ standing, onStanding }: RequestsProps) {
  const say = useWords('privacy')
  const navigate = useNavigate()
  const columns = useColumns()
  const read = useReadPages(listPrivacyRequests, { standing }, { everyMs: 30_000 })
  return (
    <div className={styles.stack}>
      <FilterPills
        label={say('standingLabel')}
        choices={(['open', 'ended'] as const).map((value) => ({
          value,
          word: say(`standing.${value}`),
        }))}
        value={standing}
        onChange={onStanding}
      />
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say(standing === 'open' ? 'none' : 'noneEnded')}</EmptyState>
          ) : (
            <Panel title={say('tabs.requests')} flush>
              <DataTable
                caption={say('caption')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                onOpen={({ id }) =>
                  navigate({ to: '/privacidade/$requestId', params: { requestId: id } })
                }
                more={read.more}
              />
            </Panel>
          )
        }
      </Reading>
    </div>
  )
}

export const requestTones: Record<PrivacyRequest['state'], Tone> = {
  open: 'brand',
  proposed: 'attention',
  answered: 'done',
  refused: 'plain',
}

function useColumns(): Column<PrivacyRequest>[] {
  const say = useWords('privacy')
  return [
    {
      key: 'who',
      header: say('column.who'),
      isTitle: true,
      cell: ({ id, debtorName }) => (
        <Link to="/privacidade/$requestId" params={{ requestId: id }}>
          {debtorName}
        </Link>
      ),
    },
    { key: 'kind', header: say('column.kind'), cell: ({ kind }) => say(`kind.${kind}`) },
    {
      key: 'protocol',
      header: say('protocol'),
      cell: ({ protocol }) => <span className="number">{protocol}</span>,
    },
    { key: 'due', header: say('column.due'), cell: ({ dueOn }) => <Day on={dueOn} withWeekday /> },
    { key: 'clock', header: say('column.clock'), cell: (row) => <ClockBadge of={row} /> },
    {
      key: 'state',
      header: say('column.state'),
      cell: ({ state }) => <StateBadge tone={requestTones[state]} word={say(`state.${state}`)} />,
    },
  ]
}
