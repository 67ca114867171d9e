import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

// What a person authorised, channel by channel, and took back: lines that are only added.

export type ConsentLine = {
  readonly channel: 'voice' | 'sms' | 'whatsapp' | 'email' | 'creditor'
  readonly creditorId: string | null
  readonly creditorName: string | null
  readonly isGiven: boolean
  readonly way: 'call' | 'message' | 'portal' | 'letter' | 'in-person'
  readonly evidence: string
  readonly byName: string
  readonly at: Moment
}

/** Every line, the newest first: the first of a channel is how it stands. */
export const listConsents = (tx: Tx, debtorId: string) => tx.rows<ConsentLine>`
  select channel, creditor_id, creditor.name as creditor_name, is_given, way, evidence, by_name, at
  from consent_line
  left join creditor on creditor.agency_id = consent_line.agency_id
    and creditor.id = consent_line.creditor_id
  where consent_line.agency_id = ${tx.agencyId} and debtor_id = ${debtorId}
  order by n desc
  limit 200
`

export type NewConsent = Pick<
  ConsentLine,
  'channel' | 'creditorId' | 'isGiven' | 'way' | 'evidence'
> & { readonly debtorId: string; readonly callId: string | null }

type By = { readonly kind: string; readonly name: string }

export const insertConsent = (tx: Tx, line: NewConsent, by: By) => tx.run`
  insert into consent_line
    (agency_id, debtor_id, channel, creditor_id, is_given, way, evidence, call_id, by_kind, by_name,
     at)
  values (${tx.agencyId}, ${line.debtorId}, ${line.channel}, ${line.creditorId}, ${line.isGiven},
    ${line.way}, ${line.evidence}, ${line.callId}, ${by.kind}, ${by.name}, ${tx.now})
`

/** The person is to be locked first: two lines at once would not know of each other. */
export const findConsent = (
  tx: Tx,
  asked: Pick<NewConsent, 'debtorId' | 'channel' | 'creditorId'>,
) =>
  tx.maybe<{ isGiven: boolean }>`
    select is_given
    from consent_line
    where agency_id = ${tx.agencyId} and debtor_id = ${asked.debtorId}
      and channel = ${asked.channel} and creditor_id is not distinct from ${asked.creditorId}::uuid
    order by n desc
    limit 1
  `
