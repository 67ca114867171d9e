import { Link } from '@tanstack/react-router'
import { listApprovals } from '../../../api/counter-offers.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge, type Tone } from '../../ui/state-badge.tsx'
import { Instant } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Approval } from './approval.ts'

/** What became of every request, and by whom. */
export function EndedApprovals() {
  const say = useWords('approvals')
  const columns = useColumns()
  const read = useReadPages(listApprovals, { standing: 'ended', limit: 50 })
  return (
    <Reading of={read} shape="table">
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{say('noneEnded')}</EmptyState>
        ) : (
          <Panel title={say('filters.ended')} flush>
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
  )
}

const tones: Record<Approval['state'], Tone> = {
  asked: 'attention',
  approved: 'brand',
  refused: 'plain',
  lapsed: 'plain',
  withdrawn: 'plain',
  used: 'done',
}

function useColumns(): Column<Approval>[] {
  const say = useWords('approvals')
  const { money, percent } = useFormats()
  return [
    {
      key: 'who',
      header: say('who'),
      isTitle: true,
      cell: ({ debtorId, debtorName }) => (
        <Link to="/clientes/$debtorId" params={{ debtorId }}>
          {debtorName}
        </Link>
      ),
    },
    { key: 'when', header: say('when'), cell: ({ askedAt }) => <Instant at={askedAt} /> },
    {
      key: 'discount',
      header: say('discount'),
      align: 'end',
      cell: ({ kind, discountCents, discountPct, currency }) =>
        kind === 'discount'
          ? `${money(discountCents, currency)} (${percent(discountPct)})`
          : say('another'),
    },
    {
      key: 'state',
      header: say('state'),
      cell: ({ state }) => <StateBadge tone={tones[state]} word={say(`states.${state}`)} />,
    },
    {
      key: 'decision',
      header: say('decision'),
      cell: ({ decidedBy, decisionReason, askedBy, reason }) =>
        decidedBy ? `${decidedBy}: “${decisionReason}”` : `${askedBy}: “${reason}”`,
    },
  ]
}
