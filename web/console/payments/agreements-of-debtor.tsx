import { Button } from '@mantine/core'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments, matchPayment } from '../../../api/payments.ts'
import { Problem } from '../../ui/problem.tsx'
import { Reading } from '../../ui/reading.tsx'
import { StateBadge } from '../../ui/state-badge.tsx'
import { toast } from '../../ui/toast.ts'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { toneOf } from '../agreements/agreement-states.ts'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'

type AgreementsOfDebtorProps = {
  readonly debtorId: string
  readonly payment: Payment
  readonly onMatched: () => void
}

/** The agreements of one person; a press puts the money into one of them. */
export function AgreementsOfDebtor(props: AgreementsOfDebtorProps) {
  const { debtorId, payment, onMatched } = props
  const say = useWords('payments')
  const sayAgreement = useWords('agreements')
  const formats = useFormats()
  const read = useRead(listAgreements, { debtorId, limit: 20 })
  const match = useDo(matchPayment, {
    refreshes: [listPayments, listAgreements, readAgreement],
    quiet: 'all',
  })
  const run = async (agreementId: string) => {
    const answer = await match.run({ paymentId: payment.id, agreementId })
    if (!answer.ok) return
    const { leftOverCents } = answer.value
    const amount = formats.money(leftOverCents, payment.currency)
    toast('done', leftOverCents > 0 ? say('match.doneLeft', { amount }) : say('match.done'))
    onMatched()
  }
  return (
    <Reading of={read} shape="text" rows={1}>
      {({ items }) => (
        <>
          {items.length === 0 && <p className="muted small">{say('match.noAgreement')}</p>}
          <ul className={styles.found}>
            {items.map((agreement) => {
              const { standing } = agreement
              const { id, code, paidCents, totalCents, currency } = agreement
              return (
                <li key={id} className={styles.choice}>
                  <span className="number">{code}</span>
                  <StateBadge tone={toneOf[standing]} word={sayAgreement(`state.${standing}`)} />
                  <span>
                    <Money cents={paidCents} currency={currency} size="small" /> /{' '}
                    <Money cents={totalCents} currency={currency} size="small" />
                  </span>
                  <Button
                    size="xs"
                    loading={match.isRunning}
                    aria-label={say('match.toNamed', { code })}
                    onClick={() => run(id)}
                  >
                    {say('match.to')}
                  </Button>
                </li>
              )
            })}
          </ul>
          {match.problem && <Problem of={match.problem} />}
        </>
      )}
    </Reading>
  )
}
