import { countComplaintCauses } from '../../../api/complaint-reports.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { causeOf } from './complaint.ts'

type Count = ReplyOf<typeof countComplaintCauses>['items'][number]
const days = 90

/** What people complain about, and of which creditor: where to mend first. */
export function CauseCounts() {
  const say = useWords('complaints')
  const read = useRead(countComplaintCauses, { days })
  const columns: Column<Count>[] = [
    {
      key: 'cause',
      header: say('column.causes'),
      isTitle: true,
      cell: ({ cause }) => say(`cause.${causeOf(cause)}`),
    },
    {
      key: 'creditor',
      header: say('filters.creditor'),
      cell: ({ creditorName }) => creditorName ?? say('form.noCreditor'),
    },
    { key: 'open', header: say('countOpen'), align: 'end', cell: ({ open }) => open },
    { key: 'closed', header: say('countClosed'), align: 'end', cell: ({ closed }) => closed },
  ]
  return (
    <Panel title={say('byCause')} help={say('byCauseHelp', { days })} flush>
      <Reading of={read} shape="table" rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{say('noCauses', { days })}</p>
          ) : (
            <DataTable
              caption={say('byCauseCaption')}
              columns={columns}
              rows={items}
              rowKey={({ cause, creditorName }) => `${cause} ${creditorName}`}
            />
          )
        }
      </Reading>
    </Panel>
  )
}
