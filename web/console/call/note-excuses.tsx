import { Button } from '@mantine/core'
import { useWords } from '../../words.ts'
import styles from '../excuses/excuses.module.css'
import { useDesk } from './desk.ts'
import { useEar } from './use-ear.ts'

/** Excuses heard in what is being noted: one tap opens the card. */
export function NoteExcuses() {
  const say = useWords('excuses')
  const { brief, line, drafting, openExcuse, side } = useDesk()
  const hear = useEar(brief.speaks)
  const isHidden = line.isThirdParty || brief.isNeutral || side === 'excuses'
  const heard = isHidden ? [] : hear(drafting.draft.note)
  if (heard.length === 0) return null
  return (
    <p className={styles.noted}>
      {heard.map((name) => (
        <Button
          key={name}
          size="compact-xs"
          variant="light"
          onClick={() => openExcuse({ name, foundBy: 'note' })}
        >
          {say('openNamed', { name: say(`name.${name}`) })}
        </Button>
      ))}
    </p>
  )
}
