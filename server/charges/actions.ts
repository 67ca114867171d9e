import { assert } from '../../kit/assert.ts'
import type { Cents } from '../../kit/money.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Tx } from '../platform/sql.ts'
import { encodePix } from './pix-encode.ts'
import { insertCharge, listCharges, supersedeCharges } from './store.ts'
import { staticTxid } from './txid.ts'

export type Chargeable = {
  readonly agreementId: string
  readonly creditorId: string
  readonly instalments: readonly { readonly id: string; readonly amountCents: Cents }[]
}

/** A fresh Pix for each instalment whose code is of another amount than what is left of it. */
export async function renewPix(tx: Tx, { agreementId, creditorId, instalments }: Chargeable) {
  const charges = await listCharges(tx, agreementId)
  const outdated = instalments.filter(({ id, amountCents }) => {
    const charge = charges.find(({ instalmentId }) => instalmentId === id)
    return charge && charge.amountCents !== amountCents
  })
  if (outdated.length === 0) return
  await supersedeCharges(
    tx,
    outdated.map(({ id }) => id),
  )
  await issuePix(tx, { agreementId, creditorId, instalments: outdated })
}

/**
 * A static Pix for each instalment, paid to the creditor's own key. Nobody outside is asked, so it
 * is there while the person is still on the line. A creditor without a key has no Pix.
 */
export async function issuePix(tx: Tx, { agreementId, creditorId, instalments }: Chargeable) {
  const creditor = await findCreditor(tx, creditorId)
  const { pixKey, pixName, pixCity } = creditor ?? {}
  if (!pixKey || !pixName || !pixCity) return
  for (const { id: instalmentId, amountCents } of instalments) {
    const txid = staticTxid(tx.newId())
    const payload = encodePix({
      key: pixKey,
      merchantName: pixName,
      merchantCity: pixCity,
      amountCents,
      txid,
    })
    assert(payload.ok, 'a creditor is saved only with a Pix key that can be charged')
    const charge = { agreementId, instalmentId, creditorId, txid, amountCents }
    await insertCharge(tx, { ...charge, payload: payload.value })
  }
}
