import { Link } from '@tanstack/react-router'
import { listPrivacyRequests, readPersonPrivacy } from '../../../api/privacy.ts'
import { Panel } from '../../ui/panel.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { useRead } from '../../use-read.ts'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { AccessList } from './access-list.tsx'
import { LegalHold } from './legal-hold.tsx'
import { requestTones } from './requests.tsx'
import { TakeRequest } from './take-request.tsx'

/** On the person's page: what they asked about their data, a legal hold, and who looked. */
export function PersonPrivacy({ debtorId }: { readonly debtorId: string }) {
  const say = useWords('privacy')
  const requests = useRead(listPrivacyRequests, { debtorId })
  const read = useRead(readPersonPrivacy, { debtorId })
  return (
    <Panel title={say('person')} help={say('personHelp')}>
      <div className={styles.stack}>
        <Reading of={requests} shape="list" rows={1}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{say('noRequests')}</p>
            ) : (
              <ul className={styles.found}>
                {items.map(({ id, kind, state, protocol }) => (
                  <li key={id}>
                    <Link to="/privacidade/$requestId" params={{ requestId: id }}>
                      {say(`kind.${kind}`)}
                    </Link>{' '}
                    <span className="muted small number">{protocol}</span>{' '}
                    <StateBadge tone={requestTones[state]} word={say(`state.${state}`)} />
                  </li>
                ))}
              </ul>
            )
          }
        </Reading>
        <TakeRequest debtorId={debtorId} />
        <Reading of={read} shape="list" rows={1}>
          {({ legalHold, access }) => (
            <>
              <LegalHold debtorId={debtorId} hold={legalHold} />
              {access && <AccessList items={access} />}
            </>
          )}
        </Reading>
      </div>
    </Panel>
  )
}
