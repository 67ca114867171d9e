import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { readFirstDay } from '../../../api/training.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from './practice-talk.module.css'

/** For whoever has not made a call yet; it goes by itself, or when sent away. */
export function FirstDayNotice() {
  const say = useWords('training')
  const [isAway, setIsAway] = useLocalStorage({ key: 'combinado-first-day', defaultValue: false })
  const steps = useRead(readFirstDay, {}, { isWanted: !isAway, freshMs: 60_000 }).value?.steps
  const isNew = steps?.some(({ step, isDone }) => step === 'call' && !isDone)
  if (isAway || !isNew) return null
  return (
    <Notice tone="info" title={say('firstDayNotice')}>
      <div className={styles.deeds}>
        <LinkButton to="/primeiro-dia" size="compact-md" variant="default">
          {say('firstDayGo')}
        </LinkButton>
        <Button size="compact-md" variant="subtle" onClick={() => setIsAway(true)}>
          {say('firstDayLater')}
        </Button>
      </div>
    </Notice>
  )
}
