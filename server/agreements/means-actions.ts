import { paymentMeans } from '../../api/payments.ts'
import { assert } from '../../kit/assert.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { chargesFollow } from './charge-actions.ts'
import { canPayBy, type Means, type Receiver } from './means.ts'
import { answerRescue } from './rescue-store.ts'
import { type AgreementRow, listInstalments, lockAgreement, setMeans } from './store.ts'

type Asked = {
  readonly agreementId: string
  readonly means: Means
  /** One instalment; all that are left, when absent. */
  readonly n?: number | undefined
}

/** Another way to pay, without a new deal (B5.2): amounts, days and the code stay as they are. */
export function changeMeans(
  world: World,
  actor: Actor,
  { agreementId, means, n }: Asked,
): Promise<
  Decision<
    object,
    | 'not-allowed'
    | 'unknown-agreement'
    | 'not-open'
    | 'unknown-instalment'
    | 'already-paid'
    | 'means-not-available'
  >
> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const row = await lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    if (row.state !== 'open') return no('not-open', { state: row.state })
    const instalments = await listInstalments(tx, agreementId)
    const asked = instalments.find((one) => one.n === n)
    if (n !== undefined && !asked) return no('unknown-instalment', { n })
    if (asked?.paidOn) return no('already-paid', { paidOn: `${asked.paidOn}` })
    const can = canPayBy(means, await receiverOf(tx, row))
    if (!can.ok) return can
    await change(tx, actor, row, { means, n })
    return yes({})
  })
}

async function change(
  tx: Tx,
  actor: Actor,
  row: AgreementRow,
  { means, n }: Omit<Asked, 'agreementId'>,
) {
  const unpaid = (await listInstalments(tx, row.id)).filter(({ paidOn }) => paidOn === null)
  const chosen = n === undefined ? unpaid : unpaid.filter((one) => one.n === n)
  await setMeans(
    tx,
    chosen.map(({ id }) => id),
    means,
  )
  const other = { outcome: 'other-means', note: means, answeredBy: actor.name } as const
  for (const { n: missed, dueOn } of chosen)
    await answerRescue(tx, { agreementId: row.id, n: missed, dueOn }, other)
  await chargesFollow(tx, row)
  if (means === 'boleto')
    await enqueue(tx, 'banking.issue', { agreementId: row.id }, `boletos:${row.id}`)
  await record(tx, actor, {
    what: 'agreement.means-changed',
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agreementId: row.id, code: row.code, n: n ?? null, means },
  })
}

/** The ways in which this agreement may be paid. */
export async function meansOffered(tx: Tx, row: AgreementRow): Promise<Means[]> {
  const receiver = await receiverOf(tx, row)
  return paymentMeans.filter((means) => canPayBy(means, receiver).ok)
}

async function receiverOf(tx: Tx, { creditorId }: AgreementRow): Promise<Receiver> {
  const creditor = await findCreditor(tx, creditorId)
  assert(creditor, 'an agreement has its creditor')
  return { country: creditor.country, hasPixKey: creditor.pixKey !== null }
}
