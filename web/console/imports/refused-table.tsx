import { listRefusedRows } from '../../../api/imports.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import { reasonKey } from './import-problems.ts'
import styles from './imports.module.css'
import { useFieldWord } from './use-field-word.ts'

type RefusedRow = {
  readonly line: number
  readonly reason: string
  readonly field: string | null
  readonly value: string | null
}

/** Row by row: where it is, why it was refused, and what to do. */
export function RefusedTable({ importId }: { readonly importId: string }) {
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
