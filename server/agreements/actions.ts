import { locales } from '../../api/shapes.ts'
import { assert } from '../../kit/assert.ts'
import { type Day, dayAt, isEarlier } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { gatewayChargesFollow, issuePix } from '../charges/actions.ts'
import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import { findPolicy, findPortfolio, type Portfolio } from '../creditors/store.ts'
import { lockDebtor } from '../debtors/store.ts'
import { settleDebts, termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { heardBefore } from '../debts/ledger.ts'
import { holdItems, insertEntries, listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import { record } from '../journal/store.ts'
import { spendApproval } from '../negotiation/approval-actions.ts'
import { findOffer, type OfferRow } from '../negotiation/store.ts'
import { collectibleItems } from '../negotiation/undue-actions.ts'
import { enqueue } from '../platform/enqueue.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { gainSentences } from '../playbook/gains.ts'
import { type ByWhom, insertAcceptance } from './acceptance-store.ts'
import { acceptedText } from './accepted-text.ts'
import { acknowledge } from './acknowledgement-actions.ts'
import { endAdvances } from './advance-store.ts'
import { type Agreement, cancel, renegotiate } from './agreement.ts'
import { type FollowUpPolicy, readFollowUpPolicy, usualFollowUpPolicy } from './follow-up.ts'
import { countRenegotiations } from './replacement-store.ts'
import { answerRescues } from './rescue-store.ts'
import { settlement } from './settlement.ts'
import * as agreements from './store.ts'

export type AcceptRefusal =
  | 'not-allowed'
  | 'unknown-offer'
  | 'offer-expired'
  | 'offer-outdated'
  | 'already-in-agreement'
  | 'above-authority'
  | 'needs-entry'
  | RenegotiationRefusal

/** How somebody said yes, and who it was. */
export type Said = { readonly channel: string; readonly byWhom: ByWhom }
export const byPhone: Said = { channel: 'voice_manual', byWhom: 'debtor' }

/** What else must be true of whoever accepts, asked while the person is locked. */
export type Guard = (tx: Tx, offer: OfferRow) => Promise<Decision<unknown, 'needs-entry'>>
const anybody: Guard = async () => yes(true)

/**
 * The person says yes: the agreement, its instalments and their Pix, or a reason why not. The
 * person is locked first, so that two acceptances come one after the other; before that the
 * agreement whose place it takes, which ends with the same yes.
 */
export function acceptOffer(
  world: World,
  actor: Actor,
  offerId: string,
  said: Said = byPhone,
  guard: Guard = anybody,
): Promise<Decision<{ agreementId: string }, AcceptRefusal>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'make-offers')
    if (!allowed.ok) return allowed
    const offer = await findOffer(tx, offerId)
    if (!offer) return no('unknown-offer')
    const replaced = await lockReplaced(tx, offer)
    if (!replaced.ok) return replaced
    await lockDebtor(tx, offer.debtorId)
    const refused = await whyNot(tx, offer)
    if (refused) return refused
    const guarded = await guard(tx, offer)
    if (!guarded.ok) return guarded
    const usable = await spendApproval(tx, offerId)
    if (!usable.ok) return usable
    if (replaced.value) await end(tx, actor, replaced.value, { state: 'renegotiated', reason: '' })
    return yes({ agreementId: await open(tx, actor, offer, said) })
  })
}

/** The agreement that this offer would replace, locked while it may still be replaced. */
async function lockReplaced(tx: Tx, { renegotiatesId }: OfferRow) {
  if (!renegotiatesId) return yes(undefined)
  const row = await agreements.lockAgreement(tx, renegotiatesId)
  assert(row, 'an offer replaces an agreement that is there')
  const asked = await mayRenegotiate(tx, row)
  return asked.ok ? yes(row) : asked
}

/** Whether an agreement may be replaced: it is open, and the policy allows one more. */
export async function mayRenegotiate(
  tx: Tx,
  row: agreements.AgreementRow,
): Promise<Decision<object, RenegotiationRefusal>> {
  const ended = renegotiate(await loadAgreement(tx, row), tx.today)
  if (!ended.ok) return no('not-open', { state: row.state })
  const { renegotiationsMax } = (await followUpPolicyInForce(tx, row.portfolioId)).policy
  const { count } = await countRenegotiations(tx, row.id)
  if (count >= renegotiationsMax) return no('no-renegotiation-left', { renegotiationsMax })
  return yes({})
}

type RenegotiationRefusal = 'not-open' | 'no-renegotiation-left'

async function whyNot(tx: Tx, offer: OfferRow) {
  const { debtorId, portfolioId, quote } = offer
  if (!isEarlier(tx.now, offer.acceptableUntil))
    return no('offer-expired', { until: String(offer.quote.validUntil) })
  const open = await agreements.findOpenAgreement(tx, debtorId, portfolioId)
  if (open && open.id !== offer.renegotiatesId) return no('already-in-agreement')
  const itemIds = quote.items.map(({ itemId }) => itemId)
  const items = await listItems(tx, { debtorId, itemIds, onlyOpen: true, lock: true })
  const { terms, version } = await termsInForce(tx, portfolioId)
  const asQuoted = (item: (typeof items)[number]) => {
    const then = quote.items.find(({ itemId }) => itemId === item.id)?.owed
    const now = balance(heardBefore(item, quote.quotedOn), terms, quote.quotedOn).owed
    return (
      then !== undefined &&
      then.principal === now.principal &&
      then.fine === now.fine &&
      then.interest === now.interest &&
      then.fees === now.fees
    )
  }
  const country = (await findPortfolio(tx, portfolioId))?.country ?? 'BR'
  const askedFor = await collectibleItems(tx, { debtorId, country }, items)
  const isAskedFor = askedFor.ok && askedFor.value.length === itemIds.length
  const isOutdated = version !== offer.termsVersion || !isAskedFor || !items.every(asQuoted)
  return isOutdated ? no('offer-outdated') : undefined
}

/** What was said yes to, with what each side has of it; in our own words, edited by nobody. */
function textOf({ quote, benefits }: OfferRow, portfolio: Portfolio): string {
  const gains = gainSentences({
    plan: { ...quote, parts: quote.instalments.length },
    creditor: portfolio.creditorName,
    currency: portfolio.currency,
    locale: locales.find((one) => one === portfolio.locale) ?? 'pt-BR',
    country: portfolio.country,
    treatment: null,
    edits: [],
  })
  return acceptedText({ quote, benefits, gains: gains.map(({ text }) => text), ...portfolio })
}

async function open(tx: Tx, actor: Actor, offer: OfferRow, said: Said): Promise<string> {
  const portfolio = await findPortfolio(tx, offer.portfolioId)
  assert(portfolio, 'an offer belongs to a portfolio')
  await agreements.queueForCode(tx)
  const { id, code } = await agreements.insertAgreement(tx, {
    offer,
    agentId: actor.userId,
    acceptedChannel: said.channel,
    acceptedText: textOf(offer, portfolio),
  })
  await insertAcceptance(tx, { agreementId: id, ...said, heardBy: actor.name })
  await agreements.insertCoveredItems(tx, id, offer)
  const instalments = await agreements.insertInstalments(tx, id, offer)
  const itemIds = offer.quote.items.map(({ itemId }) => itemId)
  await holdItems(tx, itemIds, id)
  await acknowledge(tx, actor, { ...portfolio, agreementId: id, code, itemIds })
  const { creditorId, debtorId } = offer
  await issuePix(tx, { agreementId: id, creditorId, debtorId, instalments })
  await record(tx, actor, {
    what: 'agreement.opened',
    debtorId: offer.debtorId,
    portfolioId: offer.portfolioId,
    facts: {
      agreementId: id,
      code,
      totalCents: offer.quote.totalCents,
      discountCents: offer.quote.discountCents,
      parts: offer.quote.instalments.length,
      currency: portfolio.currency,
    },
  })
  await enqueue(tx, 'documents.issueTerm', { agreementId: id }, `term:${id}`)
  return id
}

/** The agreement as the rules know it. */
export async function loadAgreement(tx: Tx, row: agreements.AgreementRow): Promise<Agreement> {
  const instalments = await agreements.listInstalments(tx, row.id)
  const promised = { instalments, agreedOn: dayAt(row.acceptedAt, tx.zone) }
  if (row.state === 'open') return { state: 'open', ...promised }
  assert(row.endedOn, 'an ended agreement has its day')
  const endedOn: Day = row.endedOn
  if (row.state === 'kept') return { state: 'kept', endedOn, ...promised }
  if (row.state === 'broken')
    return { state: 'broken', endedOn, n: Number(row.endReason), ...promised }
  if (row.state === 'renegotiated') return { state: 'renegotiated', endedOn, ...promised }
  return { state: 'cancelled', endedOn, reason: row.endReason ?? '', ...promised }
}

/** Ended by hand, with a reason. The debts are free again, net of what was paid. */
export function cancelAgreement(
  world: World,
  actor: Actor,
  { agreementId, reason }: { readonly agreementId: string; readonly reason: string },
): Promise<Decision<object, 'not-allowed' | 'unknown-agreement' | 'not-open'>> {
  return world.transaction(actor, async (tx) => {
    const allowed = may(actor, 'cancel-agreements')
    if (!allowed.ok) return allowed
    const row = await agreements.lockAgreement(tx, agreementId)
    if (!row) return no('unknown-agreement')
    const ended = cancel(await loadAgreement(tx, row), tx.today, reason)
    if (!ended.ok) return no('not-open', { state: row.state })
    await end(tx, actor, row, { state: 'cancelled', reason })
    return yes({})
  })
}

type End = {
  readonly state: Exclude<agreements.AgreementState, 'open'>
  readonly reason: string
  readonly on?: Day
}

/** Ends an open, locked agreement and does to the debts what its end means for them. */
export async function end(tx: Tx, actor: Actor, row: agreements.AgreementRow, given: End) {
  const { state, reason, on = tx.today } = given
  const items = await listItems(tx, { agreementId: row.id, lock: true })
  if (state === 'kept') {
    const { terms } = await termsInForce(tx, row.portfolioId)
    const covered = items.map((item) => balance(item, terms, on))
    const { entries } = settlement({ kind: 'kept', on }, covered, terms.paymentOrder)
    await insertEntries(tx, entries, { agreementId: row.id })
    const forgiven = await listItems(tx, { agreementId: row.id })
    await settleDebts(tx, forgiven, terms, { agreementId: row.id })
  } else {
    await holdItems(
      tx,
      items.map(({ id }) => id),
      null,
    )
  }
  await agreements.endAgreement(tx, row.id, { state, on, reason })
  await endAdvances(tx, row.id, state === 'kept' ? 'paid' : 'lapsed')
  if (state === 'renegotiated') await answerRescues(tx, row.id, 'renegotiated', actor.name)
  await gatewayChargesFollow(tx, row.id, [])
  await record(tx, actor, {
    what: `agreement.${state}`,
    debtorId: row.debtorId,
    portfolioId: row.portfolioId,
    facts: { agreementId: row.id, code: row.code, reason },
  })
  const { id: agreementId, debtorId } = row
  await enqueue(tx, 'duties.follow', { debtorId }, `duties:${debtorId}`)
  await enqueue(tx, 'profiles.keepCases', {}, 'cases')
  if (state === 'kept')
    await enqueue(tx, 'documents.issueClearance', { agreementId }, `clearance:${agreementId}`)
}

export type FollowUpInForce = { readonly version: number; readonly policy: FollowUpPolicy }

export async function followUpPolicyInForce(tx: Tx, portfolioId: string): Promise<FollowUpInForce> {
  const found = await findPolicy(tx, portfolioId, 'follow-up')
  const read = readFollowUpPolicy(found?.policy ?? usualFollowUpPolicy, 'follow-up')
  if (!read.ok) throw new Error(`follow-up of ${portfolioId}: ${JSON.stringify(read.facts)}`)
  return { version: found?.version ?? 0, policy: read.value }
}

export const publishFollowUpPolicy = (world: World, actor: Actor, ask: NewPolicy) =>
  publishPolicy(world, actor, { kind: 'follow-up', read: readFollowUpPolicy }, ask)
