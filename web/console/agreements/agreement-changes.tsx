import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { useWords } from '../../words.ts'
import { AdvanceDialog } from './advance-dialog.tsx'
import { AdvanceNotice } from './advance-notice.tsx'
import type { Agreement } from './agreement-states.ts'
import styles from './agreements.module.css'
import { ChangeSheet } from './change-sheet.tsx'
import { DateUndo } from './date-undo.tsx'
import { RenegotiateDialog } from './renegotiate-dialog.tsx'

type ChangesProps = {
  readonly of: Agreement
  /** Another agreement took the place of this one. */
  readonly onReplaced: (agreementId: string) => void
}

/** What may be changed in the agreement of the person on the line, without leaving the call. */
export function AgreementChanges({ of, onReplaced }: ChangesProps) {
  const say = useWords('agreements')
  const may = useMay()
  const [open, setOpen] = useState<'change' | 'advance' | 'renegotiate'>()
  const next = of.instalments.find(({ paidOn }) => paidOn === null)
  const close = () => setOpen(undefined)
  if (of.state !== 'open' || !may('make-offers')) return null
  return (
    <>
      <DateUndo of={of} />
      <AdvanceNotice of={of} />
      <div className={styles.row}>
        {next && (
          <Button size="xs" variant="default" onClick={() => setOpen('change')}>
            {say('change.openOf', { n: next.n })}
          </Button>
        )}
        {of.canPayAhead && (
          <Button size="xs" variant="default" onClick={() => setOpen('advance')}>
            {say('advance.run')}
          </Button>
        )}
        {of.canRenegotiate && (
          <Button size="xs" variant="default" onClick={() => setOpen('renegotiate')}>
            {say('renegotiate.run')}
          </Button>
        )}
      </div>
      <ChangeSheet of={of} instalment={next} isOpen={open === 'change'} onClose={close} />
      {open === 'advance' && <AdvanceDialog of={of} onClose={close} />}
      {open === 'renegotiate' && (
        <RenegotiateDialog of={of} onClose={close} onReplaced={onReplaced} />
      )}
    </>
  )
}
