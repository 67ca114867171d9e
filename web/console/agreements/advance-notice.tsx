import { Button } from '@mantine/core'
import { giveUpAdvance } from '../../../api/agreement-changes.ts'
import { listAgreements, readAgreement } from '../../../api/agreements.ts'
import { useMay } from '../../session.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import type { Agreement } from './agreement-states.ts'

/** Instalments are being paid ahead: until when, what was taken off, and the way back. */
export function AdvanceNotice({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const may = useMay()
  const { money, weekday } = useFormats()
  const giving = useDo(giveUpAdvance, {
    refreshes: [readAgreement, listAgreements],
    says: () => say('advance.gaveUp'),
  })
  if (!of.advance) return null
  const { payByOn, offCents } = of.advance
  return (
    <Notice
      tone="info"
      title={say('advance.waiting', { day: weekday(payByOn) })}
      action={
        may('make-offers') && (
          <Button
            variant="default"
            size="compact-sm"
            loading={giving.isRunning}
            onClick={() => giving.run({ agreementId: of.id })}
          >
            {say('advance.giveUp')}
          </Button>
        )
      }
    >
      <p>{say('advance.waitingText', { amount: money(offCents, of.currency) })}</p>
    </Notice>
  )
}
