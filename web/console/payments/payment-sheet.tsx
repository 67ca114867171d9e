import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { listPayments } from '../../../api/payments.ts'
import { keepLeftOver, listRefunds } from '../../../api/receiving.ts'
import { useMay } from '../../session.ts'
import { Sheet } from '../../ui/dialog.tsx'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { toast } from '../../ui/toast.ts'
import { Day, Instant, Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { AskRefundDialog } from './ask-refund-dialog.tsx'
import { GivenBackDialog } from './given-back-dialog.tsx'
import type { Payment } from './payment-row.ts'
import styles from './payments.module.css'
import { UndoMatchDialog } from './undo-match-dialog.tsx'

type PaymentSheetProps = { readonly payment: Payment | undefined; readonly onClose: () => void }

/** One payment: where every centavo of it is, what is odd about it, and what can be done. */
export function PaymentSheet({ payment, onClose }: PaymentSheetProps) {
  const say = useWords('receiving')
  return (
    <Sheet isOpen={payment !== undefined} onClose={onClose} title={say('sheet')}>
      {payment && <Details of={payment} onDone={onClose} />}
    </Sheet>
  )
}

type DetailsProps = { readonly of: Payment; readonly onDone: () => void }

function Details({ of, onDone }: DetailsProps) {
  const canMatch = useMay()('match-payments')
  const words = useWords('payments')
  const { debtorId, debtorName, amountCents, currency, paidAt } = of
  return (
    <div className={styles.form}>
      <p>
        <Money cents={amountCents} currency={currency} size="large" isStrong />{' '}
        <span className="muted">
          <Instant at={paidAt} />
        </span>
      </p>
      {debtorId && (
        <p>
          {words('who')}:{' '}
          <Link to="/clientes/$debtorId" params={{ debtorId }}>
            {debtorName}
          </Link>
        </p>
      )}
      <Oddities of={of} />
      <Facts items={useWhere(of)} areLong />
      {canMatch && <Deeds of={of} onDone={onDone} />}
    </div>
  )
}

function Oddities({ of }: { readonly of: Payment }) {
  const say = useWords('receiving')
  const formats = useFormats()
  const { flags, leftOverCents, currency, payerName, debtorId } = of
  const isAfterEnd = flags.includes('agreement-ended')
  return (
    <>
      {flags.map((flag) => (
        <Notice
          key={flag}
          tone="info"
          action={
            isAfterEnd &&
            flag === 'agreement-ended' &&
            debtorId && (
              <Link to="/clientes/$debtorId" params={{ debtorId }}>
                {say('renegotiate')}
              </Link>
            )
          }
        >
          {flag === 'paid-by-another' && payerName
            ? say('paidBy', { name: payerName })
            : say(`flag.${flag}`)}
        </Notice>
      ))}
      {leftOverCents > 0 && (
        <Notice tone="attention">
          {say('flag.left-over', { amount: formats.money(leftOverCents, currency) })}
        </Notice>
      )}
    </>
  )
}

/** Every centavo, and by what the payment is known. */
function useWhere(of: Payment): readonly Fact[] {
  const say = useWords('receiving')
  const words = useWords('payments')
  const { currency, payerName, matchedBy, ourNumber, creditedOn, txid, endToEndId, note } = of
  const money = [
    ['placed', of.placedCents],
    ['left', of.leftOverCents],
    ['credit', of.creditCents],
    ['refund', of.refundCents],
  ] as const
  const code = (text: string) => <span className={styles.code}>{text}</span>
  return [
    ...money
      .filter(([, cents]) => cents > 0)
      .map(([name, cents]) => ({
        word: say(name),
        value: <Money cents={cents} currency={currency} />,
      })),
    ...(payerName ? [{ word: say('payer'), value: payerName }] : []),
    ...(matchedBy ? [{ word: say('matchedBy'), value: say(`by.${matchedBy}`) }] : []),
    ...(creditedOn ? [{ word: say('creditedOn'), value: <Day on={creditedOn} /> }] : []),
    ...(ourNumber ? [{ word: say('ourNumber'), value: code(ourNumber) }] : []),
    ...(txid ? [{ word: words('txid'), value: code(txid) }] : []),
    ...(endToEndId ? [{ word: words('endToEnd'), value: code(endToEndId) }] : []),
    ...(note ? [{ word: words('payerNote'), value: note }] : []),
  ]
}

type Asked = 'undo' | 'refund' | 'given-back'

function Deeds({ of, onDone }: DetailsProps) {
  const say = useWords('receiving')
  const formats = useFormats()
  const [asked, setAsked] = useState<Asked>()
  const { id: paymentId, leftOverCents, creditCents, currency, state } = of
  const keep = useDo(keepLeftOver, {
    refreshes: [listPayments, listAgreements, readAgreement, listRefunds],
    quiet: 'all',
  })
  if (state === 'returned') return null
  const run = async () => {
    const answer = await keep.run({ paymentId })
    if (!answer.ok) return
    const { placedCents, creditCents: kept } = answer.value
    const said = placedCents > 0 ? 'keptPlaced' : 'keptAll'
    toast('done', say(said, { amount: formats.money(placedCents || kept, currency) }))
    onDone()
  }
  const close = () => setAsked(undefined)
  const hasSpare = leftOverCents + creditCents > 0
  return (
    <>
      {leftOverCents > 0 && (
        <div>
          <Button onClick={run} loading={keep.isRunning} fullWidth>
            {say('keep')}
          </Button>
          <p className="muted small">{say('keepHelp')}</p>
        </div>
      )}
      {keep.problem && <Problem of={keep.problem} />}
      <div className={styles.deeds}>
        {hasSpare && (
          <Button variant="default" onClick={() => setAsked('refund')}>
            {say('giveBack')}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsked('given-back')}>
          {say('bankTook')}
        </Button>
        <Button variant="default" onClick={() => setAsked('undo')}>
          {say('undo')}
        </Button>
      </div>
      {asked === 'refund' && <AskRefundDialog of={of} onClose={close} onDone={onDone} />}
      {asked === 'undo' && <UndoMatchDialog of={of} onClose={close} onDone={onDone} />}
      {asked === 'given-back' && <GivenBackDialog of={of} onClose={close} onDone={onDone} />}
    </>
  )
}
