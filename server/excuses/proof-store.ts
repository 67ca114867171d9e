import type { Moment } from '../../kit/dates.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import type { ProofType } from './proof-file.ts'

export type ProofLinkRow = {
  readonly id: string
  readonly saidId: string
  readonly debtorId: string
  readonly expiresAt: Moment
  readonly revokedAt: Moment | null
  readonly firstOpenedAt: Moment | null
  readonly wrongAnswers: number
  readonly lastWrongAt: Moment | null
}

/** Before the agency is known no row of any can be seen: a function of the owner answers this. */
export async function agencyOfProofLink(world: World, hash: string): Promise<string | undefined> {
  const { rows } = await world.pool.query<{ id: string | null }>(
    'select agency_of_proof_link($1) as id',
    [hash],
  )
  return rows[0]?.id ?? undefined
}

export type NewLink = {
  readonly saidId: string
  readonly debtorId: string
  readonly tokenHash: string
  readonly expiresAt: Moment
  readonly madeBy: string
}

export const insertLink = (tx: Tx, link: NewLink) => tx.run`
  insert into proof_link
    (agency_id, said_id, debtor_id, token_hash, made_at, made_by, expires_at)
  values (${tx.agencyId}, ${link.saidId}, ${link.debtorId}, ${link.tokenHash}, ${tx.now},
    ${link.madeBy}, ${link.expiresAt})
`

export const findLink = (tx: Tx, tokenHash: string) => tx.maybe<ProofLinkRow>`
  select id, said_id, debtor_id, expires_at, revoked_at, first_opened_at, wrong_answers,
    last_wrong_at
  from proof_link
  where agency_id = ${tx.agencyId} and token_hash = ${tokenHash}
`

/** For update: answers come one after the other, so that tries are counted truly. */
export const lockLink = (tx: Tx, tokenHash: string) => tx.maybe<ProofLinkRow>`
  select id, said_id, debtor_id, expires_at, revoked_at, first_opened_at, wrong_answers,
    last_wrong_at
  from proof_link
  where agency_id = ${tx.agencyId} and token_hash = ${tokenHash}
  for no key update
`

export const noteWrongAnswer = (tx: Tx, linkId: string) => tx.run`
  update proof_link
  set wrong_answers = wrong_answers + 1, last_wrong_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${linkId}
`

export const noteOpened = (tx: Tx, linkId: string) => tx.run`
  update proof_link
  set wrong_answers = 0, last_wrong_at = null,
    first_opened_at = coalesce(first_opened_at, ${tx.now})
  where agency_id = ${tx.agencyId} and id = ${linkId}
`

export const insertVisit = (
  tx: Tx,
  visit: { readonly visitHash: string; readonly linkId: string; readonly endsAt: Moment },
) => tx.run`
  insert into proof_visit (agency_id, visit_hash, link_id, begun_at, ends_at)
  values (${tx.agencyId}, ${visit.visitHash}, ${visit.linkId}, ${tx.now}, ${visit.endsAt})
`

export const findVisit = (tx: Tx, linkId: string, visitHash: string) =>
  tx.maybe<{ endsAt: Moment }>`
    select ends_at from proof_visit
    where agency_id = ${tx.agencyId} and visit_hash = ${visitHash} and link_id = ${linkId}
      and ends_at > ${tx.now}
  `

export type ProofRow = {
  readonly id: string
  readonly saidId: string
  readonly debtorId: string
  readonly mediaType: ProofType
  readonly byteCount: number
  readonly arrivedAt: Moment
  readonly seenAt: Moment | null
  readonly seenBy: string | null
}

export type NewProof = Pick<ProofRow, 'saidId' | 'debtorId' | 'mediaType'> & {
  readonly linkId: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Nothing when the same file came before. */
export const insertProof = (tx: Tx, proof: NewProof) => tx.maybe<{ id: string }>`
  insert into proof
    (agency_id, said_id, link_id, debtor_id, media_type, byte_count, sha256, bytes, arrived_at)
  values (${tx.agencyId}, ${proof.saidId}, ${proof.linkId}, ${proof.debtorId},
    ${proof.mediaType}, ${proof.bytes.length}, ${proof.sha256}, ${Buffer.from(proof.bytes)},
    ${tx.now})
  on conflict do nothing
  returning id
`

export const listProofs = (tx: Tx, saidIds: readonly string[]) => tx.rows<ProofRow>`
  select id, said_id, debtor_id, media_type, byte_count, arrived_at, seen_at, seen_by
  from proof
  where agency_id = ${tx.agencyId} and said_id = any (${saidIds}::uuid[])
  order by arrived_at, id
  limit 200
`

export const findProof = (tx: Tx, proofId: string) =>
  tx.maybe<ProofRow & { readonly bytes: Uint8Array | null }>`
    select id, said_id, debtor_id, media_type, byte_count, arrived_at, seen_at, seen_by, bytes
    from proof
    where agency_id = ${tx.agencyId} and id = ${proofId}
  `

export const noteSeen = (tx: Tx, proofId: string, by: string) => tx.run`
  update proof set seen_at = ${tx.now}, seen_by = ${by}
  where agency_id = ${tx.agencyId} and id = ${proofId} and seen_at is null
`
