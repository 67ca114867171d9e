import { Link, useRouterState } from '@tanstack/react-router'
import { useWords } from '../../words.ts'
import { CountMark } from './count-mark.tsx'
import { roomAt, usePlaces } from './navigation.ts'
import styles from './rooms.module.css'

/** The rooms of the place one is in, when there are several: one press to the next. */
export function Rooms() {
  const say = useWords('shell')
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const here = usePlaces().find(({ isHere }) => isHere)
  if (!here || here.rooms.length < 2) return null
  const at = roomAt(here.rooms, path)
  return (
    <nav className={styles.rooms} aria-label={say(here.word)}>
      <ul className={styles.list}>
        {here.rooms.map((room) => (
          <li key={room.to}>
            <Link
              to={room.to}
              className={styles.room}
              data-here={room === at}
              aria-current={room === at ? 'page' : undefined}
            >
              {say(`room.${room.word}`)}
              <CountMark rooms={[room]} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
