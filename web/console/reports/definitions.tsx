import { todayNumbers } from '../../../api/reports.ts'
import { useWords } from '../../words.ts'
import styles from './reports.module.css'

/** What each number counts, so that nobody has to guess. */
export function Definitions() {
  const say = useWords('reports')
  return (
    <details className={styles.definitions}>
      <summary>{say('howCounted')}</summary>
      <dl>
        {todayNumbers.map((name) => (
          <div key={name}>
            <dt>{say(`number.${name}`)}</dt>
            <dd>{say(`definition.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
