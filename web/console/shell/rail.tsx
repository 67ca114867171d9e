import { Link } from '@tanstack/react-router'
import { Mark } from '../../ui/mark.tsx'
import { useWords } from '../../words.ts'
import { WaitingCount } from '../approvals/waiting-count.tsx'
import { AttentionCount } from '../complaints/attention-count.tsx'
import { OverdueCount } from '../duties/overdue-count.tsx'
import { usePlaces } from './navigation.ts'
import styles from './rail.module.css'

/** Where one can go, at the left. */
export function Rail() {
  const say = useWords('shell')
  const places = usePlaces()
  return (
    <nav className={styles.rail} aria-label={say('menu')}>
      <Link to="/" className={styles.home} aria-label="combinado">
        <Mark size={28} />
      </Link>
      <ul className={styles.places}>
        {places.map(({ word, to, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.place}>
              <Icon size={22} stroke={1.5} aria-hidden="true" />
              {say(word)}
              {word === 'approvals' && <WaitingCount isOver />}
              {word === 'complaints' && <AttentionCount isOver />}
              {word === 'duties' && <OverdueCount isOver />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
