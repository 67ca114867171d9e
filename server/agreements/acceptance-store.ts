import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'

/** Who may say yes for a person. */
export type ByWhom = 'debtor' | 'guarantor' | 'representative'

export type NewAcceptance = {
  readonly agreementId: string
  readonly channel: string
  readonly byWhom: ByWhom
  /** Who read the words aloud and heard the yes; nobody, on the person's own page. */
  readonly heardBy: string | null
}

/**
 * Keeps that somebody said yes, to which words exactly, under which versions of the rules. Nothing
 * when it was said through this channel before.
 */
export const insertAcceptance = (tx: Tx, made: NewAcceptance) => tx.maybe<{ id: string }>`
  insert into acceptance
    (agency_id, agreement_id, creditor_id, channel, by_whom, heard_by, accepted_at, accepted_text,
     text_hash, policy_version, terms_version)
  select agreement.agency_id, agreement.id, agreement.creditor_id, ${made.channel},
    ${made.byWhom}, ${made.heardBy}, ${tx.now}, accepted_text,
    encode(sha256(convert_to(accepted_text, 'UTF8')), 'hex'), policy_version, terms_version
  from agreement
  join offer on offer.agency_id = agreement.agency_id and offer.id = offer_id
  where agreement.agency_id = ${tx.agencyId} and agreement.id = ${made.agreementId}
  on conflict do nothing
  returning id
`

/** One yes, as it was said and kept. */
export type Acceptance = {
  readonly channel: string
  readonly byWhom: ByWhom
  readonly heardBy: string | null
  readonly acceptedAt: Moment
  readonly acceptedText: string
  readonly textHash: string
  readonly policyVersion: number
  readonly termsVersion: number
}

export const listAcceptances = (tx: Tx, agreementId: string) => tx.rows<Acceptance>`
  select channel, by_whom, heard_by, accepted_at, accepted_text, text_hash, policy_version,
    terms_version
  from acceptance
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId}
  order by accepted_at, id
  limit 50
`
