import { useMay } from '../../session.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { ImportRead } from './import-read.ts'
import styles from './imports.module.css'
import { Report } from './report.tsx'

/** It is in: what came of it, and where the work goes on. */
export function Loaded({ of }: { readonly of: ImportRead }) {
  const say = useWords('imports')
  const formats = useFormats()
  const may = useMay()
  const { id, portfolioId, loadedAt, report } = of.import
  const rows = report?.rowsAccepted ?? 0
  const search = { portfolioId }
  return (
    <>
      <Notice tone="done" title={say('loaded.title', { count: rows, n: formats.number(rows) })}>
        {loadedAt && say('loaded.text', { at: formats.instant(loadedAt) })}
      </Notice>
      <div className={styles.buttons}>
        {may('import-portfolios') && (
          <LinkButton to="/importar" search={search} variant="default">
            {say('loaded.another')}
          </LinkButton>
        )}
        <LinkButton to="/clientes" search={search} variant="default">
          {say('loaded.debtors')}
        </LinkButton>
        {may('work-calls') && (
          <LinkButton to="/fila" search={search}>
            {say('loaded.worklist')}
          </LinkButton>
        )}
      </div>
      {report && <Report importId={id} portfolioId={portfolioId} report={report} />}
    </>
  )
}
