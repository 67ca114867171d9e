import type { AskOf } from '../../api/endpoint.ts'
import type { listWays, sendPayment } from '../../api/messages.ts'
import { assert } from '../../kit/assert.ts'
import type { Day } from '../../kit/dates.ts'
import { no, yes } from '../../kit/decision.ts'
import { type AgreementListed, listAgreements, listInstalments } from '../agreements/store.ts'
import { listCharges } from '../charges/store.ts'
import { findCreditor } from '../creditors/store.ts'
import type { Person } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { handOver, waysTo } from './message-actions.ts'
import { inOwnWords, purposeOfMessage, share } from './share.ts'
import { loadAddressed } from './sharing-actions.ts'

/** By which ways a text about an agreement may go out now: of one instalment, or of the next. */
export const findWays = (world: World, actor: Person, ask: AskOf<typeof listWays>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const [row] = await listAgreements(tx, { agreementId: ask.agreementId, limit: 1 })
    if (!row) return no('unknown-agreement')
    const dueOn = await dueDayOf(tx, row.id, ask.n)
    const purpose = purposeOfMessage({ isAsked: ask.occasion === 'asked', dueOn }, tx.today)
    return yes({ items: await waysTo(tx, row.debtorId, purpose) })
  })

/** The day that a text is about: of this instalment, or of the next that is not paid. */
export async function dueDayOf(tx: Tx, agreementId: string, n?: number): Promise<Day | null> {
  const all = await listInstalments(tx, agreementId)
  const found = all.find((one) => (n === undefined ? one.paidOn === null : one.n === n))
  return found?.dueOn ?? null
}

/** The text about one instalment, handed to the agent's own app if the law lets it. */
export const handPayment = (world: World, actor: Person, ask: AskOf<typeof sendPayment>) =>
  world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'work-calls')
    if (!allowed.ok) return allowed
    const [row] = await listAgreements(tx, { agreementId: ask.agreementId, limit: 1 })
    if (!row) return no('unknown-agreement')
    const ours = await wordingOf(tx, actor, row, ask.n)
    if (!ours) return no('unknown-instalment')
    const wording = inOwnWords(ours.wording, { text: ask.text, code: ours.code })
    if (!wording) return no('code-missing', { field: 'text' })
    const dueOn = await dueDayOf(tx, row.id, ask.n)
    const purpose = purposeOfMessage({ isAsked: ask.occasion === 'asked', dueOn }, tx.today)
    const { channel, contactPointId, n } = ask
    return handOver(tx, actor, { row, channel, contactPointId, purpose, wording, n })
  })

async function wordingOf(tx: Tx, actor: Person, row: AgreementListed, n: number) {
  const instalments = await listInstalments(tx, row.id)
  const instalment = instalments.find((one) => one.n === n && one.paidOn === null)
  if (!instalment || row.state !== 'open') return undefined
  const charge = (await listCharges(tx, row.id)).find(
    ({ instalmentId }) => instalmentId === instalment.id,
  )
  const creditor = await findCreditor(tx, row.creditorId)
  const payeeName = creditor?.pixName ?? row.creditorName
  const pix = charge?.payload ? { payload: charge.payload, payeeName } : undefined
  const addressed = await loadAddressed(tx, actor, row)
  const wording = share({ ...addressed, instalment, partCount: instalments.length, pix })
  assert(wording, 'the text about a payment has all of its words')
  return { wording, code: pix?.payload }
}
