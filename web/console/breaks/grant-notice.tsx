import { Button } from '@mantine/core'
import { declineGrant, readMyHours } from '../../../api/breaks.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import styles from './breaks.module.css'
import { useDay, useHours } from './use-hours.ts'

/** A rest that is owed at once, over whatever screen is open. */
export function GrantNotice() {
  const say = useWords('breaks')
  const hours = useHours()
  const day = useDay()
  const declining = useDo(declineGrant, { refreshes: [readMyHours] })
  const grant = hours?.grant
  if (!grant || hours.onBreak) return null
  return (
    <div className={styles.grant} role="status">
      <Notice tone="info" title={say('granted')}>
        <p>{say('grantedHelp')}</p>
        <p className={styles.files}>
          <Button
            size="compact-md"
            loading={day.isRunning}
            disabled={!hours.shift}
            onClick={() => day.rest('after-abuse')}
          >
            {say('take')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            loading={declining.isRunning}
            onClick={() => declining.run({ grantId: grant.id })}
          >
            {say('decline')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
