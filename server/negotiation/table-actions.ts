import type { offerShapes } from '../../api/negotiation.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import type { Country } from '../../kit/places.ts'
import { isAcknowledged } from '../creditors/acknowledgement.ts'
import type { Versioned } from '../creditors/policies.ts'
import { findAcknowledged } from '../creditors/policy-store.ts'
import * as creditors from '../creditors/store.ts'
import { findDebtor } from '../debtors/store.ts'
import { termsInForce } from '../debts/actions.ts'
import { balance } from '../debts/balance.ts'
import { listItems } from '../debts/store.ts'
import type { Actor } from '../identity/actor.ts'
import { may } from '../identity/authority.ts'
import type { Tx } from '../platform/sql.ts'
import type { Standing } from './authority.ts'
import { type Benefit, benefitsOf } from './benefits.ts'
import { type GoodPayer, goodPayer, type PaidHistory, widened } from './good-payer.ts'
import { negotiatorOf } from './negotiator.ts'
import { type OfferPolicy, usualOfferPolicy } from './policy.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { type WrittenBenefit, writtenBenefit } from './policy-wire.ts'
import type { Quote } from './quote.ts'
import { insertOffer, type OfferRow } from './store.ts'
import { collectibleItems, type UndueRefusal } from './undue-actions.ts'

export type PolicyInForce = Versioned<OfferPolicy>

export async function offerPolicyInForce(tx: Tx, portfolioId: string): Promise<PolicyInForce> {
  const found = await creditors.findPolicy(tx, portfolioId, 'offers')
  const read = readOfferPolicy(found?.policy ?? usualOfferPolicy, 'offers')
  if (!read.ok) throw new Error(`offers of portfolio ${portfolioId}: ${JSON.stringify(read.facts)}`)
  const { version = 0, madeAt = null, madeBy = 'Combinado' } = found ?? {}
  return { version, madeAt, madeBy, policy: read.value }
}

/** Whose debts are on the table, and in which call. */
export type Table = {
  readonly debtorId: string
  readonly portfolioId: string
  readonly callId?: string | undefined
  readonly itemIds?: readonly string[] | undefined
  /** An open agreement over these debts, whose place a new one would take. */
  readonly renegotiatesId?: string | undefined
  /** How the person has paid until now; without it nobody passes for a good payer. */
  readonly history?: PaidHistory | undefined
}

export type TableRefusal =
  | 'not-allowed'
  | 'unknown-debtor'
  | 'already-in-agreement'
  | 'policy-not-acknowledged'
  | 'nothing-owed'
  | UndueRefusal

export type Laid = {
  readonly standing: Standing
  readonly creditorId: string
  readonly policyVersion: number
  readonly termsVersion: number
  readonly zone: string
  readonly goodPayer: GoodPayer | null
  readonly country: Country
}

/** Why an offer is the one to begin with. */
export type Why = {
  readonly reason: string
  readonly facts: Readonly<Record<string, string | number>>
}

export type MadeOffer = {
  readonly offerId: string
  readonly isRecommended: boolean
  readonly reason: string | null
  /** What the reason is said from: how much fits a month, what was told. */
  readonly reasonFacts: Why['facts']
  readonly acceptableUntil: ReturnType<typeof endOf>
  readonly benefits: readonly WrittenBenefit[]
  readonly isForGoodPayer: boolean
  readonly quote: Quote & { readonly shape: Shape }
}
export type Shape = (typeof offerShapes)[number]

/** What is owed and open, and how far this person may go. */
export async function layTable(
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, itemIds, renegotiatesId, history }: Table,
): Promise<Decision<Laid, TableRefusal>> {
  const allowed = may(actor, 'make-offers')
  if (!allowed.ok) return allowed
  const portfolio = await creditors.findPortfolio(tx, portfolioId)
  const debtor = await findDebtor(tx, debtorId)
  if (!portfolio || !debtor) return no('unknown-debtor')
  const held = renegotiatesId ? { agreementId: renegotiatesId } : {}
  const items = await listItems(tx, { debtorId, portfolioId, itemIds, onlyOpen: true, ...held })
  if (items.some(({ agreementId }) => agreementId !== (renegotiatesId ?? null)))
    return no('already-in-agreement')
  const { terms, version: termsVersion } = await termsInForce(tx, portfolioId)
  const { policy: written, version: policyVersion } = await offerPolicyInForce(tx, portfolioId)
  const read = await hasRead(tx, actor, { portfolioId, version: policyVersion })
  if (!read.ok) return read
  const good = history && goodPayer(written.goodPayer, history, tx.today)
  const policy = good?.ok ? widened(written) : written
  const askedFor = await collectibleItems(tx, { debtorId, country: portfolio.country }, items)
  if (!askedFor.ok) return askedFor
  const balances = askedFor.value
    .map((item) => balance(item, terms, tx.today))
    .filter(({ totalCents }) => totalCents > 0n)
  if (balances.length === 0) return no('nothing-owed')
  const standing = { balances, policy, who: negotiatorOf(actor), today: tx.today }
  const { creditorId } = portfolio
  const country: Country = debtor.country === 'MX' ? 'MX' : 'BR'
  const laid = { standing, creditorId, policyVersion, termsVersion, zone: tx.zone, country }
  return yes({ ...laid, goodPayer: good?.ok ? good.value : null })
}

/** Combinado itself knows every version; a person has to have read the one in force. */
async function hasRead(
  tx: Tx,
  { userId }: Actor,
  { portfolioId, version }: { readonly portfolioId: string; readonly version: number },
): Promise<Decision<true, 'policy-not-acknowledged'>> {
  if (userId === null || version === 0) return yes(true)
  const read = await findAcknowledged(tx, { portfolioId, kind: 'offers', userId })
  return isAcknowledged(version, read.version)
}

export async function keepOffer(
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, callId, renegotiatesId }: Table,
  { creditorId, policyVersion, termsVersion, zone, goodPayer, standing }: Laid,
  offer: { readonly shape: Shape; readonly quote: Quote; readonly why: Why | null },
): Promise<MadeOffer> {
  const acceptableUntil = endOf(offer.quote, zone)
  const benefits = benefitsWith(offer.quote, standing).map(writtenBenefit)
  const { id } = await insertOffer(tx, {
    debtorId,
    portfolioId,
    creditorId,
    callId: callId ?? null,
    shape: offer.shape,
    quote: offer.quote,
    policyVersion,
    termsVersion,
    madeBy: actor.name,
    acceptableUntil,
    renegotiatesId: renegotiatesId ?? null,
    benefits,
    goodPayer,
    reason: offer.why?.reason ?? null,
  })
  return {
    offerId: id,
    isRecommended: offer.why !== null,
    reason: offer.why?.reason ?? null,
    reasonFacts: offer.why?.facts ?? {},
    acceptableUntil,
    benefits,
    isForGoodPayer: goodPayer !== null,
    quote: { ...offer.quote, shape: offer.shape },
  }
}

function benefitsWith({ instalments }: Quote, { policy, today }: Standing): Benefit[] {
  const [first] = instalments
  if (!first) return []
  const plan = { parts: instalments.length, firstDueOn: first.dueOn, today }
  return benefitsOf(policy.benefits, plan)
}

/** An offer that was made before, as it was told then. */
export const presentOffer = (row: OfferRow): MadeOffer => ({
  offerId: row.id,
  isRecommended: false,
  reason: null,
  reasonFacts: {},
  acceptableUntil: row.acceptableUntil,
  benefits: row.benefits,
  isForGoodPayer: row.goodPayer !== null,
  quote: { ...row.quote, shape: row.shape as Shape },
})

/** Through the whole of its last day, where the agency is. */
const endOf = ({ validUntil }: Quote, zone: string) =>
  validUntil.add({ days: 1 }).toZonedDateTime(zone).toInstant()
