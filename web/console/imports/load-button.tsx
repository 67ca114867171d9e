import { Button } from '@mantine/core'
import { useState } from 'react'
import { listImports, loadImport, readImport } from '../../../api/imports.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { usePortfolio } from '../portfolios/use-portfolios.ts'
import type { ImportRead } from './import-read.ts'
import type { Import } from './import-states.ts'

type LoadButtonProps = {
  readonly of: ImportRead
  readonly report: NonNullable<Import['report']>
  readonly withdrawMissing: boolean
}

/** Says once more, in numbers, what will happen; then it happens. */
export function LoadButton({ of, report, withdrawMissing }: LoadButtonProps) {
  const say = useWords('imports')
  const formats = useFormats()
  const currency = usePortfolio(of.import.portfolioId)?.currency
  const [isAsking, setIsAsking] = useState(false)
  const load = useDo(loadImport, { refreshes: [readImport, listImports] })
  const { rowsAccepted, rowsRefused, debtors, sumOriginalCents } = report
  const word = say('load.run', { count: rowsAccepted, n: formats.number(rowsAccepted) })
  return (
    <>
      <Button disabled={rowsAccepted === 0} onClick={() => setIsAsking(true)}>
        {word}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={say('load.title')}
        word={word}
        isRunning={load.isRunning}
        onConfirm={async () => {
          await load.run({ importId: of.import.id, withdrawMissing })
          setIsAsking(false)
        }}
      >
        <div>
          <p>
            {say('load.text', {
              count: rowsAccepted,
              n: formats.number(rowsAccepted),
              debtors: formats.number(debtors),
              sum: formats.money(sumOriginalCents, currency),
            })}
          </p>
          {rowsRefused > 0 && (
            <p>{say('load.left', { count: rowsRefused, n: formats.number(rowsRefused) })}</p>
          )}
          {withdrawMissing && of.differences && (
            <p>
              {say('differences.withdrawOn', {
                count: of.differences.missingItems,
                n: formats.number(of.differences.missingItems),
                sum: formats.money(of.differences.missingCents, currency),
              })}
            </p>
          )}
        </div>
      </ConfirmDialog>
    </>
  )
}
