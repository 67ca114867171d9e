import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { readCallApproval, withdrawApproval } from '../../../api/counter-offers.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import type { Offer } from './offer.ts'
import { useOfferWords } from './offer-words.ts'
import styles from './offers-panel.module.css'

type Answer = ReplyOf<typeof readCallApproval>

const whileWaitingMs = 3_000

/** What was asked of a supervisor in this call: it comes back while the person is on the line. */
export function CallApproval({ onTake }: { readonly onTake: (offer: Offer) => void }) {
  const { brief } = useDesk()
  const read = useRead(readCallApproval, { callId: brief.call.id }, { everyMs: whileWaitingMs })
  const { approval, offer } = read.value ?? {}
  const state = approval?.state
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state === 'approved' || state === 'refused') place.current?.scrollIntoView?.()
  }, [state])
  const isOver = state === 'used' || state === 'withdrawn'
  if (approval?.kind !== 'discount' || isOver) return null
  return (
    <div role="status" ref={place} className={styles.approval}>
      {state === 'asked' && <Waiting approval={approval} />}
      {state === 'approved' && offer && (
        <Approved approval={approval} offer={offer} onTake={onTake} />
      )}
      {state === 'refused' && <Refused approval={approval} />}
      {state === 'lapsed' && <Lapsed />}
    </div>
  )
}

type One = { readonly approval: NonNullable<Answer['approval']> }

function Waiting({ approval }: One) {
  const say = useWords('offers')
  const { percent } = useFormats()
  const withdrawing = useDo(withdrawApproval, { refreshes: [readCallApproval] })
  return (
    <Notice
      tone="info"
      title={say('approval.waiting')}
      action={
        <Button
          variant="default"
          size="compact-sm"
          loading={withdrawing.isRunning}
          onClick={() => withdrawing.run({ approvalId: approval.id })}
        >
          {say('approval.withdraw')}
        </Button>
      }
    >
      {say('approval.waitingHelp', { percent: percent(approval.discountPct) })}
    </Notice>
  )
}

type ApprovedProps = One & { readonly offer: Offer; readonly onTake: (offer: Offer) => void }

function Approved({ approval, offer, onTake }: ApprovedProps) {
  const say = useWords('offers')
  const { money, time } = useFormats()
  const { currency } = useDesk().brief
  const describe = useOfferWords(currency)
  return (
    <Notice
      tone="done"
      title={say('approval.approved', { total: money(offer.quote.totalCents, currency) })}
      action={<Button onClick={() => onTake(offer)}>{say('accept')}</Button>}
    >
      {describe.discount(offer.quote)}. {describe.schedule(offer.quote).join(' ')}
      <br />
      {approval.decidedBy}: “{approval.decisionReason}”.{' '}
      {say('approval.until', { time: time(approval.expiresAt) })}
    </Notice>
  )
}

function Refused({ approval }: One) {
  const say = useWords('offers')
  return (
    <Notice tone="attention" title={say('approval.refused')}>
      {approval.decidedBy}: “{approval.decisionReason}”. {say('approval.refusedHelp')}
    </Notice>
  )
}

function Lapsed() {
  const say = useWords('offers')
  return (
    <Notice tone="info" title={say('approval.lapsed')}>
      {say('approval.lapsedHelp')}
    </Notice>
  )
}
