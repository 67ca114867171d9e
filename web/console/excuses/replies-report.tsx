import type { ReplyOf } from '../../../api/endpoint.ts'
import { reportExcuses } from '../../../api/excuse-proofs.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './excuses.module.css'
import { RateWords } from './rate-words.tsx'

type Heard = ReplyOf<typeof reportExcuses>['items'][number]

/** How often each reason is heard, and after which replies something was agreed. */
export function RepliesReport() {
  const say = useWords('excuses')
  const read = useRead(reportExcuses, {})
  const columns: readonly Column<Heard>[] = [
    {
      key: 'excuse',
      header: say('report.excuse'),
      isTitle: true,
      cell: ({ excuse }) => say(`name.${excuse}`),
    },
    {
      key: 'heard',
      header: say('report.heard'),
      align: 'end',
      cell: ({ heard }) => <Count of={heard} />,
    },
    {
      key: 'verified',
      header: say('report.verified'),
      align: 'end',
      cell: ({ verified }) => <Count of={verified} />,
    },
    { key: 'replies', header: say('report.replies'), cell: (row) => <Replies of={row} /> },
  ]
  return (
    <Panel title={say('report.title')} help={say('report.help')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.nothing}>{say('report.none')}</p>
          ) : (
            <DataTable
              caption={say('report.title')}
              columns={columns}
              rows={items}
              rowKey={({ excuse }) => excuse}
            />
          )
        }
      </Reading>
    </Panel>
  )
}

function Replies({ of: { replies } }: { readonly of: Heard }) {
  const say = useWords('excuses')
  if (replies.length === 0) return <span className="muted">{say('rateNone')}</span>
  return (
    <ul className={styles.rates}>
      {replies.map(({ lineId, words, rate }) => (
        <li key={lineId}>
          {words} <RateWords of={rate} />
        </li>
      ))}
    </ul>
  )
}
