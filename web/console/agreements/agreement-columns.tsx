import { Link } from '@tanstack/react-router'
import type { Column } from '../../ui/data-table.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Day, Instant, Money } from '../../ui/written.tsx'
import { useWords } from '../../words.ts'
import { type AgreementRow, toneOf } from './agreement-states.ts'
import styles from './agreements.module.css'
import { PaidBar } from './paid-bar.tsx'

export function useAgreementColumns(): readonly Column<AgreementRow>[] {
  const say = useWords('agreements')
  return [
    {
      key: 'debtor',
      header: say('debtor'),
      isTitle: true,
      cell: ({ id, debtorName, code, portfolioName }) => (
        <>
          <Link to="/acordos/$agreementId" params={{ agreementId: id }}>
            {debtorName}
          </Link>
          <div className="muted small">
            <span className="number">{code}</span> · {portfolioName}
          </div>
        </>
      ),
    },
    {
      key: 'state',
      header: say('standing'),
      cell: (row) => {
        const { standing } = row
        return <StateBadge tone={toneOf[standing]} word={say(`state.${standing}`)} />
      },
    },
    {
      key: 'paid',
      header: say('paidOfTotal'),
      align: 'end',
      cell: ({ paidCents, totalCents, currency }) => (
        <div className={styles.paid}>
          <span>
            <Money cents={paidCents} currency={currency} /> /{' '}
            <Money cents={totalCents} currency={currency} />
          </span>
          <PaidBar paidCents={paidCents} totalCents={totalCents} />
        </div>
      ),
    },
    {
      key: 'next',
      header: say('nextDue'),
      align: 'end',
      cell: ({ nextDueOn, state }) => <Day on={state === 'open' ? nextDueOn : null} />,
    },
    {
      key: 'accepted',
      header: say('acceptedAt'),
      align: 'end',
      cell: ({ acceptedAt }) => <Instant at={acceptedAt} />,
    },
    {
      key: 'agent',
      header: say('agent'),
      isDetail: true,
      cell: ({ agentName }) => agentName ?? '–',
    },
  ]
}
