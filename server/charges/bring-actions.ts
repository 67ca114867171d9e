import { assert } from '../../kit/assert.ts'
import { isBefore } from '../../kit/dates.ts'
import type { Decision, No } from '../../kit/decision.ts'
import { findDebtor } from '../debtors/store.ts'
import { type Actor, system } from '../identity/actor.ts'
import { record } from '../journal/store.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { readSettings } from './account.ts'
import { type AccountRow, findAccount, lockAccount, noteHealth } from './account-store.ts'
import { after, isPaused } from './breaker.ts'
import { changed, isLive, moved } from './charge-state.ts'
import { openGateway } from './gateway-actions.ts'
import * as charges from './gateway-charge-store.ts'
import {
  type Deed,
  type LastAttempt,
  nextStep,
  secondsUntilNextTry,
  triesMax,
} from './next-step.ts'
import type {
  ChargeRequest,
  ChargeSeen,
  GatewayProblem,
  PaymentGateway,
  Told,
} from './payment-gateway.ts'

type Begun = {
  readonly charge: charges.GatewayCharge
  readonly account: AccountRow
  readonly deed: Deed
  readonly attemptId: string
  readonly request: ChargeRequest
}
type Answer = Decision<ChargeSeen | undefined, GatewayProblem>

/** Promises that a charge will be brought to what it should be. */
export async function promiseBringing(tx: Tx, chargeId: string, seconds = 0): Promise<void> {
  const at = seconds > 0 ? await charges.laterBy(tx, seconds) : undefined
  await enqueue(tx, 'charges.bring', { chargeId }, `bring:${chargeId}`, at)
}

/**
 * One step towards what a charge should be: made, changed, cancelled, or asked about. What is going
 * to be asked is written down first, in a transaction of its own; the question has none; the answer
 * is written in another. So whatever stops us between, the next one asks before it acts.
 */
export async function bringCharge(world: World, agencyId: string, chargeId: string): Promise<void> {
  const actor = system(agencyId)
  const begun = await world.transaction(actor, (tx) => begin(tx, chargeId))
  if (!begun) return
  const gateway = openGateway(world, agencyId, begun.account)
  const answer: Answer = gateway.ok ? await ask(gateway.value, begun) : gateway
  await world.transaction(actor, (tx) => finish(tx, actor, begun, answer))
}

/** Longer than any question takes: until then somebody else may still be asking. */
const askingSecondsMax = 150

async function begin(tx: Tx, chargeId: string): Promise<Begun | undefined> {
  const charge = await charges.lockGatewayCharge(tx, chargeId)
  const account = charge && (await findAccount(tx, charge.accountId))
  if (!charge || !account) return undefined
  const [last] = await charges.listAttempts(tx, chargeId)
  const agoSeconds = last?.beganAt.until(tx.now).total('seconds')
  if (
    last?.outcome === null &&
    agoSeconds !== undefined &&
    Math.abs(agoSeconds) < askingSecondsMax
  ) {
    await promiseBringing(tx, chargeId, askingSecondsMax)
    return undefined
  }
  const deed = nextStep(charge, last)
  if (deed === 'nothing') {
    const isDropped = charge.state === 'pending' && !charge.isWanted
    if (isDropped) await charges.noteState(tx, chargeId, 'cancelled')
    return undefined
  }
  if (deed === 'create' && account.state === 'disconnected') {
    await charges.noteProblem(tx, chargeId, 'account-disconnected')
    return undefined
  }
  if (isPaused(account, tx.now)) {
    await charges.noteProblem(tx, chargeId, 'account-paused')
    await promiseBringing(tx, chargeId, 60)
    return undefined
  }
  const request = await requestOf(tx, charge, account)
  const { id: attemptId } = await charges.insertAttempt(tx, charge, deed)
  return { charge, account, deed, attemptId, request }
}

async function requestOf(
  tx: Tx,
  charge: charges.GatewayCharge,
  account: AccountRow,
): Promise<ChargeRequest> {
  const debtor = await findDebtor(tx, charge.debtorId)
  assert(debtor, 'a charge has somebody to pay it')
  const settings = readSettings(account.kind, account.settings)
  assert(settings.ok, 'settings were read before they were kept')
  const { finePct, interestPctMonth, payUntilDays } = settings.value
  const dueOn = charge.wantedDueOn ?? charge.dueOn
  return {
    externalId: charge.txid,
    amountCents: charge.wantedCents ?? charge.amountCents,
    // A charge cannot be born late: it is due today, and is still the instalment's.
    dueOn: isBefore(dueOn, tx.today) ? tx.today : dueOn,
    payUntilDays,
    today: tx.today,
    payer: { document: debtor.document, name: debtor.name },
    lateFees: charge.lateFees ?? { finePct, interestPctMonth },
    discounts: [],
    text: 'Parcela do seu acordo',
  }
}

async function ask(gateway: PaymentGateway, { charge, deed, request }: Begun): Promise<Answer> {
  const ref = { externalId: charge.txid, gatewayId: charge.gatewayId }
  const answers: Record<Deed, () => Told<ChargeSeen | undefined>> = {
    create: () => gateway.createCharge(request),
    change: () => gateway.changeCharge(ref, request),
    cancel: () => gateway.cancelCharge(ref),
    ask: () => gateway.findCharge(ref),
  }
  return answers[deed]()
}

async function finish(tx: Tx, actor: Actor, begun: Begun, answer: Answer): Promise<void> {
  const { charge, deed, attemptId } = begun
  const isThere = answer.ok && answer.value !== undefined
  const outcome = answer.ok ? (isThere ? 'done' : 'not-there') : answer.refusal
  const detail = answer.ok ? null : String(answer.facts.detail ?? '').slice(0, 400)
  await charges.endAttempt(tx, attemptId, outcome, detail)
  const account = await lockAccount(tx, charge.accountId)
  const works = answer.ok || answer.refusal === 'refused'
  if (account) await noteHealth(tx, account.id, after(account, works, tx.now))
  const now = await charges.lockGatewayCharge(tx, charge.id)
  assert(now, 'charges stay')
  if (!answer.ok) return endure(tx, actor, { ...begun, charge: now }, answer)
  if (answer.value) await take(tx, actor, now, { deed, seen: answer.value, of: charge.revision })
  if (deed === 'change') await charges.forgetWanted(tx, charge)
  const isGone = !answer.value && now.state !== 'pending'
  await charges.noteProblem(tx, charge.id, isGone ? 'not-there' : null)
  if (!isGone) await goOn(tx, charge.id, { deed, outcome: isThere ? 'done' : 'not-there' })
}

/** The next step, if there is one. A code that does not come is waited for, and then said. */
async function goOn(tx: Tx, chargeId: string, last: LastAttempt): Promise<void> {
  const now = await charges.findGatewayCharge(tx, chargeId)
  const step = now ? nextStep(now, last) : 'nothing'
  if (step === 'nothing') return
  if (step !== 'ask') return promiseBringing(tx, chargeId)
  const { length: tries } = await charges.listAttempts(tx, chargeId)
  if (tries >= triesMax) await charges.noteProblem(tx, chargeId, 'code-missing')
  else await promiseBringing(tx, chargeId, secondsUntilNextTry(tries))
}

/**
 * A look at a charge where it is, from when we knew it as of `revision`. True when it stood
 * elsewhere. An amount that somebody changed there is said, and ours stays the one that is wanted.
 */
export async function learn(
  tx: Tx,
  chargeId: string,
  seen: ChargeSeen,
  revision: number,
): Promise<boolean> {
  const now = await charges.lockGatewayCharge(tx, chargeId)
  assert(now, 'charges stay')
  const standing = moved(now, { state: seen.state, revision })
  const isOutdated = revision < now.revision
  const amountCents = isOutdated ? now.amountCents : seen.amountCents
  const dueOn = isOutdated ? now.dueOn : (seen.dueOn ?? now.dueOn)
  await charges.noteStanding(tx, chargeId, { ...seen, ...standing, amountCents, dueOn })
  const isOther = isLive(standing.state) && amountCents !== now.amountCents
  if (isOther && now.wantedCents === null) {
    await charges.wantCharge(tx, chargeId, { amountCents: now.amountCents, dueOn: now.dueOn })
    const facts = { expectedCents: now.amountCents, receivedCents: amountCents }
    await charges.noteProblem(tx, chargeId, 'changed-there', facts)
  }
  return isOther || standing.state !== now.state
}

type Taken = { readonly deed: Deed; readonly seen: ChargeSeen; readonly of: number }

/** What they say becomes what we know, and what we did becomes history. */
async function take(tx: Tx, actor: Actor, now: charges.GatewayCharge, { deed, seen, of }: Taken) {
  const isOurs = deed === 'change' || deed === 'cancel'
  const standing = isOurs
    ? changed(now, seen.state)
    : moved(now, { state: seen.state, revision: of })
  await charges.noteStanding(tx, now.id, {
    ...seen,
    ...standing,
    dueOn: seen.dueOn ?? now.dueOn,
  })
  if (!isOurs) return
  await record(tx, actor, {
    what: deed === 'change' ? 'charge.changed' : 'charge.cancelled',
    debtorId: now.debtorId,
    facts: { chargeId: now.id, amountCents: seen.amountCents, dueOn: `${seen.dueOn ?? now.dueOn}` },
  })
}

/** No for an answer: later again, or a person. */
async function endure(
  tx: Tx,
  actor: Actor,
  { charge, deed }: Begun,
  { refusal, facts }: No<GatewayProblem>,
) {
  const detail = String(facts.detail ?? '')
  if (refusal === 'refused') {
    if (deed === 'create') await charges.noteState(tx, charge.id, 'failed')
    await charges.noteProblem(tx, charge.id, deed === 'create' ? 'refused' : `${deed}-refused`, {
      detail,
    })
    await record(tx, actor, {
      what: 'charge.refused',
      debtorId: charge.debtorId,
      facts: { chargeId: charge.id, deed, detail, amountCents: charge.amountCents },
    })
    return
  }
  const attempts = await charges.listAttempts(tx, charge.id)
  const good = attempts.findIndex(({ outcome }) => outcome === 'done' || outcome === 'not-there')
  const failures = good === -1 ? attempts.length : good
  const hasGivenUp = failures >= triesMax
  await charges.noteProblem(tx, charge.id, hasGivenUp ? 'gave-up' : refusal, { detail })
  if (!hasGivenUp) await promiseBringing(tx, charge.id, secondsUntilNextTry(failures - 1))
}
