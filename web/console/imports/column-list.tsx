import { NativeSelect } from '@mantine/core'
import { importFields } from '../../../api/imports.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { useWords } from '../../words.ts'
import type { ImportRead } from './import-read.ts'
import styles from './imports.module.css'
import { type ImportField, type Layout, samplesOf, withField } from './layout-draft.ts'

type ColumnListProps = {
  readonly layout: Layout
  readonly preview: ImportRead['preview']
  readonly onChange: (layout: Layout) => void
}

type LayoutColumn = Layout['columns'][number]

/** One line for each column of the file: what it holds, and what it is for us. */
export function ColumnList({ layout, preview, onChange }: ColumnListProps) {
  const say = useWords('imports')
  const nameOf = ({ header, index }: LayoutColumn) =>
    header || say('layout.noHeader', { n: index + 1 })
  const choices = [
    { value: '', label: say('layout.ignored') },
    ...importFields.map((field) => ({ value: field, label: say(`fields.${field}`) })),
  ]
  const columns: Column<LayoutColumn>[] = [
    { key: 'column', header: say('layout.column'), isTitle: true, cell: nameOf },
    {
      key: 'field',
      header: say('layout.field'),
      cell: (column) => (
        <NativeSelect
          className={styles.fieldSelect}
          aria-label={say('layout.fieldOf', { column: nameOf(column) })}
          data={choices}
          value={column.field ?? ''}
          data-used={column.field !== null}
          onChange={(event) => {
            const field = event.currentTarget.value as ImportField | ''
            onChange(withField(layout, column.index, field === '' ? null : field))
          }}
        />
      ),
    },
    {
      key: 'samples',
      header: say('layout.samples'),
      cell: ({ index }) => (
        <span className={styles.samples}>{samplesOf(preview, index).join(' · ') || '–'}</span>
      ),
    },
  ]
  return (
    <DataTable
      caption={say('layout.columns')}
      columns={columns}
      rows={layout.columns}
      rowKey={({ index }) => index}
    />
  )
}
