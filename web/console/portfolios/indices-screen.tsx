import { useState } from 'react'
import { indexNames, listIndexMonths } from '../../../api/debts.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { useMay } from '../../session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { FilterPills } from '../../ui/filter-pills.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useMonthList } from '../debtors/use-month-list.ts'
import { LoadMonths } from './load-months.tsx'
import styles from './portfolios.module.css'

type Table = ReplyOf<typeof listIndexMonths>['items'][number]

/** The tables behind correction and legal interest: what is known, what is missing, more by CSV. */
export function IndicesScreen() {
  const say = useWords('owed')
  const [index, setIndex] = useState<Table['index']>('IPCA')
  const read = useRead(listIndexMonths, {})
  return (
    <Page title={say('index.title')} help={say('index.help')}>
      <FilterPills
        label={say('index.choose')}
        choices={indexNames.map((value) => ({ value, word: say(`index.name.${value}`) }))}
        value={index}
        onChange={setIndex}
      />
      <Reading of={read} shape="table">
        {({ items }) => {
          const table = items.find((one) => one.index === index)
          return table && <OneTable key={table.index} table={table} />
        }}
      </Reading>
    </Page>
  )
}

function OneTable({ table }: { readonly table: Table }) {
  const say = useWords('owed')
  const may = useMay()
  const { month } = useFormats()
  const list = useMonthList()
  const { index, months, missing, awaited, portfolioNames } = table
  const isUsed = portfolioNames.length > 0
  const last = months[0] ? month(months[0].month) : ''
  return (
    <div className={styles.rules}>
      <Panel title={say(`index.name.${index}`)} help={say(`index.about.${index}`)}>
        <div className={styles.form}>
          <p>
            {say('index.upTo', { count: months.length, month: last })}{' '}
            {awaited && say('index.awaited', { month: month(awaited) })}
          </p>
          {missing.length > 0 ? (
            <Notice tone={isUsed ? 'attention' : 'info'}>
              {say('index.missing', { months: list(missing) })}
            </Notice>
          ) : (
            months.length > 0 && <p className="muted">{say('index.complete')}</p>
          )}
          <p className="small muted">
            {isUsed
              ? say('index.usedBy', { names: portfolioNames.join(', ') })
              : say('index.usedByNone')}
          </p>
        </div>
      </Panel>
      {may('set-policies') && <LoadMonths index={index} />}
      {months.length > 0 && <Months table={table} />}
    </div>
  )
}

function Months({ table: { months } }: { readonly table: Table }) {
  const say = useWords('owed')
  const { month } = useFormats()
  return (
    <Panel flush>
      <DataTable
        caption={say('index.caption')}
        rows={months}
        rowKey={(row) => row.month}
        columns={[
          {
            key: 'month',
            header: say('index.month'),
            isTitle: true,
            cell: (row) => month(row.month),
          },
          {
            key: 'pct',
            header: say('index.pct'),
            align: 'end',
            cell: ({ pct }) => <Pct of={pct} />,
          },
          {
            key: 'source',
            header: say('index.source'),
            cell: ({ source, loadedBy }) => (
              <>
                <span lang={loadedBy ? undefined : 'en'}>{source}</span>{' '}
                <span className="small muted">
                  ({loadedBy ? say('index.by', { name: loadedBy }) : say('index.shipped')})
                </span>
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}

/** A month's change as it was published; one that fell has its sign. */
function Pct({ of }: { readonly of: string }) {
  const { percent } = useFormats()
  return <span className="number">{percent(of)}</span>
}
