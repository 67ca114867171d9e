import { listRepairs } from '../../../api/imports.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Count } from '../../ui/written.tsx'
import { useReadPages } from '../../use-read-pages.ts'
import { useWords } from '../../words.ts'
import styles from './imports.module.css'
import { useFieldWord } from './use-field-word.ts'
import { useRepairedValue } from './use-repaired-value.ts'

type Repair = {
  readonly line: number
  readonly field: string
  readonly before: string
  readonly after: string | null
}

/** Values that had a single sense and were put right, and optional ones that had none. */
export function Repairs({ importId, count }: { importId: string; count: number }) {
  const say = useWords('imports')
  const fieldWord = useFieldWord()
  const written = useRepairedValue()
  const read = useReadPages(listRepairs, { importId }, { isWanted: count > 0 })
  const columns: Column<Repair>[] = [
    {
      key: 'line',
      header: say('repairs.line'),
      align: 'end',
      cell: ({ line }) => <Count of={line} />,
    },
    {
      key: 'field',
      header: say('repairs.field'),
      isTitle: true,
      cell: ({ field }) => fieldWord(field),
    },
    {
      key: 'before',
      header: say('repairs.before'),
      cell: ({ before }) => <span className={styles.cell}>{before}</span>,
    },
    {
      key: 'after',
      header: say('repairs.after'),
      cell: ({ field, after }) =>
        after === null ? (
          <span className="muted">{say('repairs.dropped')}</span>
        ) : (
          <span className={styles.cell}>{written(field, after)}</span>
        ),
    },
  ]
  if (count === 0) return <p className={styles.nothing}>{say('repairs.none')}</p>
  return (
    <>
      <p className={styles.nothing}>{say('repairs.help')}</p>
      <Reading of={read} shape="table">
        {({ items }) => (
          <DataTable
            caption={say('repairs.caption')}
            columns={columns}
            rows={items}
            rowKey={({ line, field }) => `${line} ${field}`}
            more={read.more}
          />
        )}
      </Reading>
    </>
  )
}
