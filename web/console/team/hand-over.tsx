import { Button } from '@mantine/core'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useWords } from '../../words.ts'
import type { Added } from './add-person-form.tsx'
import styles from './team.module.css'

type HandOverProps = { readonly of: Added; readonly onDone: () => void }

/** The first password, in sight until it is handed over. */
export function HandOver({ of, onDone }: HandOverProps) {
  const say = useWords('team')
  const { name, email, password } = of
  return (
    <div className={styles.form}>
      <p>{say('password.text', { name, email })}</p>
      <output className={styles.password} aria-label={say('password.label')}>
        {password}
      </output>
      <div className={styles.buttons}>
        <Button variant="default" onClick={onDone}>
          {say('password.close')}
        </Button>
        <CopyButton text={password} word={say('password.copy')} isMain />
      </div>
    </div>
  )
}
