import { Link } from '@tanstack/react-router'
import type { Static } from 'typebox'
import type { SentEntry } from '../../../api/banking.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'

type Entry = Static<typeof SentEntry>

/** What a file asked of the bank. */
export function SentEntries({ items }: { readonly items: readonly Entry[] }) {
  const say = useWords('banking')
  const columns: readonly Column<Entry>[] = [
    {
      key: 'number',
      header: say('one.number'),
      isTitle: true,
      cell: ({ ourNumber }) => <span className="number">{ourNumber}</span>,
    },
    { key: 'asked', header: say('one.asked'), cell: ({ kind }) => say(`kind.${kind}`) },
    {
      key: 'agreement',
      header: say('one.agreement'),
      cell: ({ agreementId, agreementCode, debtorName }) => (
        <div>
          <Link to="/acordos/$agreementId" params={{ agreementId }} className="number">
            {agreementCode}
          </Link>
          <div className="muted small">{debtorName}</div>
        </div>
      ),
    },
    { key: 'due', header: say('one.due'), cell: ({ dueOn }) => <Day on={dueOn} /> },
    {
      key: 'value',
      header: say('one.value'),
      align: 'end',
      cell: ({ amountCents }) => <Money cents={amountCents} currency="BRL" />,
    },
  ]
  return (
    <Panel title={say('one.entries')} flush>
      <DataTable
        caption={say('one.entriesCaption')}
        columns={columns}
        rows={items}
        rowKey={({ ourNumber, kind }) => `${ourNumber}:${kind}`}
      />
    </Panel>
  )
}
