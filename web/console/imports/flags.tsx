import { useFormats, useWords } from '../../words.ts'
import { flagKey } from './import-problems.ts'
import type { Import } from './import-states.ts'
import styles from './imports.module.css'

/** Rows that are taken all the same and deserve a look. */
export function Flags({ flags }: { readonly flags: NonNullable<Import['report']>['flags'] }) {
  const say = useWords('imports')
  const { number } = useFormats()
  if (flags.length === 0) return <p className={styles.nothing}>{say('flags.none')}</p>
  return (
    <>
      <p className={styles.nothing}>{say('flags.help')}</p>
      <ul className={styles.reasons} data-inside>
        {flags.map(({ flag, rows }) => (
          <li key={flag}>
            {say(`flags.${flagKey(flag)}`)}{' '}
            <span className="muted">{say('flags.rows', { count: rows, n: number(rows) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
