import { Link } from '@tanstack/react-router'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Day } from '../../ui/written.tsx'
import { useFormats, useLocale, useWords } from '../../words.ts'
import { ClockBadge } from './clock-badge.tsx'
import { type Complaint, causeOf } from './complaint.ts'
import styles from './complaints.module.css'

/** Who complains, where, about what, until when, and where that time comes from. */
export function CaseFacts({ of }: { readonly of: Complaint }) {
  const say = useWords('complaints')
  const { instant } = useFormats()
  return (
    <Panel
      title={of.kind === 'threat' ? say('kind.threat') : say(`channel.${of.channel}`)}
      help={say('openedBy', { name: of.openedBy, at: instant(of.openedAt) })}
      actions={<ClockBadge of={of} />}
    >
      <div className={styles.stack}>
        <Facts items={useFacts(of)} />
        <div>
          <p className="small muted">{say('story')}</p>
          <p className={styles.said}>{of.story || say('noStory')}</p>
        </div>
        {of.answer && (
          <div>
            <p className="small muted">{say('answer')}</p>
            <p className={styles.said}>{of.answer}</p>
          </div>
        )}
        {of.closedAt && (
          <p>{say('ended', { at: instant(of.closedAt), name: of.closedBy ?? '' })}</p>
        )}
      </div>
    </Panel>
  )
}

function useFacts(of: Complaint): Fact[] {
  const say = useWords('complaints')
  const locale = useLocale()
  const who = of.debtorId ? (
    <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
      {of.debtorName}
    </Link>
  ) : (
    of.complainant || say('unknownWho')
  )
  const source = [say(`basis.${of.dueBasis}`), of.source[locale]].filter(Boolean).join('. ')
  return [
    { word: say('column.who'), value: who },
    { word: say('form.number'), value: of.number ?? '—' },
    { word: say('form.creditor'), value: of.creditorName ?? say('form.noCreditor') },
    { word: say('form.onDay'), value: <Day on={of.onDay} /> },
    {
      word: say('column.causes'),
      value: of.causes.map((cause) => say(`cause.${causeOf(cause)}`)).join(', '),
    },
    { word: say('column.due'), value: <Day on={of.dueOn} withWeekday /> },
    { word: say('source'), value: source },
    { word: say('column.owner'), value: of.owner ?? '—' },
    ...(of.result
      ? [{ word: say('closeResult'), value: say(`result.${resultOf(of.result)}`) }]
      : []),
    ...(of.rootCause
      ? [{ word: say('closeCause'), value: say(`cause.${causeOf(of.rootCause)}`) }]
      : []),
    ...(of.resultReason ? [{ word: say('closeReason'), value: of.resultReason }] : []),
  ]
}

const results = ['resolved', 'partly', 'unfounded', 'withdrawn'] as const
const resultOf = (code: string) => results.find((one) => one === code) ?? 'unresolved'
