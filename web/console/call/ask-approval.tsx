import { Button } from '@mantine/core'
import { useState } from 'react'
import { askApproval, readCallApproval } from '../../../api/counter-offers.ts'
import type { AskOf } from '../../../api/endpoint.ts'
import { LongTextField } from '../../ui/fields.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Problem } from '../../ui/problem.tsx'
import { useDo } from '../../use-do.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import styles from './offers-panel.module.css'

type AskApprovalProps = {
  readonly ask: Omit<AskOf<typeof askApproval>, 'reason'>
  readonly point?: AskOf<typeof askApproval>['point']
  readonly discountPct: string
}

/** What an agent may not give is asked of somebody who may, and why; the answer comes here. */
export function AskApproval({ ask, point, discountPct }: AskApprovalProps) {
  const say = useWords('offers')
  const { percent } = useFormats()
  const { brief, drafting } = useDesk()
  const { currency } = brief
  const [reason, setReason] = useState('')
  const asking = useDo(askApproval, {
    refreshes: [readCallApproval],
    says: () => say('approval.sent'),
    facts: { currency },
    quiet: 'all',
  })
  const terms = {
    debtorId: ask.debtorId,
    portfolioId: ask.portfolioId,
    callId: ask.callId,
    itemIds: ask.itemIds,
    downPaymentCents: ask.downPaymentCents,
    parts: ask.parts,
    firstDueOn: ask.firstDueOn,
    dueDay: ask.dueDay,
    discountPct: ask.discountPct,
    discountCents: ask.discountCents,
    planShape: ask.planShape,
  }
  // The answer stands above the usual offers: back to them, where it is seen.
  const send = async () => {
    const answer = await asking.run({ ...terms, point, reason })
    if (answer.ok) drafting.fill('offer.mode', '')
  }
  // Asked of a supervisor, this refusal is the policy's: nobody's authority goes further.
  const ceilingPct =
    asking.problem?.refusal === 'discount-above-authority'
      ? (asking.problem.facts.discountPctMax ?? undefined)
      : undefined
  return (
    <section className={styles.beyond} aria-label={say('approval.title')}>
      <p className="small">
        {say('approval.beyond', { percent: percent(discountPct) })} {say('approval.help')}
      </p>
      <LongTextField
        label={say('approval.reason')}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      {ceilingPct === undefined && asking.problem && <Problem of={asking.problem} />}
      {ceilingPct !== undefined && (
        <div role="alert">
          <Notice tone="attention">
            {say('approval.beyondAll', { percent: percent(`${ceilingPct}`) })}
          </Notice>
        </div>
      )}
      <Button
        variant="default"
        loading={asking.isRunning}
        disabled={reason.trim() === ''}
        onClick={send}
      >
        {say('approval.ask')}
      </Button>
    </section>
  )
}
