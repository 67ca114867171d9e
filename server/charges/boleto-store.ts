import type { Tx } from '../platform/sql.ts'
import type { NewCharge } from './store.ts'

/** A charge that is paid by boleto; its payload is the line that people type. */
export const insertBoletoCharge = (tx: Tx, charge: NewCharge) => tx.one<{ id: string }>`
  insert into charge
    (agency_id, agreement_id, instalment_id, creditor_id, means, txid, amount_cents, payload,
     issued_at)
  values (${tx.agencyId}, ${charge.agreementId}, ${charge.instalmentId}, ${charge.creditorId},
    'boleto', ${charge.txid}, ${charge.amountCents}, ${charge.payload}, ${tx.now})
  returning id
`

/** Another takes its place; money by the old one still finds the instalment. */
export const supersedeCharge = (tx: Tx, chargeId: string) => tx.run`
  update charge set superseded_at = ${tx.now}
  where agency_id = ${tx.agencyId} and id = ${chargeId} and superseded_at is null
`
