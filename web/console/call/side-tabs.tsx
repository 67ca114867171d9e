import { useWords } from '../../words.ts'
import { type Side, useDesk } from './desk.ts'
import styles from './side-tabs.module.css'

/** What the third column can show; one press to each. */
export function SideTabs({ sides, now }: { readonly sides: readonly Side[]; readonly now: Side }) {
  const say = useWords('call')
  const { turnTo } = useDesk()
  return (
    <nav className={styles.tabs} aria-label={say('side.label')}>
      {sides.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.tab}
          aria-pressed={one === now}
          onClick={() => turnTo(one)}
        >
          {say(`side.${one}`)}
        </button>
      ))}
    </nav>
  )
}
