import type { Cents } from '../../kit/money.ts'
import { sql, type Tx } from '../platform/sql.ts'
import type { ChargeState } from './charge-state.ts'

export type NewCharge = {
  readonly agreementId: string
  readonly instalmentId: string
  readonly creditorId: string
  readonly txid: string
  readonly amountCents: Cents
  readonly payload: string
}

export const insertCharge = (tx: Tx, charge: NewCharge) => tx.one<{ id: string }>`
  insert into charge
    (agency_id, agreement_id, instalment_id, creditor_id, means, txid, amount_cents, payload,
     issued_at)
  values (${tx.agencyId}, ${charge.agreementId}, ${charge.instalmentId}, ${charge.creditorId},
    'pix', ${charge.txid}, ${charge.amountCents}, ${charge.payload}, ${tx.now})
  returning id
`

/** A fresh one takes their place; what was sent by them is still known by its txid. */
export const supersedeCharges = (tx: Tx, instalmentIds: readonly string[]) => tx.run`
  update charge
  set superseded_at = ${tx.now}
  where agency_id = ${tx.agencyId} and instalment_id = any (${instalmentIds}::uuid[])
    and superseded_at is null and means = 'pix'
`

export type ChargeRow = {
  readonly id: string
  readonly agreementId: string
  readonly instalmentId: string
  readonly txid: string
  readonly amountCents: Cents
  /** Nothing until whoever makes it has answered. */
  readonly payload: string | null
  readonly accountId: string | null
  readonly state: ChargeState
  /** Another amount or day is wanted than its gateway has. */
  readonly isChanging: boolean
  readonly problem: string | null
  readonly problemFacts: Readonly<Record<string, string | number | boolean | null>>
  readonly boletoLine: string | null
  readonly link: string | null
}

const columns = sql`id, agreement_id, instalment_id, txid, amount_cents, payload, account_id, state,
  (wanted_cents is not null or wanted_due_on is not null) as is_changing, problem, problem_facts,
  boleto_line, link`

/** Those in force: one for each instalment. */
export const listCharges = (tx: Tx, agreementId: string) => tx.rows<ChargeRow>`
  select ${columns}
  from charge
  where agency_id = ${tx.agencyId} and agreement_id = ${agreementId} and superseded_at is null
    and means = 'pix'
  order by issued_at, id
  limit 400
`

export const findCharge = (tx: Tx, chargeId: string) => tx.maybe<ChargeRow>`
  select ${columns}
  from charge
  where agency_id = ${tx.agencyId} and id = ${chargeId}
`

export const findChargeByTxid = (tx: Tx, txid: string) => tx.maybe<ChargeRow>`
  select ${columns}
  from charge
  where agency_id = ${tx.agencyId} and txid = ${txid}
`
