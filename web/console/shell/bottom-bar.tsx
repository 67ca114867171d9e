import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import styles from './bottom-bar.module.css'
import { CountMark } from './count-mark.tsx'
import { usePlaces } from './navigation.ts'

const shown = 4

/** On a phone: the first places under the thumb, the others in a sheet. */
export function BottomBar() {
  const say = useWords('shell')
  const places = usePlaces()
  const [isOpen, setIsOpen] = useState(false)
  const first = places.length > shown + 1 ? places.slice(0, shown) : places
  const others = places.slice(first.length)
  return (
    <nav className={styles.bar} aria-label={say('menu')}>
      {first.map(({ word, to, icon: Icon, rooms, isHere }) => (
        <Link key={word} to={to} className={styles.place} data-here={isHere}>
          <Icon size={22} stroke={1.5} aria-hidden="true" />
          <span className={styles.word}>{say(word === 'payments' ? 'paymentsShort' : word)}</span>
          <CountMark rooms={rooms} isOver />
        </Link>
      ))}
      {others.length > 0 && (
        <button type="button" className={styles.place} onClick={() => setIsOpen(true)}>
          <IconDots size={22} stroke={1.5} aria-hidden="true" />
          <span className={styles.word}>{say('moreItems')}</span>
        </button>
      )}
      <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={say('moreItems')}>
        <ul className={styles.others}>
          {others.map(({ word, to, icon: Icon, rooms, isHere }) => (
            <li key={word}>
              <Link
                to={to}
                className={styles.other}
                data-here={isHere}
                onClick={() => setIsOpen(false)}
              >
                <Icon size={22} stroke={1.5} aria-hidden="true" />
                {say(word)}
                <CountMark rooms={rooms} />
              </Link>
            </li>
          ))}
        </ul>
      </Sheet>
    </nav>
  )
}
