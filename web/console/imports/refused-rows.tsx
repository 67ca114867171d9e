import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { downloadRefusedRows, listRefusedRows } from '../../../api/imports.ts'
import { addressOf } from '../../client.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useFormats, useWords } from '../../words.ts'
import { reasonKey } from './import-problems.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'
import { useFieldWord } from './use-field-word.ts'

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

type RefusedRow = {
  readonly line: number
  readonly reason: string
  readonly field: string | null
  readonly value: string | null
}

function RefusedTable({ importId }: { readonly importId: string }) {
  const say = useWords('imports')
  const fieldWord = useFieldWord()
  const read = useReadPages(listRefusedRows, { importId })
  const columns: Column<RefusedRow>[] = [
    {
      key: 'line',
      header: say('refused.line'),
      align: 'end',
      cell: ({ line }) => <Count of={line} />,
    },
    {
      key: 'reason',
      header: say('refused.reason'),
      isTitle: true,
      cell: ({ reason }) => (
        <>
          {say(`reasons.${reasonKey(reason)}`)}
          <div className={styles.remedy}>{say(`remedies.${reasonKey(reason)}`)}</div>
        </>
      ),
    },
    {
      key: 'field',
      header: say('refused.field'),
      cell: ({ field }) => (field ? fieldWord(field) : '–'),
    },
    {
      key: 'value',
      header: say('refused.value'),
      cell: ({ value }) => (value ? <span className={styles.cell}>{value}</span> : '–'),
    },
  ]
  return (
    <Reading of={read} shape="table">
      {({ items }) => (
        <DataTable
          caption={say('refused.caption')}
          columns={columns}
          rows={items}
          rowKey={({ line }) => line}
          more={read.more}
        />
      )}
    </Reading>
  )
}
