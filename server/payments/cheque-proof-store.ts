import type { Tx } from '../platform/sql.ts'

export type NewProof = {
  readonly chequeId: string
  readonly creditorId: string
  readonly fileName: string
  readonly fileType: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly keptBy: string
}

/** The same picture sent twice is kept once. */
export const insertProof = (tx: Tx, proof: NewProof) => tx.run`
  insert into cheque_proof
    (agency_id, cheque_id, creditor_id, kind, file_name, file_type, bytes, sha256, kept_at,
     kept_by)
  values (${tx.agencyId}, ${proof.chequeId}, ${proof.creditorId}, 'receipt', ${proof.fileName},
    ${proof.fileType}, ${proof.bytes}, ${proof.sha256}, ${tx.now}, ${proof.keptBy})
  on conflict (agency_id, cheque_id, sha256) do nothing
`

export const findProof = (tx: Tx, proofId: string) =>
  tx.maybe<{ fileName: string; bytes: Uint8Array; debtorId: string }>`
    select file_name, bytes, cheque.debtor_id from cheque_proof proof
    join cheque on cheque.agency_id = proof.agency_id and cheque.id = proof.cheque_id
    where proof.agency_id = ${tx.agencyId} and proof.id = ${proofId}
  `
