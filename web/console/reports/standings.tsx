import { Link } from '@tanstack/react-router'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { readPortfolioStanding } from '../../../api/reports.ts'
import { useMay } from '../../session.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './reports.module.css'

type Standing = ReplyOf<typeof readPortfolioStanding>['items'][number]

/** How each portfolio stands, whatever the day. */
export function Standings() {
  const say = useWords('reports')
  const columns = useColumns()
  const read = useRead(readPortfolioStanding, {})
  return (
    <Panel title={say('standings')} help={say('standingsHelp')} flush>
      <Reading of={read} shape="table">
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.nothing}>{say('noPortfolios')}</p>
          ) : (
            <DataTable
              caption={say('standings')}
              columns={columns}
              rows={items}
              rowKey={({ portfolioId }) => portfolioId}
            />
          )
        }
      </Reading>
    </Panel>
  )
}

const states = ['open', 'kept', 'broken'] as const

function useColumns(): readonly Column<Standing>[] {
  const say = useWords('reports')
  const may = useMay()
  const counted = states.map(
    (state): Column<Standing> => ({
      key: state,
      header: say(`agreements.${state}`),
      align: 'end',
      cell: (row) => {
        const count = row[`${state}Agreements`]
        const { portfolioId } = row
        if (count === 0 || !may('see-agreements')) return <Count of={count} />
        return (
          <Link to="/acordos" search={{ state, portfolioId }}>
            <Count of={count} />
          </Link>
        )
      },
    }),
  )
  return [
    {
      key: 'name',
      header: say('portfolio'),
      isTitle: true,
      cell: ({ portfolioId, name }) => (
        <Link to="/relatorios" search={(now) => ({ ...now, portfolioId })} resetScroll={false}>
          {name}
        </Link>
      ),
    },
    { key: 'creditor', header: say('creditor'), cell: ({ creditorName }) => creditorName },
    {
      key: 'debtors',
      header: say('debtors'),
      align: 'end',
      cell: ({ debtors }) => <Count of={debtors} />,
    },
    {
      key: 'openCents',
      header: say('openCents'),
      align: 'end',
      cell: ({ openCents, currency }) => <Money cents={openCents} currency={currency} />,
    },
    ...counted,
    {
      key: 'received',
      header: say('receivedAll'),
      align: 'end',
      cell: ({ receivedCents, currency }) => <Money cents={receivedCents} currency={currency} />,
    },
  ]
}
