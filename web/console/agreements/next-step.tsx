import { Notice } from '../../ui/notice.tsx'
import { useFormats, useWords } from '../../words.ts'
import { AdvanceNotice } from './advance-notice.tsx'
import type { Agreement } from './agreement-states.ts'
import { DateUndo } from './date-undo.tsx'
import { RescueNotice } from './rescue-notice.tsx'

/** What happens next with an agreement, and its last change while that can go back. */
export function NextStep({ of }: { readonly of: Agreement }) {
  return (
    <>
      <DateUndo of={of} />
      <AdvanceNotice of={of} />
      {of.standing === 'in-rescue' ? <RescueNotice of={of} /> : <Step of={of} />}
    </>
  )
}

function Step({ of }: { readonly of: Agreement }) {
  const say = useWords('agreements')
  const { weekday, money } = useFormats()
  const { step, next } = of.tracker
  const amount = next ? money(next.leftCents, of.currency) : ''
  const n = next?.n ?? 0
  if (step.kind === 'pay-late' && step.untilOn)
    return (
      <Notice tone="attention" title={say('step.late', { n, amount })}>
        <p>{say('step.lateUntil', { day: weekday(step.untilOn) })}</p>
      </Notice>
    )
  if (step.kind === 'settle') return <Notice tone="done">{say('step.settle')}</Notice>
  if (step.kind !== 'pay' || !step.on) return null
  return <p>{say('step.pay', { n, amount, day: weekday(step.on) })}</p>
}
