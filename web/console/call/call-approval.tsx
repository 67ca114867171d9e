import { Button } from '@mantine/core'
import { readCallApproval, withdrawApproval } from '../../../api/counter-offers.ts'
import type { ReplyOf } from '../../../api/endpoint.ts'
import { Notice } from '../../ui/notice.tsx'
import { useDo } from '../../use-do.ts'
import { useRead } from '../../use-read.ts'
import { useFormats, useWords } from '../../words.ts'
import { useDesk } from './desk.ts'
import { useOfferWords } from './offer-words.ts'
import type { Offer } from './read-back.tsx'

type Answer = ReplyOf<typeof readCallApproval>

const whileWaitingMs = 3_000

/** What was asked of a supervisor in this call: it comes back while the person is on the line. */
export function CallApproval({ onTake }: { readonly onTake: (offer: Offer) => void }) {
  const { brief } = useDesk()
  const read = useRead(readCallApproval, { callId: brief.call.id }, { everyMs: whileWaitingMs })
  const { approval, offer } = read.value ?? {}
  if (!approval) return null
  switch (approval.state) {
    case 'asked':
      return <Waiting approval={approval} />
    case 'approved':
      return offer ? <Approved approval={approval} offer={offer} onTake={onTake} /> : null
    case 'refused':
      return <Refused approval={approval} />
    case 'lapsed':
      return <Lapsed />
    default:
      return null
  }
}

type One = { readonly approval: NonNullable<Answer['approval']> }

function Waiting({ approval }: One) {
  const say = useWords('offers')
  const { percent } = useFormats()
  const withdrawing = useDo(withdrawApproval, { refreshes: [readCallApproval] })
  return (
    <div role="status">
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
    </div>
  )
}

type ApprovedProps = One & { readonly offer: Offer; readonly onTake: (offer: Offer) => void }

function Approved({ approval, offer, onTake }: ApprovedProps) {
  const say = useWords('offers')
  const { money, time } = useFormats()
  const { currency } = useDesk().brief
  const describe = useOfferWords(currency)
  return (
    <div role="status">
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
    </div>
  )
}

function Refused({ approval }: One) {
  const say = useWords('offers')
  return (
    <div role="status">
      <Notice tone="attention" title={say('approval.refused')}>
        {approval.decidedBy}: “{approval.decisionReason}”. {say('approval.refusedHelp')}
      </Notice>
    </div>
  )
}

function Lapsed() {
  const say = useWords('offers')
  return (
    <div role="status">
      <Notice tone="info" title={say('approval.lapsed')}>
        {say('approval.lapsedHelp')}
      </Notice>
    </div>
  )
}
