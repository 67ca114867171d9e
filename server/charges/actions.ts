import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import type { Cents } from '../../kit/money.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Tx } from '../platform/sql.ts'
import { readSettings } from './account.ts'
import { type AccountRow, findDefaultAccount } from './account-store.ts'
import { promiseBringing } from './bring-actions.ts'
import { insertGatewayCharge, listGatewayCharges, wantCharge } from './gateway-charge-store.ts'
import { encodePix } from './pix-encode.ts'
import { insertCharge, listCharges, supersedeCharges } from './store.ts'
import { gatewayTxid, staticTxid } from './txid.ts'

/** What is to be paid of an instalment, and by when. */
export type Payable = { readonly id: string; readonly dueOn: Day; readonly amountCents: Cents }

export type Chargeable = {
  readonly agreementId: string
  readonly creditorId: string
  readonly debtorId: string
  readonly instalments: readonly Payable[]
}

/**
 * The codes follow what is left of each instalment and when it is due. What a gateway made is
 * changed there; a static code of another amount gives its place to a fresh one.
 */
export async function renewPix(tx: Tx, chargeable: Chargeable): Promise<void> {
  const { agreementId, creditorId, instalments } = chargeable
  await gatewayChargesFollow(tx, agreementId, instalments)
  const charges = await listCharges(tx, agreementId)
  const outdated = instalments.filter(({ id, amountCents }) => {
    const charge = charges.find(({ instalmentId }) => instalmentId === id)
    return charge?.accountId === null && charge.amountCents !== amountCents
  })
  if (outdated.length === 0) return
  await supersedeCharges(
    tx,
    outdated.map(({ id }) => id),
  )
  await issueStatic(tx, { agreementId, creditorId, instalments: outdated })
}

/**
 * A Pix for each instalment. Made by the creditor's gateway, when there is one: promised here, and
 * there a moment later. Else a static one, to the creditor's own key, which needs nobody outside
 * and is there while the person is still on the line. A creditor without a key has none.
 */
export async function issuePix(tx: Tx, chargeable: Chargeable): Promise<void> {
  const account = await findDefaultAccount(tx, chargeable.creditorId)
  if (account) return issueByGateway(tx, account, chargeable)
  await issueStatic(tx, chargeable)
}

async function issueByGateway(tx: Tx, account: AccountRow, chargeable: Chargeable) {
  const { agreementId, creditorId, debtorId, instalments } = chargeable
  const settings = readSettings(account.kind, account.settings)
  assert(settings.ok, 'settings were read before they were kept')
  const { finePct, interestPctMonth } = settings.value
  for (const { id: instalmentId, amountCents, dueOn } of instalments) {
    const id = tx.newId()
    await insertGatewayCharge(tx, {
      id,
      accountId: account.id,
      agreementId,
      instalmentId,
      creditorId,
      debtorId,
      txid: gatewayTxid(id),
      amountCents,
      dueOn,
      lateFees: { finePct, interestPctMonth },
    })
    await promiseBringing(tx, id)
  }
}

/** A static Pix for each instalment; false when the creditor has no key. */
export async function issueStatic(
  tx: Tx,
  { agreementId, creditorId, instalments }: Omit<Chargeable, 'debtorId'>,
): Promise<boolean> {
  const creditor = await findCreditor(tx, creditorId)
  const { pixKey, pixName, pixCity } = creditor ?? {}
  if (!pixKey || !pixName || !pixCity) return false
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
  return true
}

/**
 * What gateways made for an agreement follows what is left to pay of it: another amount or day is
 * changed there, and what is paid or no longer owed is cancelled there, each by a job.
 */
export async function gatewayChargesFollow(
  tx: Tx,
  agreementId: string,
  unpaid: readonly Payable[],
): Promise<void> {
  for (const charge of await listGatewayCharges(tx, agreementId)) {
    const left = unpaid.find(({ id }) => id === charge.instalmentId)
    const cents = charge.wantedCents ?? charge.amountCents
    const dueOn = charge.wantedDueOn ?? charge.dueOn
    if (left && left.amountCents === cents && left.dueOn.equals(dueOn)) continue
    await wantCharge(tx, charge.id, left ?? null)
    await promiseBringing(tx, charge.id)
  }
}
