import { useState } from 'react'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { listPayments } from '../../../api/payments.ts'
import { chequeReturnCodes, listCheques, moveCheque } from '../../../api/receiving.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { DayField, SelectField, TextField } from '../../ui/fields.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Money } from '../../ui/written.tsx'
import { useDo } from '../../use-do.ts'
import { useWords } from '../../words.ts'
import { useToday } from '../call/their-time.ts'
import { ChequePaper, noPaper, writtenOn } from './cheque-paper.tsx'
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
  const [paper, setPaper] = useState(noPaper)
  const [returnCode, setReturnCode] = useState<string | null>(null)
  const [pickUpOn, setPickUpOn] = useState(today)
  const [isAsked, setIsAsked] = useState(false)
  const move = useDo(moveCheque, {
    refreshes: [listCheques, listPayments],
    says: () => say('cheques.moved'),
    quiet: 'all',
  })
  const isCoded = to === 'bounced' && returnCode !== null
  const isMissing = withReason.has(to) && reason.trim() === '' && !isCoded
  const run = async () => {
    setIsAsked(true)
    if (isMissing) return
    const found = to === 'collected' ? writtenOn(paper) : {}
    const code = isCoded ? { returnCode: Number(returnCode) } : {}
    const again = to === 'asked' ? { pickUpOn } : {}
    const answer = await move.run({ chequeId: cheque.id, to, reason, ...found, ...code, ...again })
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
        {to === 'bounced' && (
          <SelectField
            label={say('cheques.returnCode')}
            isClearable
            choices={chequeReturnCodes.map((code) => ({
              value: String(code),
              word: say(`cheques.returned.r${code}`),
            }))}
            value={returnCode}
            onChange={setReturnCode}
          />
        )}
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
        {to === 'collected' && <ChequePaper paper={paper} onChange={setPaper} />}
        {move.problem && <Problem of={move.problem} />}
      </div>
    </ConfirmDialog>
  )
}
