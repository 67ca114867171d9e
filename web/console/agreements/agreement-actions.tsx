import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../session.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { useWords } from '../../words.ts'
import { RecordPaymentDialog } from '../payments/record-payment-dialog.tsx'
import { AdvanceDialog } from './advance-dialog.tsx'
import type { Agreement } from './agreement-states.ts'
import { CancelDialog } from './cancel-dialog.tsx'
import { PageDialog } from './page-dialog.tsx'
import { RenegotiateDialog } from './renegotiate-dialog.tsx'

/** What may be done with an agreement, for who may do it. */
export function AgreementActions({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const sayDocument = useWords('documents')
  const may = useMay()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'payment' | 'cancel' | 'renegotiate' | 'advance' | 'page'>()
  const isOpen = of.state === 'open'
  const close = () => setOpen(undefined)
  return (
    <>
      {may('see-debtors') && (
        <LinkButton to="/clientes/$debtorId" params={{ debtorId: of.debtorId }} variant="default">
          {say('history')}
        </LinkButton>
      )}
      {may('issue-documents') && (
        <Button variant="default" onClick={() => setOpen('page')}>
          {sayDocument('page.run')}
        </Button>
      )}
      {isOpen && may('cancel-agreements') && (
        <Button variant="default" onClick={() => setOpen('cancel')}>
          {say('cancel.run')}
        </Button>
      )}
      {of.canPayAhead && may('make-offers') && (
        <Button variant="default" onClick={() => setOpen('advance')}>
          {say('advance.run')}
        </Button>
      )}
      {of.canRenegotiate && may('make-offers') && (
        <Button variant="default" onClick={() => setOpen('renegotiate')}>
          {say('renegotiate.run')}
        </Button>
      )}
      {isOpen && may('record-payments') && (
        <Button onClick={() => setOpen('payment')}>{say('recordPayment')}</Button>
      )}
      {open === 'payment' && <RecordPaymentDialog of={of} onClose={close} />}
      {open === 'advance' && <AdvanceDialog of={of} onClose={close} />}
      {open === 'renegotiate' && (
        <RenegotiateDialog
          of={of}
          onClose={close}
          onReplaced={(agreementId) =>
            navigate({ to: '/acordos/$agreementId', params: { agreementId } })
          }
        />
      )}
      {open === 'page' && <PageDialog agreementId={of.id} onClose={close} />}
      {open === 'cancel' && <CancelDialog agreementId={of.id} onClose={close} />}
    </>
  )
}
