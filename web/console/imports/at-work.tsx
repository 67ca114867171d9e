import { Panel } from '../../ui/panel.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useFormats, useWords } from '../../words.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'

/** A bar that is true, and the leave to go elsewhere meanwhile. */
export function AtWork({ of }: { readonly of: Import }) {
  const say = useWords('imports')
  const { number } = useFormats()
  const { state, rowsDone, rowsTotal } = of
  const words = state === 'receiving' || state === 'loading' ? state : 'reading'
  const detail =
    rowsTotal === null
      ? say('working.rows', { count: rowsDone, n: number(rowsDone) })
      : say(state === 'loading' ? 'working.rowsOf' : 'working.rowsAbout', {
          done: number(rowsDone),
          total: number(rowsTotal),
        })
  return (
    <Panel>
      <div className={styles.uploading}>
        <Progress
          label={say(`working.${words}`)}
          done={rowsDone}
          total={rowsTotal}
          detail={detail}
        />
        <p className="muted small">{say('working.leave')}</p>
      </div>
    </Panel>
  )
}
