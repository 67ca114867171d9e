import { type Decision, no, yes } from '../../kit/decision.ts'
import { listAcceptances } from '../agreements/acceptance-store.ts'
import { followUpPolicyInForce } from '../agreements/actions.ts'
import {
  type AgreementRow,
  findAgreement,
  listCoveredIds,
  listCoveredItems,
  listInstalments,
} from '../agreements/store.ts'
import { listCharges } from '../charges/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { clearance } from './clearance.ts'
import * as facts from './facts-store.ts'
import { type Composed, frameOf, type Issued, issue } from './issue-actions.ts'
import { receipt } from './receipt.ts'
import { standingItems } from './standing-actions.ts'
import { term } from './term.ts'

type Missing = 'unknown-debtor' | 'creditor-details-missing'

/** The term of an agreement, as it stands now: after a change there is another. */
export function issueTerm(
  world: World,
  actor: Actor,
  agreementId: string,
): Promise<Decision<Issued, Missing | 'not-allowed' | 'unknown-agreement'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const row = await findAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const composed = await composeTerm(tx, row)
    return composed.ok ? yes(await issue(tx, actor, composed.value)) : composed
  })
}

async function composeTerm(tx: Tx, row: AgreementRow): Promise<Decision<Composed, Missing>> {
  const found = await frameOf(tx, row)
  if (!found.ok) return found
  const { frame, row: parties } = found.value
  const { policy } = await followUpPolicyInForce(tx, row.portfolioId)
  const charges = await listCharges(tx, row.id)
  const blocks = term(frame, {
    code: row.code,
    items: await listCoveredItems(tx, row.id),
    owed: await facts.sumCovered(tx, row.id),
    discountCents: row.discountCents,
    totalCents: row.totalCents,
    instalments: await listInstalments(tx, row.id),
    pixPayee: charges.length > 0 ? (parties.pixName ?? parties.creditorName) : null,
    graceDays: policy.graceDays,
    acceptances: await listAcceptances(tx, row.id),
  })
  return yes({ ...aboutAgreement(row), kind: 'term', frame, blocks })
}

const aboutAgreement = ({ id, debtorId, portfolioId, creditorId }: AgreementRow) => ({
  subject: `agreement:${id}`,
  ...{ debtorId, portfolioId, creditorId },
  agreementId: id,
})

/** The clearance letter of an agreement: only once it is kept and its debts are at zero. */
export function issueClearance(
  world: World,
  actor: Actor,
  agreementId: string,
): Promise<
  Decision<
    Issued,
    Missing | 'not-allowed' | 'unknown-agreement' | 'not-settled' | 'nothing-was-settled'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const row = await findAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const found = await frameOf(tx, row)
    if (!found.ok) return found
    const covered = await listCoveredIds(tx, row.id)
    const itemIds = covered.map(({ debtItemId }) => debtItemId)
    const letter = clearance(found.value.frame, {
      items: await standingItems(tx, { itemIds }),
      payments: await facts.listPaid(tx, { itemIds, agreementId }),
    })
    if (!letter.ok) return letter
    const { frame } = found.value
    const composed = { kind: 'clearance', frame, blocks: letter.value, itemIds } as const
    return yes(await issue(tx, actor, { ...aboutAgreement(row), ...composed }))
  })
}

/** The receipt of a payment that has found its place. */
export function issueReceipt(
  world: World,
  actor: Actor,
  paymentId: string,
): Promise<
  Decision<Issued, Missing | 'not-allowed' | 'unknown-payment' | 'payment-without-place'>
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'issue-documents')
    if (!allowed.ok) return allowed
    const payment = await facts.findPaymentFacts(tx, paymentId)
    if (!payment) return no('unknown-payment')
    const { debtorId, portfolioId, agreementId } = payment
    if (payment.state !== 'matched' || !debtorId || !portfolioId) return no('payment-without-place')
    const found = await frameOf(tx, { debtorId, portfolioId })
    if (!found.ok) return found
    const { frame, row } = found.value
    const blocks = receipt(frame, await receiptFacts(tx, paymentId, payment))
    return yes(
      await issue(tx, actor, {
        kind: 'receipt',
        subject: `payment:${paymentId}`,
        creditorId: row.creditorId,
        ...{ frame, blocks, debtorId, portfolioId, agreementId, paymentId },
      }),
    )
  })
}

async function receiptFacts(tx: Tx, paymentId: string, payment: facts.PaymentFacts) {
  const parts = await facts.listPaidParts(tx, paymentId)
  const inParts = parts.reduce((sum, { cents }) => sum + cents, 0n)
  return {
    amountCents: payment.amountCents,
    paidOn: payment.paidOn,
    means: payment.means,
    reference: payment.endToEndId,
    agreementCode: payment.agreementCode,
    toDebtsCents: (payment.placedCents - inParts) as typeof payment.placedCents,
    parts,
  }
}
