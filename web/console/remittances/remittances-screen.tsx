import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listRemittances } from '../../../api/remittances.ts'
import { usePerson } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { CommissionPanel } from './commission-panel.tsx'
import { DraftScreen } from './draft-screen.tsx'

type Listed = ReplyOf<typeof listRemittances>

/** What goes to each creditor: the open periods, and what was closed. */
export function RemittancesScreen() {
  const say = useWords('remittances')
  const { role } = usePerson()
  const { creditorId } = useSearch({ from: '/shell/repasses' })
  const read = useRead(listRemittances, {})
  if (creditorId) return <DraftScreen creditorId={creditorId} />
  return (
    <Page title={say('title')} help={say(role === 'viewer' ? 'helpCreditor' : 'help')}>
      <Reading of={read} shape="table">
        {({ open, closed }) => (
          <>
            {open.length === 0 ? <EmptyState>{say('none')}</EmptyState> : <OpenPeriods of={open} />}
            <Closed of={closed} />
            {open.length > 0 && <CommissionPanel />}
          </>
        )}
      </Reading>
    </Page>
  )
}

function OpenPeriods({ of }: { readonly of: Listed['open'] }) {
  const say = useWords('remittances')
  const navigate = useNavigate({ from: '/repasses' })
  const columns: Column<Listed['open'][number]>[] = [
    {
      key: 'creditor',
      header: say('creditor'),
      isTitle: true,
      cell: ({ creditorId, creditorName }) => (
        <Link to="/repasses" search={{ creditorId }}>
          {creditorName}
        </Link>
      ),
    },
    { key: 'since', header: say('since'), cell: ({ fromOn }) => <Day on={fromOn} /> },
    {
      key: 'count',
      header: say('count'),
      align: 'end',
      cell: ({ lineCount }) => <Count of={lineCount} />,
    },
    {
      key: 'received',
      header: say('received'),
      align: 'end',
      cell: ({ receivedCents, currency }) => <Money cents={receivedCents} currency={currency} />,
    },
    {
      key: 'net',
      header: say('net'),
      align: 'end',
      cell: ({ netCents, currency }) => <Money cents={netCents} currency={currency} />,
    },
    {
      key: 'open',
      header: say('draft'),
      cell: ({ creditorId, creditorName: name }) => (
        <Button
          variant="default"
          size="xs"
          aria-label={say('draftOf', { name })}
          onClick={() => navigate({ search: { creditorId } })}
        >
          {say('draft')}
        </Button>
      ),
    },
  ]
  return (
    <Panel title={say('open')} flush>
      <DataTable
        caption={say('openCaption')}
        columns={columns}
        rows={of}
        rowKey={({ creditorId }) => creditorId}
      />
    </Panel>
  )
}

function Closed({ of }: { readonly of: Listed['closed'] }) {
  const say = useWords('remittances')
  const formats = useFormats()
  if (of.length === 0) return <EmptyState>{say('noneClosed')}</EmptyState>
  const columns: Column<Listed['closed'][number]>[] = [
    {
      key: 'period',
      header: say('period'),
      isTitle: true,
      cell: ({ id: remittanceId, fromOn, toOn }) => (
        <Link to="/repasses/$remittanceId" params={{ remittanceId }}>
          {say('until', { from: formats.day(fromOn), to: formats.day(toOn) })}
        </Link>
      ),
    },
    { key: 'creditor', header: say('creditor'), cell: ({ creditorName }) => creditorName },
    {
      key: 'received',
      header: say('received'),
      align: 'end',
      cell: ({ receivedCents, currency }) => <Money cents={receivedCents} currency={currency} />,
    },
    {
      key: 'kept',
      header: say('kept'),
      align: 'end',
      cell: ({ commissionCents, currency }) => (
        <Money cents={commissionCents} currency={currency} />
      ),
    },
    {
      key: 'net',
      header: say('net'),
      align: 'end',
      cell: ({ netCents, currency }) => <Money cents={netCents} currency={currency} isStrong />,
    },
    {
      key: 'standing',
      header: say('standing'),
      cell: ({ paidOutOn }) => (
        <StateBadge
          tone={paidOutOn ? 'done' : 'info'}
          word={paidOutOn ? `${say('paidOut')} ${formats.day(paidOutOn)}` : say('notPaidOut')}
        />
      ),
    },
  ]
  return (
    <Panel title={say('closed')} flush>
      <DataTable
        caption={say('closedCaption')}
        columns={columns}
        rows={of}
        rowKey={({ id }) => id}
      />
    </Panel>
  )
}
