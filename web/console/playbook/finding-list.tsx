import { Link } from '@tanstack/react-router'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useWords } from '../../words.ts'
import { type Finding, useFindingWords } from './findings.tsx'
import styles from './playbook.module.css'
import { topicOf } from './topics.ts'
import { usePlaceName } from './use-place-words.ts'

/** Everything to mend in a draft, each with the way to where it stands. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords('playbook')
  const inWords = useFindingWords()
  const nameOf = usePlaceName()
  const sorted = findings.toSorted((one, other) => Number(other.isStop) - Number(one.isStop))
  return (
    <ul className={styles.changes}>
      {sorted.map((one) => (
        <li
          key={`${one.place}${one.lineId}${one.locale}${one.rule}${one.facts.category ?? ''}`}
          className={styles.change}
        >
          <div className={styles.deeds}>
            <Link
              to="/regras/roteiro"
              search={{ parte: 'lines' as const, tema: topicOf(one.place) }}
            >
              {nameOf(one.place)}
            </Link>
            {one.isStop && <StateBadge tone="attention" word={say('lint.stops')} />}
          </div>
          <p>{inWords(one)}</p>
        </li>
      ))}
    </ul>
  )
}
