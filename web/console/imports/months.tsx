import { useState } from 'react'
import { DataTable } from '../../ui/data-table.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'

type MonthsProps = {
  readonly months: NonNullable<Import['report']>['byMonth']
  readonly currency: string
}

/** Sums by month of the due date, as bars from zero with their amount beside, or as a table. */
export function Months({ months, currency }: MonthsProps) {
  const say = useWords('imports')
  const formats = useFormats()
  const [view, setView] = useState<'bars' | 'table'>('bars')
  const most = Math.max(1, ...months.map(({ cents }) => cents))
  return (
    <Panel
      title={say('months.title')}
      help={say('months.help')}
      actions={
        <FilterPills
          label={say('months.show')}
          choices={[
            { value: 'bars', word: say('months.bars') },
            { value: 'table', word: say('months.table') },
          ]}
          value={view}
          onChange={setView}
        />
      }
    >
      {months.length === 0 && <p className="muted">{say('months.none')}</p>}
      {view === 'bars' ? (
        <ol className={styles.months}>
          {months.map(({ month, cents }) => (
            <li key={month} className={styles.month}>
              <span className="small">{formats.month(month)}</span>
              <svg className={styles.track} aria-hidden="true" preserveAspectRatio="none">
                <rect width={`${Math.max(0.5, (cents / most) * 100)}%`} height="100%" rx="2" />
              </svg>
              <Money cents={cents} currency={currency} size="small" />
            </li>
          ))}
        </ol>
      ) : (
        <DataTable
          caption={say('months.caption')}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              header: say('months.month'),
              isTitle: true,
              cell: ({ month }) => formats.month(month),
            },
            {
              key: 'rows',
              header: say('months.rows'),
              align: 'end',
              cell: ({ rows }) => <Count of={rows} />,
            },
            {
              key: 'sum',
              header: say('months.sum'),
              align: 'end',
              cell: ({ cents }) => <Money cents={cents} currency={currency} />,
            },
          ]}
        />
      )}
    </Panel>
  )
}
