import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countApprovals, decideApproval, listApprovals } from '../../../api/counter-offers.ts'
import { usePerson } from '../../session.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { LongTextField } from '../../ui/fields.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Approval } from './approval.ts'
import styles from './approvals.module.css'

/** One request: what is asked, what the agent could give, why; and a yes or no with its reason. */
export function DecideApproval({ of }: { readonly of: Approval }) {
  const say = useWords('approvals')
  const { time } = useFormats()
  const [reason, setReason] = useState('')
  const deciding = useDo(decideApproval, {
    refreshes: [listApprovals, countApprovals],
    facts: { currency: of.currency },
    quiet: 'all',
    says: ({ offerId }) => say(offerId ? 'approved' : 'answered'),
  })
  const decide = (isApproved: boolean) => deciding.run({ approvalId: of.id, isApproved, reason })
  const isUnsaid = reason.trim() === ''
  return (
    <Panel
      title={
        <Link to="/clientes/$debtorId" params={{ debtorId: of.debtorId }}>
          {of.debtorName}
        </Link>
      }
      help={of.portfolioName}
    >
      <div className={styles.request}>
        <p>
          {say('asked', { name: of.askedBy, time: time(of.askedAt), reason: of.reason })}{' '}
          <span className="muted small">{say('until', { time: time(of.expiresAt) })}</span>
        </p>
        <Facts items={useFacts(of)} />
        {of.mayDecide ? (
          <>
            <LongTextField
              label={say('reason')}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={setReason}
            />
            {deciding.problem && <Problem of={deciding.problem} />}
            <div className={styles.deeds}>
              <Button loading={deciding.isRunning} disabled={isUnsaid} onClick={() => decide(true)}>
                {say(of.kind === 'discount' ? 'approve' : 'approveAnother')}
              </Button>
              <Button
                variant="default"
                disabled={isUnsaid || deciding.isRunning}
                onClick={() => decide(false)}
              >
                {say('refuse')}
              </Button>
            </div>
          </>
        ) : (
          <WhyNot of={of} />
        )}
      </div>
    </Panel>
  )
}

function WhyNot({ of }: { readonly of: Approval }) {
  const say = useWords('approvals')
  const { role } = usePerson()
  const isForOwner = of.approver === 'owner' && role !== 'owner'
  return <p className="small muted">{say(isForOwner ? 'ownerOnly' : 'own')}</p>
}

function useFacts(of: Approval): Fact[] {
  const say = useWords('approvals')
  const { money, percent, weekday } = useFormats()
  const { currency } = of
  if (of.kind === 'another-promise') {
    return [
      { word: say('broken'), value: say('brokenCount', { count: of.brokenCount }) },
      {
        word: say('promised'),
        value: <Money cents={of.totalCents} currency={currency} isStrong />,
      },
      { word: say('promisedOn'), value: weekday(of.firstDueOn) },
    ]
  }
  const inBoth = (cents: number, pct: string) => `${money(cents, currency)} (${percent(pct)})`
  return [
    { word: say('balance'), value: <Money cents={of.balanceCents} currency={currency} /> },
    { word: say('discount'), value: inBoth(of.discountCents, of.discountPct) },
    { word: say('most'), value: inBoth(of.agentDiscountCentsMax, of.agentDiscountPctMax) },
    { word: say('total'), value: <Money cents={of.totalCents} currency={currency} isStrong /> },
    {
      word: say('payments'),
      value: say('parts', { count: of.parts, day: weekday(of.firstDueOn) }),
    },
    ...(of.point ? [{ word: say('point'), value: say(`points.${of.point}`) }] : []),
  ]
}
