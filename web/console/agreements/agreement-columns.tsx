import { Link } from '@tanstack/react-router'
import type { Column } from '../../ui/data-table.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Instant, Money } from '../../ui/written.tsx'
import { useFormats, useWords } from '../../words.ts'
import { type AgreementRow, toneOf } from './agreement-states.ts'
import styles from './agreements.module.css'
import { PaidBar } from './paid-bar.tsx'

export function useAgreementColumns(): readonly Column<AgreementRow>[] {
  const say = useWords('agreements')
  const { day } = useFormats()
  const nextAction = ({ standing, nextDueOn, rescueUntilOn }: AgreementRow) => {
    if (standing === 'in-rescue' && rescueUntilOn)
      return say('action.rescue', { day: day(rescueUntilOn) })
    if (standing === 'late' && nextDueOn) return say('action.late', { day: day(nextDueOn) })
    if (standing === 'open' && nextDueOn) return say('action.pay', { day: day(nextDueOn) })
    return say('action.none')
  }
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
      header: say('nextAction'),
      cell: (row) => nextAction(row),
    },
    {
      key: 'accepted',
      header: say('acceptedAt'),
      align: 'end',
      cell: ({ acceptedAt }) => <Instant at={acceptedAt} />,
    },
    {
      key: 'agent',
      header: say('looksAfter'),
      isDetail: true,
      cell: ({ agentName, rescueAgentName }) => rescueAgentName ?? agentName ?? '–',
    },
  ]
}
