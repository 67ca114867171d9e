import { useState } from 'react'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import { Differences } from './differences.tsx'
import { DiscardButton } from './discard-button.tsx'
import type { ImportRead } from './import-read.ts'
import styles from './imports.module.css'
import { LayoutSummary } from './layout-summary.tsx'
import { LoadButton } from './load-button.tsx'
import { Report } from './report.tsx'

type ReviewProps = { readonly of: ImportRead; readonly onCorrect: () => void }

/** The dry run: everything that would happen, before any of it does. */
export function Review({ of, onCorrect }: ReviewProps) {
  const say = useWords('imports')
  const may = useMay()
  const [withdrawMissing, setWithdrawMissing] = useState(false)
  const { differences, layout } = of
  const { id, report, portfolioId } = of.import
  const hasBefore =
    differences !== null &&
    differences.changedItems + differences.sameItems + differences.missingItems > 0
  if (!report) return null
  return (
    <>
      {report.rowsAccepted === 0 && <Notice tone="attention">{say('load.nothing')}</Notice>}
      <Report importId={id} portfolioId={portfolioId} report={report}>
        {hasBefore && (
          <Differences
            of={differences}
            portfolioId={portfolioId}
            isWithdrawing={withdrawMissing}
            onWithdraw={setWithdrawMissing}
          />
        )}
        {layout && <LayoutSummary layout={layout} onCorrect={onCorrect} />}
      </Report>
      {may('import-portfolios') && (
        <div className={styles.bar}>
          <DiscardButton importId={id} />
          <LoadButton of={of} report={report} withdrawMissing={withdrawMissing && hasBefore} />
        </div>
      )}
    </>
  )
}
