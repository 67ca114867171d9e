import { Box } from '@mantine/core'
import { useWords } from '../../words.ts'
import type { ImportRead } from './import-read.ts'
import styles from './imports.module.css'
import type { Layout } from './layout-draft.ts'

type RawPreviewProps = { readonly layout: Layout; readonly preview: ImportRead['preview'] }

/** The first rows as they stand in the file; wide ones scroll inside. */
export function RawPreview({ layout, preview }: RawPreviewProps) {
  const say = useWords('imports')
  if (preview.length === 0) return <p className={styles.nothing}>{say('layout.noPreview')}</p>
  const caption = say('layout.previewCaption', { count: preview.length })
  const width = Math.max(layout.columns.length, ...preview.map(({ cells }) => cells.length))
  const indexes = Array.from({ length: width }, (_, index) => index)
  const headerOf = (index: number) => layout.columns[index]?.header ?? ''
  return (
    <Box className={styles.raw} tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('layout.line')}</th>
            {indexes.map((index) => (
              <th key={index} scope="col">
                {headerOf(index) || say('layout.noHeader', { n: index + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" className="number">
                {line}
              </th>
              {indexes.map((index) => (
                <td key={index}>{cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}
