import type { ReplyOf } from '../../api/endpoint.ts'
import type { readNegotiations } from '../../api/preparation.ts'
import { isEarlier } from '../../kit/dates.ts'
import type { Wireable } from '../platform/route.ts'
import type { PastAgreement, PastApproval, PastOffers, PastPromise } from './negotiation-store.ts'

type Negotiation = Wireable<ReplyOf<typeof readNegotiations>>['items'][number]

export type Tried = {
  readonly agreements: readonly PastAgreement[]
  readonly offers: readonly PastOffers[]
  readonly promises: readonly PastPromise[]
  readonly approvals: readonly PastApproval[]
}

/** Every past negotiation as one line, the newest first (A2.2, A2.4). */
export function negotiationLedger(tried: Tried): Negotiation[] {
  const lines = [
    ...tried.agreements.map((one) => ({ moment: one.at, line: ofAgreement(one) })),
    ...tried.offers.map((one) => ({ moment: one.at, line: ofOffers(one) })),
    ...tried.promises.map((one) => ({ moment: one.at, line: ofPromise(one) })),
    ...tried.approvals.map((one) => ({ moment: one.at, line: ofApproval(one) })),
  ]
  return lines
    .sort((a, b) => (isEarlier(a.moment, b.moment) ? 1 : isEarlier(b.moment, a.moment) ? -1 : 0))
    .map(({ line }) => line)
}

const nothing = {
  code: null,
  agreementId: null,
  originalCents: null,
  balanceCents: null,
  offers: 0,
  lowestCents: null,
  agreedCents: null,
  discountCents: null,
  payments: 0,
  paidCents: null,
  paidPayments: 0,
  dueOn: null,
  endedOn: null,
  because: null,
} as const

function ofAgreement(one: PastAgreement): Negotiation {
  const { firstDueOn, missedDueOn: _missed, endReason: _reason, ...shown } = one
  return { ...shown, kind: 'agreement', agreementId: one.id, dueOn: firstDueOn, because: why(one) }
}

/** A broken one names the payment that did not come; an undone one has the words of a person. */
function why({ state, endReason, missedDueOn }: PastAgreement): Negotiation['because'] {
  if (state === 'broken') {
    const n = Number(endReason)
    const reason = 'payment-missed'
    return { reason, n: Number.isInteger(n) ? n : null, dueOn: missedDueOn, said: null }
  }
  if (state !== 'cancelled' || !endReason) return null
  return { reason: 'words', n: null, dueOn: null, said: endReason }
}

const ofOffers = (one: PastOffers): Negotiation => ({
  ...nothing,
  ...one,
  kind: 'offers',
  state: 'not-taken',
  because: { reason: 'none-taken', n: null, dueOn: null, said: null },
})

const ofPromise = ({ amountCents, ...one }: PastPromise): Negotiation => ({
  ...nothing,
  ...one,
  kind: 'promise',
  agreedCents: amountCents,
  payments: 1,
  paidPayments: one.state === 'kept' ? 1 : 0,
  because:
    one.state === 'broken' ? { reason: 'not-paid', n: null, dueOn: one.dueOn, said: null } : null,
})

const ofApproval = ({ askedCents, decisionReason, ...one }: PastApproval): Negotiation => ({
  ...nothing,
  ...one,
  kind: 'approval',
  lowestCents: askedCents,
  state: 'refused',
  because: decisionReason ? { reason: 'words', n: null, dueOn: null, said: decisionReason } : null,
})
