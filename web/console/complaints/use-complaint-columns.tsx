import { Link } from '@tanstack/react-router'
import type { Column } from '../../ui/data-table.tsx'
import { Day } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { ClockBadge } from './clock-badge.tsx'
import { type ComplaintRow, causeOf } from './complaint.ts'

/** Who, where, how long there is, and who looks after it. */
export function useComplaintColumns(): Column<ComplaintRow>[] {
  const say = useWords('complaints')
  return [
    {
      key: 'who',
      header: say('column.who'),
      isTitle: true,
      cell: ({ id, debtorName, complainant }) => (
        <Link to="/reclamacoes/$complaintId" params={{ complaintId: id }}>
          {debtorName ?? (complainant || say('unknownWho'))}
        </Link>
      ),
    },
    {
      key: 'where',
      header: say('column.where'),
      cell: ({ kind, channel, number }) => (
        <>
          {kind === 'threat' ? say('kind.threat') : say(`channel.${channel}`)}
          {number && <span className="muted small number"> {number}</span>}
        </>
      ),
    },
    {
      key: 'causes',
      header: say('column.causes'),
      isDetail: true,
      cell: ({ causes }) => causes.map((cause) => say(`cause.${causeOf(cause)}`)).join(', '),
    },
    {
      key: 'due',
      header: say('column.due'),
      cell: ({ dueOn }) => <Day on={dueOn} withWeekday />,
    },
    { key: 'clock', header: say('column.clock'), cell: (row) => <ClockBadge of={row} /> },
    { key: 'owner', header: say('column.owner'), cell: ({ owner }) => owner ?? '—' },
  ]
}
