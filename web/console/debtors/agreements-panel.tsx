import { Link, useNavigate } from '@tanstack/react-router'
import { listAgreements } from '../../../api/agreements.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { toneOf } from '../agreements/agreement-states.ts'
import styles from './debtor-forms.module.css'

type Row = ReplyOf<typeof listAgreements>['items'][number]

/** What was agreed with this person, the newest first. */
export function AgreementsPanel({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('debtors')
  const read = useRead(listAgreements, { debtorId, limit: 50 })
  return (
    <Panel title={say('agreements')} flush>
      <Reading of={read} shape="table" rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={`${styles.how} muted`}>{say('noAgreements')}</p>
          ) : (
            <Table rows={items} />
          )
        }
      </Reading>
    </Panel>
  )
}

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords('debtors')
  const navigate = useNavigate()
  const columns: Column<Row>[] = [
    {
      key: 'code',
      header: say('code'),
      isTitle: true,
      cell: ({ id, code }) => (
        <Link to="/acordos/$agreementId" params={{ agreementId: id }}>
          {code}
        </Link>
      ),
    },
    {
      key: 'state',
      header: say('state'),
      cell: ({ standing }) => (
        <StateBadge tone={toneOf[standing]} word={say(`agreementState.${standing}`)} />
      ),
    },
    {
      key: 'total',
      header: say('agreementTotal'),
      align: 'end',
      cell: ({ totalCents, currency }) => <Money cents={totalCents} currency={currency} />,
    },
    {
      key: 'paid',
      header: say('agreementPaid'),
      align: 'end',
      cell: ({ paidCents, currency }) => <Money cents={paidCents} currency={currency} />,
    },
    {
      key: 'next',
      header: say('nextDue'),
      align: 'end',
      isDetail: true,
      cell: ({ nextDueOn }) => <Day on={nextDueOn} />,
    },
  ]
  return (
    <DataTable
      caption={say('agreementsTable')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate({ to: '/acordos/$agreementId', params: { agreementId: id } })}
    />
  )
}
