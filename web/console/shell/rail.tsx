import { Link } from '@tanstack/react-router'
import { Mark } from '../../ui/mark.tsx'
import { useWords } from '../../words.ts'
import { CountMark } from './count-mark.tsx'
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
        {places.map(({ word, to, icon: Icon, rooms, isHere }) => (
          <li key={word}>
            <Link to={to} className={styles.place} data-here={isHere}>
              <Icon size={22} stroke={1.5} aria-hidden="true" />
              {say(word)}
              <CountMark rooms={rooms} isOver />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
