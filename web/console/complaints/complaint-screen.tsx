import { Link, useParams } from '@tanstack/react-router'
import { readComplaint } from '../../../api/complaints.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { CaseDeeds } from './case-deeds.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import styles from './complaints.module.css'

/** One case: what it is about, how long there is, what happened and what to do. */
export function ComplaintScreen() {
  const { complaintId } = useParams({ from: '/shell/reclamacoes/$complaintId' })
  const say = useWords('complaints')
  const read = useRead(readComplaint, { complaintId })
  return (
    <Page title={say('oneTitle')} before={<Link to="/reclamacoes">{say('back')}</Link>}>
      <Reading of={read} shape="cards">
        {(file) => (
          <div className={styles.stack}>
            {file.complaint.isFrozen && (
              <Notice tone="attention" title={say('frozenTitle')}>
                <p>{say('frozen')}</p>
              </Notice>
            )}
            <div className={styles.columns}>
              <div className={styles.stack}>
                <CaseFacts of={file.complaint} />
                <CaseTimeline events={file.events} />
              </div>
              {file.complaint.state !== 'closed' && <CaseDeeds of={file} />}
            </div>
          </div>
        )}
      </Reading>
    </Page>
  )
}
