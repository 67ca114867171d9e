import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { readTimeline } from '../../../api/debtors.ts'
import { listRestitutions, refuseRestitution } from '../../../api/debts.ts'
import { useMay } from '../../session.ts'
import { StateBadge } from '../../ui/state-badge.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import styles from '../debtors/debtor-forms.module.css'
import { EvidenceDialog } from '../debtors/evidence-dialog.tsx'
import type { Restitution } from './settle-restitution.tsx'
import { SettleRestitution } from './settle-restitution.tsx'

const tones = { open: 'attention', 'given-back': 'done', refused: 'plain' } as const

type RestitutionsProps = {
  readonly items: readonly Restitution[]
  readonly hasNames?: boolean
}

/** Each case with its sum, worked out as of today, and how it may end. */
export function Restitutions({ items, hasNames = false }: RestitutionsProps) {
  const say = useWords('owed')
  const may = useMay()
  const [settled, setSettled] = useState<Restitution>()
  const [refused, setRefused] = useState<Restitution>()
  const refusing = useDo(refuseRestitution, {
    refreshes: [listRestitutions, readTimeline],
    says: () => say('restitution.refused'),
  })
  const refuse = async (reason: string) => {
    if (refused && (await refusing.run({ restitutionId: refused.id, reason })).ok)
      setRefused(undefined)
  }
  return (
    <>
      <ul aria-label={say('restitution.casesTable')}>
        {items.map((item) => (
          <li key={item.id} className={styles.line}>
            <About item={item} hasName={hasNames} />
            {item.state === 'open' && may('match-payments') && (
              <div className={styles.deeds}>
                <Button size="compact-sm" onClick={() => setSettled(item)}>
                  {say('restitution.settle')}
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => setRefused(item)}>
                  {say('restitution.refuse')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <SettleRestitution restitution={settled} onClose={() => setSettled(undefined)} />
      <EvidenceDialog
        isOpen={refused !== undefined}
        onClose={() => setRefused(undefined)}
        title={say('restitution.refuseTitle')}
        label={say('restitution.refuseReason')}
        word={say('restitution.refuse')}
        isRunning={refusing.isRunning}
        onGiven={refuse}
      />
    </>
  )
}

function About({ item, hasName }: { readonly item: Restitution; readonly hasName: boolean }) {
  const say = useWords('owed')
  const { state, debtorId, currency } = item
  return (
    <div className={styles.about}>
      <div className={styles.row}>
        {hasName ? (
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {item.debtorName}
          </Link>
        ) : (
          <span>{item.creditorName}</span>
        )}
        <StateBadge tone={tones[state]} word={say(`restitution.state.${state}`)} />
      </div>
      <p>{item.reason}</p>
      <Sum item={item} />
      {state === 'open' && (
        <p>
          {say('restitution.today')}: <Money cents={item.totalCents} currency={currency} isStrong />
        </p>
      )}
      {item.endReason && <p className="small muted">{item.endReason}</p>}
    </div>
  )
}

function Sum({ item }: { readonly item: Restitution }) {
  const say = useWords('owed')
  const { money, day } = useFormats()
  const { currency, missing, givenBackCents, givenBackOn } = item
  const indices = [...new Set(missing.map(({ index }) => index))].join(', ')
  return (
    <>
      <p className="small muted">
        {say('restitution.sum', {
          paid: money(item.paidCents, currency),
          day: day(item.paidOn),
          double: money(item.doubleCents, currency),
          correction: money(item.correctionCents, currency),
          interest: money(item.interestCents, currency),
        })}
      </p>
      {item.state === 'open' && indices !== '' && (
        <p className="small">{say('restitution.missing', { indices })}</p>
      )}
      {givenBackCents !== null && givenBackOn !== null && (
        <p>
          {say('restitution.ended', {
            amount: money(givenBackCents, currency),
            day: day(givenBackOn),
          })}
        </p>
      )}
    </>
  )
}
