import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Sheet } from '../../ui/dialog.tsx'
import { useWords } from '../../words.ts'
import { WaitingCount } from '../approvals/waiting-count.tsx'
import { AttentionCount } from '../complaints/attention-count.tsx'
import { OverdueCount } from '../duties/overdue-count.tsx'
import styles from './bottom-bar.module.css'
import { type Place, usePlaces } from './navigation.ts'

const shown = 4

/** Some names are too long for a fifth of a phone. */
const short = (word: Place['word']) => {
  if (word === 'payments') return 'paymentsShort'
  if (word === 'complaints') return 'complaintsShort'
  return word === 'approvals' ? 'approvalsShort' : word
}

/** On a phone: the first places under the thumb, the others in a sheet. */
export function BottomBar() {
  const say = useWords('shell')
  const places = usePlaces()
  const [isOpen, setIsOpen] = useState(false)
  const first = places.length > shown + 1 ? places.slice(0, shown) : places
  const others = places.slice(first.length)
  return (
    <nav className={styles.bar} aria-label={say('menu')}>
      {first.map(({ word, to, icon: Icon }) => (
        <Link key={to} to={to} className={styles.place}>
          <Icon size={22} stroke={1.5} aria-hidden="true" />
          <span className={styles.word}>{say(short(word))}</span>
          {word === 'approvals' && <WaitingCount isOver />}
          {word === 'complaints' && <AttentionCount isOver />}
          {word === 'duties' && <OverdueCount isOver />}
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
          {others.map(({ word, to, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={styles.other} onClick={() => setIsOpen(false)}>
                <Icon size={22} stroke={1.5} aria-hidden="true" />
                {say(word)}
                {word === 'approvals' && <WaitingCount />}
                {word === 'complaints' && <AttentionCount />}
                {word === 'duties' && <OverdueCount />}
              </Link>
            </li>
          ))}
        </ul>
      </Sheet>
    </nav>
  )
}
