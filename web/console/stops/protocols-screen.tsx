import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { downloadProtocols, listProtocols } from '../../../api/stops.ts'
import { inFours } from '../../../kit/text.ts'
import { addressOf } from '../../client.ts'
import { useNow } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Count, Instant } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useReadPages } from '../../use-read-pages.ts'
import { useFormats, useWords } from '../../words.ts'

type Row = ReplyOf<typeof listProtocols>['items'][number]
type Month = ReplyOf<typeof listProtocols>['months'][number]

/** Who said "I am not this person", what that stopped, and how many each month. */
export function ProtocolsScreen() {
  const say = useWords('stops')
  const { month } = useSearch({ from: '/shell/nao-sou-essa-pessoa' })
  const navigate = useNavigate({ from: '/nao-sou-essa-pessoa' })
  const read = useReadPages(listProtocols, month ? { month } : {})
  const months = useRead(listProtocols, { limit: 1 }).value?.months ?? []
  const now = useNow().slice(0, 7)
  const { month: nameOf } = useFormats()
  const address = `${globalThis.location.host}/nao-sou`
  return (
    <Page
      title={say('registry.title')}
      help={say('registry.help', { address })}
      actions={
        <Button
          component="a"
          variant="default"
          href={addressOf(downloadProtocols, month ? { month } : {}).address}
          download
          leftSection={<IconDownload size={18} stroke={1.5} aria-hidden="true" />}
        >
          {say('registry.download')}
        </Button>
      }
    >
      <Reading of={read} shape="table">
        {({ items }) => (
          <>
            <SelectField
              label={say('registry.month')}
              value={month ?? now}
              onChange={(value) =>
                value && navigate({ search: { month: value === now ? undefined : value } })
              }
              choices={[...new Set([now, month ?? now, ...months.map((one) => one.month)])].map(
                (value) => ({ value, word: nameOf(value) }),
              )}
            />
            {items.length === 0 ? (
              <EmptyState>{say('registry.empty')}</EmptyState>
            ) : (
              <Protocols rows={items} more={read.more} />
            )}
            {months.length > 0 && <Months rows={months} />}
          </>
        )}
      </Reading>
    </Page>
  )
}

function Protocols({
  rows,
  more,
}: {
  rows: readonly Row[]
  more: Parameters<typeof DataTable>[0]['more']
}) {
  const say = useWords('stops')
  const columns: Column<Row>[] = [
    {
      key: 'protocol',
      header: say('registry.protocol'),
      isTitle: true,
      cell: ({ protocol, withdrawnAt }) => (
        <>
          <span className="number">{inFours(protocol)}</span>
          {withdrawnAt && <StateBadge tone="plain" word={say('registry.withdrawn')} />}
        </>
      ),
    },
    {
      key: 'contact',
      header: say('registry.contact'),
      cell: ({ contact, debtorId }) =>
        debtorId ? (
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {contact}
          </Link>
        ) : (
          contact
        ),
    },
    {
      key: 'saidAt',
      header: say('registry.saidAt'),
      cell: ({ saidAt }) => <Instant at={saidAt} />,
    },
    { key: 'door', header: say('registry.door'), cell: ({ door }) => say(`door.${door}`) },
    {
      key: 'notedBy',
      header: say('registry.notedBy'),
      isDetail: true,
      cell: ({ notedBy }) => notedBy,
    },
    {
      key: 'people',
      header: say('registry.people'),
      align: 'end',
      cell: ({ people }) => (people === 0 ? say('registry.unknownHere') : <Count of={people} />),
    },
    {
      key: 'left',
      header: say('registry.left'),
      cell: ({ callbacks, plans }) =>
        callbacks + plans === 0
          ? say('registry.nothing')
          : say('registry.leftWords', { callbacks, plans }),
    },
  ]
  return (
    <Panel title={say('registry.list')} flush>
      <DataTable
        caption={say('registry.list')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        more={more}
      />
    </Panel>
  )
}

function Months({ rows }: { readonly rows: readonly Month[] }) {
  const say = useWords('stops')
  const { month: nameOf } = useFormats()
  const columns: Column<Month>[] = [
    {
      key: 'month',
      header: say('registry.month'),
      isTitle: true,
      cell: ({ month }) => nameOf(month),
    },
    ...(['byAgents', 'byPage', 'numbers'] as const).map(
      (key): Column<Month> => ({
        key,
        header: say(`registry.${key}`),
        align: 'end',
        cell: (row) => <Count of={row[key]} />,
      }),
    ),
  ]
  return (
    <Panel title={say('registry.months')} flush>
      <DataTable
        caption={say('registry.months')}
        columns={columns}
        rows={rows}
        rowKey={({ month }) => month}
      />
    </Panel>
  )
}
