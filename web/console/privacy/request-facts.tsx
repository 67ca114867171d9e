import { Link } from '@tanstack/react-router'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { ClockBadge } from '../complaints/clock-badge.tsx'
import styles from '../complaints/complaints.module.css'
import { type PrivacyRequest, requestTones } from './requests.tsx'

const laws = ['BR-LGPD-RIGHTS', 'MX-ARCO', 'CO-HABEAS-DATA'] as const
const lawOf = (ruleId: string) => laws.find((one) => one === ruleId) ?? 'policy'
const vias = ['page', 'email', 'letter', 'in-person'] as const
const viaOf = (via: string) => vias.find((one) => one === via) ?? 'call'
const hows = ['page', 'document', 'letter-of-attorney'] as const
export const howOf = (how: string) => hows.find((one) => one === how) ?? 'call'

/** What is asked, by whom, until when and by which law. */
export function RequestFacts({ of }: { readonly of: PrivacyRequest }) {
  const say = useWords('privacy')
  const { instant } = useFormats()
  const received = {
    at: instant(of.receivedAt),
    name: of.receivedBy,
    via: say(`via.${viaOf(of.via)}`),
  }
  const who = (
    <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
      {of.debtorName}
    </Link>
  )
  const protocol = (
    <>
      <span className="number">{of.protocol}</span>{' '}
      <CopyButton text={of.protocol} word={say('protocolCopy')} />
    </>
  )
  return (
    <Panel
      title={say(`kind.${of.kind}`)}
      help={say('received', received)}
      actions={
        of.state === 'open' ? (
          <ClockBadge of={of} />
        ) : (
          <StateBadge tone={requestTones[of.state]} word={say(`state.${of.state}`)} />
        )
      }
    >
      <div className={styles.stack}>
        <Facts
          items={[
            { word: say('column.who'), value: who },
            { word: say('protocol'), value: protocol },
            { word: say('column.due'), value: <Day on={of.dueOn} withWeekday /> },
            { word: say('dueFrom'), value: say(`law.${lawOf(of.ruleId)}`) },
          ]}
        />
        {of.wish && (
          <div>
            <p className="small muted">{say('wish')}</p>
            <p className={styles.said}>{of.wish}</p>
          </div>
        )}
        {of.answer && (
          <div>
            <p className="small muted">
              {say('answer')} · {of.answeredBy}
            </p>
            <p className={styles.said}>{of.answer}</p>
          </div>
        )}
      </div>
    </Panel>
  )
}
