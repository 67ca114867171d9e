import { useWords } from '../../words.ts'
import styles from './portfolios.module.css'
import { type Difference, useChangeWords } from './use-change-words.ts'

type ChangeListProps = { readonly changes: readonly Difference[]; readonly currency: string }

/** What is not the same any more in a policy, one sentence each. */
export function ChangeList({ changes, currency }: ChangeListProps) {
  const say = useWords('policies')
  const write = useChangeWords(currency)
  if (changes.length === 0) return <p className="small muted">{say('change.none')}</p>
  return (
    <ul className={styles.sentences}>
      {changes.map((change) => (
        <li key={change.path} className="small">
          {write(change)}
        </li>
      ))}
    </ul>
  )
}
