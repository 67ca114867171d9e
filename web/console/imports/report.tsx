import type { ReactNode } from 'react'
import { Figures } from '../../ui/figures.tsx'
import { Count, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { usePortfolio } from '../portfolios/use-portfolios.ts'
import { Details } from './details.tsx'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'
import { Months } from './months.tsx'

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
