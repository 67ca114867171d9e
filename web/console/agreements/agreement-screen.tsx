import { Link, useParams } from '@tanstack/react-router'
import { readAgreement } from '../../../api/agreements.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { BoletosPanel } from '../banking/boletos-panel.tsx'
import { AgreementStandings } from '../duties/agreement-standings.tsx'
import { AcceptedPanel } from './accepted-panel.tsx'
import { AgreementActions } from './agreement-actions.tsx'
import { AgreementSummary } from './agreement-summary.tsx'
import styles from './agreements.module.css'
import { DocumentsPanel } from './documents-panel.tsx'
import { Instalments } from './instalments.tsx'
import { PaymentsMade } from './payments-made.tsx'

/** One agreement: what was promised, what came, and what to do next. */
export function AgreementScreen() {
  const say = useWords('agreements')
  const { agreementId } = useParams({ from: '/shell/acordos/$agreementId' })
  // Money may arrive while the page is looked at.
  const read = useRead(readAgreement, { agreementId }, { everyMs: 3_000 })
  const agreement = read.value?.agreement
  return (
    <Page
      title={agreement ? say('titleOf', { code: agreement.code }) : say('oneTitle')}
      before={<Link to="/acordos">{say('backToAll')}</Link>}
      actions={agreement && <AgreementActions of={agreement} />}
    >
      <Reading of={read} shape="cards">
        {({ agreement: of }) => (
          <>
            <AgreementSummary of={of} />
            <div className={styles.columns}>
              <Instalments of={of} />
              <div className={styles.side}>
                <PaymentsMade of={of} />
                <BoletosPanel agreementId={of.id} />
                <DocumentsPanel of={of} />
                <AgreementStandings debtorId={of.debtorId} portfolioId={of.portfolioId} />
                <AcceptedPanel of={of} />
              </div>
            </div>
          </>
        )}
      </Reading>
    </Page>
  )
}
