import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useWords } from '../../words.ts'
import { CountMark } from './count-mark.tsx'
import { roomAt, usePlaces } from './navigation.ts'
import styles from './rooms.module.css'

/** The rooms of the place one is in, when there are several: one press to the next. */
export function Rooms() {
  const say = useWords('shell')
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const here = usePlaces().find(({ isHere }) => isHere)
  const list = useRef<HTMLUListElement>(null)
  const at = here && roomAt(here.rooms, path)
  // On a phone the strip is wider than the screen.
  useEffect(() => {
    const now = at && list.current?.querySelector('[data-here="true"]')
    now?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [at])
  if (!here || here.rooms.length < 2) return null
  return (
    <nav className={styles.rooms} aria-label={say(here.word)}>
      <ul ref={list} className={styles.list}>
        {here.rooms.map((room) => (
          <li key={room.to}>
            <Link
              to={room.to}
              activeOptions={{ exact: true }}
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
