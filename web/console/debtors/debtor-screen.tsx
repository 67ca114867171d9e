import { Link, useParams } from '@tanstack/react-router'
import { readDebtor } from '../../../api/debtors.ts'
import { useMay } from '../../session.ts'
import { Page } from '../../ui/page.tsx'
import { Reading } from '../../ui/reading.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import { ComplaintButton, PersonComplaints } from '../complaints/person-complaints.tsx'
import { StandingsPanel } from '../duties/standings-panel.tsx'
import { EvidencePanel } from '../evidence/evidence-panel.tsx'
import { PersonExcuses } from '../excuses/person-excuses.tsx'
import { PersonPrivacy } from '../privacy/person-privacy.tsx'
import { ProfilePanel } from '../profiles/profile-panel.tsx'
import { StopsPanel } from '../stops/stops-panel.tsx'
import { VisitsPanel } from '../visits/visits-panel.tsx'
import { AddressesPanel } from './addresses.tsx'
import { AgreementsPanel } from './agreements-panel.tsx'
import { ConsentsPanel } from './consents.tsx'
import { ContactsPanel } from './contacts-panel.tsx'
import styles from './debtor-forms.module.css'
import { DocumentsPanel } from './documents-panel.tsx'
import { OpenCallButtons } from './open-call-buttons.tsx'
import { ProblemsPanel } from './problems-panel.tsx'
import { PromisesPanel } from './promises-panel.tsx'
import { RestitutionsPanel } from './restitutions-panel.tsx'
import { ServicePanel } from './service-panel.tsx'
import { StatementPanel } from './statement-panel.tsx'
import { TimelinePanel } from './timeline-panel.tsx'
import { ToldPanel } from './told-panel.tsx'
import { WhoPanel } from './who-panel.tsx'

/** One person or company: who, how to reach them, what is owed, what happened. */
export function DebtorScreen() {
  const { debtorId } = useParams({ from: '/shell/clientes/$debtorId' })
  const say = useWords('debtors')
  const may = useMay()
  const read = useRead(readDebtor, { debtorId })
  const isThis = read.value?.debtor.id === debtorId
  return (
    <Page
      title={say('oneTitle')}
      before={<Link to="/clientes">{say('backToList')}</Link>}
      actions={
        <>
          {may('see-complaints') && read.value && (
            <ComplaintButton person={{ id: debtorId, name: read.value.debtor.name }} />
          )}
          {may('work-calls') && <OpenCallButtons debtorId={debtorId} />}
        </>
      }
    >
      <Reading
        of={isThis || read.problem ? read : { ...read, value: undefined, isReading: true }}
        shape="cards"
      >
        {({ debtor }) => (
          <div className={styles.columns}>
            <div className={styles.column}>
              {may('see-complaints') && <PersonComplaints debtorId={debtorId} />}
              <WhoPanel debtor={debtor} />
              <ProfilePanel debtorId={debtorId} />
              <StatementPanel debtorId={debtorId} />
              <ServicePanel debtorId={debtorId} />
              <StandingsPanel debtorId={debtorId} />
              {may('see-agreements') && <AgreementsPanel debtorId={debtorId} />}
              {may('see-agreements') && <PromisesPanel debtorId={debtorId} />}
              <VisitsPanel debtorId={debtorId} />
              {may('see-agreements') && <DocumentsPanel debtorId={debtorId} />}
              {may('see-contact-points') && <TimelinePanel debtorId={debtorId} />}
              {may('export-evidence') && <EvidencePanel debtorId={debtorId} />}
            </div>
            {may('see-contact-points') && (
              <div className={styles.column}>
                <ContactsPanel debtor={debtor} />
                <AddressesPanel debtorId={debtorId} />
                <StopsPanel debtorId={debtorId} />
                <ConsentsPanel debtorId={debtorId} />
                <ToldPanel debtorId={debtorId} />
                <PersonExcuses debtorId={debtorId} />
                <ProblemsPanel debtorId={debtorId} />
                {may('take-privacy-requests') && <PersonPrivacy debtorId={debtorId} />}
                {may('see-payments') && <RestitutionsPanel debtorId={debtorId} />}
              </div>
            )}
          </div>
        )}
      </Reading>
    </Page>
  )
}
