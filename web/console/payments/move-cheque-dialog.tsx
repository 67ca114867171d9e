import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPayments } from '../../../api/payments.ts'
import { listCheques, moveCheque } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DayField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import styles from './payments.module.css'

export type Cheque = ReplyOf<typeof listCheques>['items'][number]

export type ChequeMove = Cheque['moves'][number]

type MoveChequeProps = {
  readonly cheque: Cheque
  readonly to: ChequeMove
  readonly onClose: () => void
}

const withReason: ReadonlySet<ChequeMove> = new Set(['failed', 'bounced', 'cancelled'])

/** What became of a cheque; what went wrong says why. */
export function MoveChequeDialog({ cheque, to, onClose }: MoveChequeProps) {
  const say = useWords('receiving')
  const common = useWords('common')
  const today = useToday()
  const [reason, setReason] = useState('')
  const [bank, setBank] = useState('')
  const [number, setNumber] = useState('')
  const [pickUpOn, setPickUpOn] = useState(today)
  const [isAsked, setIsAsked] = useState(false)
  const move = useDo(moveCheque, {
    refreshes: [listCheques, listPayments],
    says: () => say('cheques.moved'),
    quiet: 'all',
  })
  const isMissing = withReason.has(to) && reason.trim() === ''
  const run = async () => {
    setIsAsked(true)
    if (isMissing) return
    const found = to === 'collected' ? { bank, number } : {}
    const again = to === 'asked' ? { pickUpOn } : {}
    const answer = await move.run({ chequeId: cheque.id, to, reason, ...found, ...again })
    if (answer.ok) onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={say(`cheques.move.${to}`)}
      word={say(`cheques.move.${to}`)}
      isHarsh={withReason.has(to)}
      isRunning={move.isRunning}
      onConfirm={run}
    >
      <div className={styles.form}>
        <p>
          <Money cents={cheque.amountCents} currency={cheque.currency} size="large" />{' '}
          {cheque.debtorName}
        </p>
        {withReason.has(to) && (
          <TextField
            label={say('reason')}
            help={say('reasonHelp')}
            value={reason}
            onChange={setReason}
            problem={isAsked && isMissing ? common('required') : undefined}
            isRequired
            hasFocus
            maxLength={200}
          />
        )}
        {to === 'asked' && (
          <DayField
            label={say('cheques.day')}
            value={pickUpOn}
            onChange={setPickUpOn}
            min={today}
            isRequired
          />
        )}
        {to === 'collected' && (
          <>
            <TextField label={say('cheques.bank')} value={bank} onChange={setBank} maxLength={40} />
            <TextField
              label={say('cheques.number')}
              value={number}
              onChange={setNumber}
              maxLength={40}
            />
          </>
        )}
        {move.problem && <Problem of={move.problem} />}
      </div>
    </ConfirmDialog>
  )
}
