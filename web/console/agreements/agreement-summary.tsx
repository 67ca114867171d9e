import { Link } from '@tanstack/react-router'
import { useMay } from '../../session.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Instant, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type Agreement, toneOf } from './agreement-states.ts'
import styles from './agreements.module.css'
import { NextStep } from './next-step.tsx'
import { PaidBar } from './paid-bar.tsx'

/** Whose agreement this is, how far it is, and how it ended if it did. */
export function AgreementSummary({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const may = useMay()
  const { standing } = of
  const { currency, debtorId, debtorName } = of
  const facts: Fact[] = [
    { word: say('portfolio'), value: of.portfolioName },
    { word: say('creditor'), value: of.creditorName },
    { word: say('balance'), value: <Money cents={of.balanceCents} currency={currency} /> },
    { word: say('discount'), value: <Money cents={of.discountCents} currency={currency} /> },
    {
      word: say('nextDue'),
      value: <Day on={of.state === 'open' ? of.nextDueOn : null} withWeekday />,
    },
    { word: say('left'), value: <Money cents={of.tracker.leftCents} currency={currency} /> },
    ...removalOf(of, say('removal')),
    { word: say('acceptedAt'), value: <Instant at={of.acceptedAt} /> },
    { word: say('agent'), value: of.agentName ?? '–' },
    ...(of.replaces
      ? [
          {
            word: say('replaces'),
            value: (
              <Link to="/acordos/$agreementId" params={{ agreementId: of.replaces.id }}>
                {of.replaces.code}
              </Link>
            ),
          },
        ]
      : []),
  ]
  return (
    <Panel
      title={
        may('see-debtors') ? (
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {debtorName}
          </Link>
        ) : (
          debtorName
        )
      }
      actions={<StateBadge tone={toneOf[standing]} word={say(`state.${standing}`)} />}
    >
      <div className={styles.summary}>
        <Ended of={of} />
        <NextStep of={of} />
        <div className={styles.total}>
          <span>
            <Money cents={of.paidCents} currency={currency} size="large" isStrong />{' '}
            <span className="muted">{say('paidOf')}</span>{' '}
            <Money cents={of.totalCents} currency={currency} />
          </span>
          <PaidBar paidCents={of.paidCents} totalCents={of.totalCents} />
        </div>
        <Facts items={facts} />
      </div>
    </Panel>
  )
}

/** Until when a listed name is taken off, once something was paid. */
const removalOf = ({ tracker }: Agreement, word: string): Fact[] =>
  tracker.listingRemoval
    ? [{ word, value: <Day on={tracker.listingRemoval.by} withWeekday /> }]
    : []

function Ended({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const formats = useFormats()
  const { state, endedOn, endReason } = of
  if (state === 'open' || endedOn === null) return null
  const day = formats.day(endedOn)
  const brokenAt = state === 'broken' && /^\d+$/.test(endReason ?? '') ? endReason : null
  return (
    <Notice tone={state === 'kept' ? 'done' : 'info'} title={say(`ended.${state}`, { day })}>
      {state === 'broken' && brokenAt && <p>{say('ended.unpaid', { n: brokenAt })}</p>}
      {state === 'cancelled' && endReason && <p>{say('ended.reason', { reason: endReason })}</p>}
      {state !== 'kept' && state !== 'renegotiated' && <p>{say('ended.returned')}</p>}
      {of.replacedBy && (
        <p>
          <Link to="/acordos/$agreementId" params={{ agreementId: of.replacedBy.id }}>
            {say('replacedBy', { code: of.replacedBy.code })}
          </Link>
        </p>
      )}
    </Notice>
  )
}
