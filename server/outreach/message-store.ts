import type { MessageKind } from '../channels/messages.ts'
import type { Permit } from '../compliance/permit.ts'
import { digestOf } from '../platform/secret.ts'
import type { Tx } from '../platform/sql.ts'

export type NewMessage = {
  readonly attemptId: string
  readonly portfolioId: string
  readonly creditorId: string
  /** Null when it is about something else than an agreement. */
  readonly agreementId: string | null
  readonly kind: MessageKind
  readonly locale: string
  readonly body: string
  readonly handedBy: string
}

/** The words as they were handed on: never without the attempt, and so never without its permit. */
export const insertMessage = (tx: Tx, permit: Permit, message: NewMessage) => tx.one<{
  id: string
}>`
  insert into shared_message
    (agency_id, attempt_id, attempt_decided_at, debtor_id, portfolio_id, creditor_id, channel,
     agreement_id, kind, locale, body, body_hash, handed_at, handed_by)
  values (${tx.agencyId}, ${message.attemptId}, ${permit.decidedAt}, ${permit.debtorId},
    ${message.portfolioId}, ${message.creditorId}, ${permit.channel}, ${message.agreementId},
    ${message.kind}, ${message.locale}, ${message.body}, ${digestOf(message.body)}, ${tx.now},
    ${message.handedBy})
  returning id
`
