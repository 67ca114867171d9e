import { Link } from '@tanstack/react-router'
import { Panel } from '../../ui/panel.tsx'
import { useWords } from '../../words.ts'
import styles from '../complaints/complaints.module.css'
import { AnswerRequest } from './answer-request.tsx'
import { ConfirmWho } from './confirm-who.tsx'
import { OwnDataLinks } from './own-data-links.tsx'
import { howOf } from './request-facts.tsx'
import type { PrivacyRequest } from './requests.tsx'

/** First who asks, then what is done, then what is told. */
export function RequestDeeds({ of }: { readonly of: PrivacyRequest }) {
  const say = useWords('privacy')
  const isOver = of.state === 'answered' || of.state === 'refused'
  const shows = of.kind === 'access' || of.kind === 'portability' || of.kind === 'sharing'
  return (
    <div className={styles.stack}>
      <Panel title={say('identityTitle')} help={say('identityHelp')}>
        {of.identity ? (
          <p>
            {say('identityKnown', {
              how: say(`identity.${howOf(of.identity)}`),
              name: of.identityBy ?? '',
            })}
          </p>
        ) : (
          !isOver && <ConfirmWho requestId={of.id} />
        )}
      </Panel>
      {shows && of.identity && (
        <Panel title={say('report')} help={say('reportHelp')}>
          <OwnDataLinks debtorId={of.debtorId} />
        </Panel>
      )}
      {!isOver && (
        <Panel
          title={say('deeds')}
          {...(of.kind === 'correction' ? { help: say('correctHelp') } : {})}
        >
          <div className={styles.form}>
            {of.kind === 'correction' && (
              <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
                {say('correctGo')}
              </Link>
            )}
            <AnswerRequest of={of} />
          </div>
        </Panel>
      )}
    </div>
  )
}
