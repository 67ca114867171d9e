import { Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Figures } from '../../ui/figures.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { usePortfolio } from '../portfolios/use-portfolios.ts'
import { Flags } from './flags.tsx'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'
import { Months } from './months.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { Repairs } from './repairs.tsx'

type ReportProps = {
  readonly importId: string
  readonly portfolioId: string
  readonly report: NonNullable<Import['report']>
  /** What stands between the numbers and their details. */
  readonly children?: ReactNode
}

/** What was read: how much, when it was due, what was refused, mended or deserves a look. */
export function Report({ importId, portfolioId, report, children }: ReportProps) {
  const say = useWords('imports')
  const currency = usePortfolio(portfolioId)?.currency ?? 'BRL'
  const figure = (key: 'read' | 'accepted' | 'debtors' | 'debts', of: number) => ({
    key,
    word: say(`report.${key}`),
    value: <Count of={of} />,
  })
  return (
    <>
      <Figures
        label={say('report.title')}
        items={[
          figure('read', report.rowsRead),
          figure('accepted', report.rowsAccepted),
          {
            key: 'repaired',
            word: say('report.repaired'),
            value: <Count of={report.rowsRepaired} />,
            note: say('report.repairedNote'),
          },
          {
            key: 'refused',
            word: say('report.refused'),
            value: <Count of={report.rowsRefused} />,
            note: say('report.refusedNote'),
          },
          figure('debtors', report.debtors),
          figure('debts', report.debts),
          {
            key: 'sum',
            word: say('report.sum'),
            value: <Money cents={report.sumOriginalCents} currency={currency} size="large" />,
            note: say('report.unitNote'),
          },
        ]}
      />
      {children}
      <div className={styles.report}>
        <Months months={report.byMonth} currency={currency} />
        <Details importId={importId} report={report} />
      </div>
    </>
  )
}

function Details({ importId, report }: Pick<ReportProps, 'importId' | 'report'>) {
  const say = useWords('imports')
  const { number } = useFormats()
  const flagged = report.flags.length
  const [tab, setTab] = useState<string | null>('refused')
  const counts = [
    ['refused', report.rowsRefused],
    ['repaired', report.rowsRepaired],
    ['flags', flagged],
  ] as const
  return (
    <Panel flush>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={say('tabs.label')}>
          {counts.map(([name, count]) => (
            <Tabs.Tab key={name} value={name}>
              {say(`tabs.${name}`, { n: number(count) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="refused">
          <RefusedRows importId={importId} reasons={report.refusedByReason} />
        </Tabs.Panel>
        <Tabs.Panel value="repaired">
          <Repairs importId={importId} count={report.rowsRepaired} />
        </Tabs.Panel>
        <Tabs.Panel value="flags">
          <Flags flags={report.flags} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  )
}
