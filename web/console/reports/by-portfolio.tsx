import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import type { DayReport } from './day-numbers.ts'
import { useNumberColumns } from './number-columns.tsx'
import styles from './reports.module.css'

type Row = DayReport['byPortfolio'][number]

/** The day of each portfolio. */
export function ByPortfolio({ of }: { readonly of: DayReport }) {
  const say = useWords('reports')
  const numbers = useNumberColumns<Row>(({ portfolioId }) => ({ portfolioId }))
  return (
    <Panel title={say('byPortfolio')} flush>
      {of.byPortfolio.length === 0 ? (
        <p className={styles.nothing}>{say('quietDay')}</p>
      ) : (
        <DataTable
          caption={say('byPortfolio')}
          columns={[
            { key: 'name', header: say('portfolio'), isTitle: true, cell: ({ name }) => name },
            ...numbers,
            {
              key: 'agreed',
              header: say('agreed'),
              align: 'end',
              cell: ({ numbers: { agreedCents }, currency }) => (
                <Money cents={agreedCents} currency={currency} />
              ),
            },
            {
              key: 'receivedCents',
              header: say('receivedSum'),
              align: 'end',
              cell: ({ numbers: { receivedCents }, currency }) => (
                <Money cents={receivedCents} currency={currency} />
              ),
            },
          ]}
          rows={of.byPortfolio}
          rowKey={({ portfolioId }) => portfolioId}
        />
      )}
    </Panel>
  )
}
