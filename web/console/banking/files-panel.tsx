import { Link, useNavigate } from '@tanstack/react-router'
import { listBankFiles } from '../../../api/banking.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Instant, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { type BankFile, fileTone, isAtWork } from './banking-states.ts'

/** Every file, the newest first; it follows along while one is being read. */
export function FilesPanel() {
  const say = useWords('banking')
  const navigate = useNavigate()
  const columns = useColumns()
  const first = useRead(listBankFiles, {})
  const isBusy = first.value?.items.some(isAtWork)
  const read = useRead(listBankFiles, {}, { everyMs: isBusy ? 2_000 : 15_000 })
  return (
    <Panel title={say('files.title')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say('files.empty')}</EmptyState>
          ) : (
            <DataTable
              caption={say('files.caption')}
              columns={columns}
              rows={items}
              rowKey={({ bankFileId }) => bankFileId}
              onOpen={({ bankFileId }) =>
                navigate({ to: '/recebimentos/banco/$bankFileId', params: { bankFileId } })
              }
            />
          )
        }
      </Reading>
    </Panel>
  )
}

function useColumns(): readonly Column<BankFile>[] {
  const say = useWords('banking')
  return [
    {
      key: 'file',
      header: say('files.file'),
      isTitle: true,
      cell: ({ bankFileId, fileName }) => (
        <Link to="/recebimentos/banco/$bankFileId" params={{ bankFileId }}>
          {fileName}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: say('files.kind'),
      cell: ({ direction, creditorName }) => (
        <div>
          {say(`direction.${direction}`)}
          {creditorName && <div className="muted small">{creditorName}</div>}
        </div>
      ),
    },
    {
      key: 'state',
      header: say('files.state'),
      cell: ({ state, attention }) => (
        <div>
          <StateBadge tone={fileTone[state]} word={say(`state.${state}`)} />
          {attention > 0 && (
            <div className="muted small">{say('files.attention', { count: attention })}</div>
          )}
        </div>
      ),
    },
    {
      key: 'titles',
      header: say('files.titles'),
      align: 'end',
      cell: ({ titlesTotal }) => <Count of={titlesTotal} />,
    },
    {
      key: 'paid',
      header: say('files.paid'),
      align: 'end',
      cell: ({ paidCents }) => <Money cents={paidCents || null} currency="BRL" />,
    },
    {
      key: 'fees',
      header: say('files.fees'),
      align: 'end',
      cell: ({ feeCents }) => <Money cents={feeCents || null} currency="BRL" />,
    },
    {
      key: 'when',
      header: say('files.when'),
      align: 'end',
      cell: ({ keptAt, keptBy }) => (
        <div>
          <Instant at={keptAt} />
          <div className="muted small">{keptBy}</div>
        </div>
      ),
    },
  ]
}
