import { Link } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import type { readRemittance } from '../../../api/remittances.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { meansKey } from '../payments/payment-means.ts'
import styles from './remittances.module.css'

export type Statement = ReplyOf<typeof readRemittance>
type Line = Statement['lines'][number]

/** The sums, how they come about, and every line behind them. */
export function StatementPanels({ of }: { readonly of: Statement }) {
  return (
    <>
      <Summary of={of} />
      {of.byPortfolio.length > 1 && <ByPortfolio of={of} />}
      <Lines of={of} />
    </>
  )
}

const kinds = [
  'principalCents',
  'fineCents',
  'interestCents',
  'feesCents',
  'financedCents',
] as const
const taken = [
  'directCents',
  'keptFeesCents',
  'keptInterestCents',
  'commissionCents',
  'fixedCents',
] as const

function Summary({ of: { totals, currency } }: { readonly of: Statement }) {
  const say = useWords('remittances')
  const row = (name: keyof typeof totals, cents: number, isPart = false) => (
    <div key={name} className={isPart ? styles.part : styles.row}>
      <dt>{say(`sum.${name}`)}</dt>
      <dd>
        <Money cents={cents} currency={currency} isStrong={!isPart} />
      </dd>
    </div>
  )
  const isOwed = totals.netCents < 0
  return (
    <Panel title={say('summary')}>
      <dl className={styles.sums}>
        {row('receivedCents', totals.receivedCents)}
        {kinds.filter((name) => totals[name] !== 0).map((name) => row(name, totals[name], true))}
        {taken.filter((name) => totals[name] !== 0).map((name) => row(name, -totals[name]))}
        {totals.withheldCents !== 0 && row('withheldCents', totals.withheldCents)}
        <div className={styles.net}>
          <dt>{say(isOwed ? 'owes' : 'net')}</dt>
          <dd>
            <Money
              cents={isOwed ? -totals.netCents : totals.netCents}
              currency={currency}
              size="large"
              isStrong
            />
          </dd>
        </div>
      </dl>
    </Panel>
  )
}

function ByPortfolio({ of: { byPortfolio, currency } }: { readonly of: Statement }) {
  const say = useWords('remittances')
  type Row = Statement['byPortfolio'][number]
  const money = (key: string, amountOf: (row: Row) => number): Column<Row> => ({
    key,
    header: say(key as 'received'),
    align: 'end',
    cell: (row) => <Money cents={amountOf(row)} currency={currency} />,
  })
  const columns: Column<Row>[] = [
    { key: 'portfolio', header: say('portfolio'), isTitle: true, cell: ({ name }) => name },
    money('received', ({ receivedCents }) => receivedCents),
    money('kept', (row) => row.commissionCents + row.fixedCents + row.keptFeesCents),
    money('net', ({ netCents }) => netCents),
  ]
  return (
    <Panel title={say('byPortfolio')} flush>
      <DataTable
        caption={say('byPortfolio')}
        columns={columns}
        rows={byPortfolio}
        rowKey={({ name }) => name}
      />
    </Panel>
  )
}

function Lines({ of: { lines, lineCount, currency } }: { readonly of: Statement }) {
  const say = useWords('remittances')
  const columns = useLineColumns(currency)
  if (lines.length === 0) return <p className="muted">{say('noLines')}</p>
  return (
    <Panel
      title={say('lines', { count: lineCount })}
      help={lineCount > lines.length && say('linesCut', { count: lines.length })}
      flush
    >
      <DataTable
        caption={say('linesCaption')}
        columns={columns}
        rows={lines}
        rowKey={({ placementId }) => placementId}
      />
    </Panel>
  )
}

function useLineColumns(currency: string): Column<Line>[] {
  const say = useWords('remittances')
  const words = useWords('payments')
  return [
    {
      key: 'who',
      header: say('who'),
      isTitle: true,
      cell: ({ debtorId, debtorName, isCorrection, reason }) => (
        <>
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {debtorName}
          </Link>
          {reason && <div className="muted small">{say('undone', { reason })}</div>}
          {isCorrection && <StateBadge tone="info" word={say('correction')} />}
        </>
      ),
    },
    { key: 'day', header: say('day'), cell: ({ paidOn }) => <Day on={paidOn} /> },
    {
      key: 'agreement',
      header: say('agreement'),
      isDetail: true,
      cell: ({ agreementId, agreementCode }) =>
        agreementId ? (
          <Link to="/acordos/$agreementId" params={{ agreementId }} className="number">
            {agreementCode}
          </Link>
        ) : (
          <span className="muted">–</span>
        ),
    },
    {
      key: 'how',
      header: say('how'),
      isDetail: true,
      cell: ({ means }) => words(`means.${meansKey(means)}`),
    },
    {
      key: 'age',
      header: say('age'),
      isDetail: true,
      cell: ({ ageDays }) => say('days', { count: ageDays }),
    },
    ...(['receivedCents', 'commissionCents', 'netCents'] as const).map(
      (name): Column<Line> => ({
        key: name,
        header: say(`sum.${name}`),
        align: 'end',
        cell: (line) => <Money cents={line[name]} currency={currency} />,
      }),
    ),
  ]
}
