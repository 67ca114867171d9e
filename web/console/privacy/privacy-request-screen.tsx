import { Link, useParams } from '@tanstack/react-router'
import { readPrivacyRequest } from '../../../api/privacy.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { ErasurePanel } from './erasure-panel.tsx'
import { RequestDeeds } from './request-deeds.tsx'
import { RequestFacts } from './request-facts.tsx'

/** One request: who asks for what, until when, and what to do. */
export function PrivacyRequestScreen() {
  const { requestId } = useParams({ from: '/shell/privacidade/$requestId' })
  const say = useWords('privacy')
  const may = useMay()
  const read = useRead(readPrivacyRequest, { requestId })
  return (
    <Page title={say('oneTitle')} before={<Link to="/privacidade">{say('back')}</Link>}>
      <Reading of={read} shape="cards">
        {({ request, plan }) => (
          <div className={styles.columns}>
            <div className={styles.stack}>
              <RequestFacts of={request} />
              {request.kind === 'deletion' && <ErasurePanel of={request} plan={plan} />}
            </div>
            {may('answer-privacy-requests') && <RequestDeeds of={request} />}
          </div>
        )}
      </Reading>
    </Page>
  )
}
