import { Button } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { useWords } from '../words.ts'
import styles from './data-table.module.css'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** `'end'` for money, counts and days: digits line up. */
  readonly align?: 'start' | 'end'
  /** The name of the row: it heads the card on a phone. Put the link to the row here. */
  readonly isTitle?: boolean
  /** Left out on phones. */
  readonly isDetail?: boolean
}

type DataTableProps<Row> = {
  /** Said to those who do not see the table: what its rows are. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
  /** Pressing anywhere on the row does what its title link does. */
  readonly onOpen?: (row: Row) => void
  readonly isChosen?: (row: Row) => boolean
  /** There are more rows: a button asks for them. */
  readonly more?: { readonly run: () => void; readonly isRunning: boolean } | undefined
}

/** Said aloud, because some browsers take cards for no table. */
const as = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  header: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

/** Rows under a heading that stays; on a phone each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, more } = props
  const say = useWords('common')
  return (
    <div className={styles.frame}>
      <table className={styles.table} {...as.table}>
        <caption className="unseen">{caption}</caption>
        <thead {...as.rows}>
          <tr {...as.row}>
            {columns.map(({ key, header, align = 'start' }) => (
              <th key={key} scope="col" {...as.header} data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.rows}>
          {rows.map((row) => (
            <Line key={rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
      {more && (
        <div className={styles.more}>
          <Button variant="default" onClick={more.run} loading={more.isRunning}>
            {say('more')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The row's own link serves the keyboard; the mouse may press anywhere. */
function Line<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }) {
  const { columns, onOpen, isChosen } = table
  const open = (event: MouseEvent) => {
    const isOwn = (event.target as Element).closest('a, button, input, label')
    if (!isOwn && !window.getSelection()?.toString()) onOpen?.(row)
  }
  return (
    <tr
      {...as.row}
      data-opens={onOpen !== undefined}
      data-chosen={isChosen?.(row)}
      {...(onOpen ? { onClick: open } : {})}
    >
      {columns.map(({ key, header, cell, align = 'start', isTitle, isDetail }) => (
        <td
          key={key}
          {...as.cell}
          data-align={align}
          data-title={isTitle}
          data-detail={isDetail}
          data-header={header}
        >
          {cell(row)}
        </td>
      ))}
    </tr>
  )
}
