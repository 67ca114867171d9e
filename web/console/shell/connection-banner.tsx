import { useConnection } from '../../connection.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words.ts'
import styles from './shell.module.css'

/** Says calmly that the server cannot be reached, and that nothing is lost. */
export function ConnectionBanner() {
  const say = useWords('shell')
  const { connection } = useConnection()
  return (
    <div role="status" className={styles.banner}>
      {connection === 'offline' && <Notice tone="attention">{say('offline')}</Notice>}
      {connection === 'database-away' && <Notice tone="attention">{say('databaseAway')}</Notice>}
    </div>
  )
}
