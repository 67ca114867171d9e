import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { downloadRefusedRows } from '../../../api/imports.ts'
import { addressOf } from '../../client.ts'
import { useFormats, useWords } from '../../words.ts'
import { reasonKey } from './import-problems.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'
import { RefusedTable } from './refused-table.tsx'

type RefusedRowsProps = {
  readonly importId: string
  readonly reasons: NonNullable<Import['report']>['refusedByReason']
}

/** What was left out and why: by reason with its remedy, then row by row, and as a file. */
export function RefusedRows({ importId, reasons }: RefusedRowsProps) {
  const say = useWords('imports')
  const { number } = useFormats()
  if (reasons.length === 0) return <p className={styles.nothing}>{say('refused.none')}</p>
  const { address } = addressOf(downloadRefusedRows, { importId })
  return (
    <>
      <div className={styles.inside}>
        <ul className={styles.reasons}>
          {reasons.map(({ reason, rows }) => (
            <li key={reason}>
              <strong>{say(`reasons.${reasonKey(reason)}`)}</strong>{' '}
              <span className="muted">{say('refused.rows', { count: rows, n: number(rows) })}</span>
              <div className="small">{say(`remedies.${reasonKey(reason)}`)}</div>
            </li>
          ))}
        </ul>
        <div>
          <Button
            component="a"
            href={address}
            download
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.5} aria-hidden="true" />}
          >
            {say('refused.download')}
          </Button>
          <p className="muted small">{say('refused.downloadHelp')}</p>
        </div>
      </div>
      <RefusedTable importId={importId} />
    </>
  )
}
