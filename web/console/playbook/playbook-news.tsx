import { Button } from '@mantine/core'
import { acknowledgePlaybook, readPlaybookNews } from '../../../api/playbook.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ChangeLines } from './change-lines.tsx'
import styles from './playbook.module.css'

const everyMs = 60_000

/** The words changed: what is new, read once before the next call; nothing while all is read. */
export function PlaybookNews() {
  const say = useWords('playbook')
  const mayCall = useMay()('work-calls')
  const news = useRead(readPlaybookNews, {}, { isWanted: mayCall, everyMs }).value
  const reading = useDo(acknowledgePlaybook, {
    refreshes: [readPlaybookNews],
    says: () => say('news.done'),
  })
  if (!news || news.readVersion >= news.version) return null
  const { version, reasons, publishedBy, changes, tested } = news
  return (
    <Notice
      tone="info"
      title={say('news.title')}
      action={
        <Button loading={reading.isRunning} onClick={() => reading.run({ version })}>
          {say('news.read')}
        </Button>
      }
    >
      <p>{say('news.help')}</p>
      {reasons.map((reason) => (
        <p key={reason} className="small muted">
          {say('news.because', { reason, name: publishedBy })}
        </p>
      ))}
      <ChangeLines changes={changes} />
      {tested.length > 0 && (
        <section className={styles.rows}>
          <h3 className="small">{say('news.tested')}</h3>
          <p className="small muted">{say('news.testedHelp')}</p>
          <ChangeLines changes={tested} />
        </section>
      )}
    </Notice>
  )
}
