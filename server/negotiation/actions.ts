import type { offerShapes } from '../../api/negotiation.ts'
import { day } from '../../kit/dates.ts'
import { type Decision, no, yes } from '../../kit/decision.ts'
import { cents, percent } from '../../kit/money.ts'
import { isAcknowledged } from '../creditors/acknowledgement.ts'
import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
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
import type { World } from '../platform/world.ts'
import type { Standing } from './authority.ts'
import { type Benefit, benefitsOf } from './benefits.ts'
import { type GoodPayer, goodPayer, type PaidHistory, widened } from './good-payer.ts'
import { type Limits, limits } from './limits.ts'
import { offers } from './offers.ts'
import type { PlanShape } from './plan-shape.ts'
import { type Negotiator, type OfferPolicy, readOfferPolicy, usualOfferPolicy } from './policy.ts'
import { type WrittenBenefit, writtenBenefit } from './policy-wire.ts'
import { type Quote, type QuoteRefusal, quote } from './quote.ts'
import { insertOffer } from './store.ts'

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

type TableRefusal =
  | 'not-allowed'
  | 'unknown-debtor'
  | 'already-in-agreement'
  | 'policy-not-acknowledged'
  | 'nothing-owed'

type Laid = {
  readonly standing: Standing
  readonly creditorId: string
  readonly policyVersion: number
  readonly termsVersion: number
  readonly zone: string
  readonly goodPayer: GoodPayer | null
}

export type MadeOffer = {
  readonly offerId: string
  readonly isRecommended: boolean
  readonly reason: string | null
  readonly acceptableUntil: ReturnType<typeof endOf>
  readonly benefits: readonly WrittenBenefit[]
  readonly isForGoodPayer: boolean
  readonly quote: Quote & { readonly shape: Shape }
}
type Shape = (typeof offerShapes)[number]

/** The ways to pay that an agent begins with, each kept as it was said. */
export function makeOffers(
  world: World,
  actor: Actor,
  table: Table,
): Promise<Decision<{ limits: Limits; items: MadeOffer[] }, TableRefusal>> {
  return world.transaction(actor, async (tx) => {
    const laid = await layTable(tx, actor, table)
    if (!laid.ok) return laid
    const { standing } = laid.value
    const made = offers(standing)
    if (!made) return no('nothing-owed')
    const items: MadeOffer[] = []
    for (const { shape, quote } of made.offers) {
      const reason = shape === made.advice.shape ? made.advice.reason : null
      items.push(await keep(tx, actor, table, laid.value, { shape, quote, reason }))
    }
    return yes({ limits: limits(standing, 'at-once'), items })
  })
}

export type AskedQuote = Table & {
  readonly downPaymentCents: number
  readonly parts: number
  readonly firstDueOn: string
  readonly dueDay?: number | undefined
  readonly discountPct: string
  readonly planShape?: PlanShape | undefined
}

/** What the person asks for, quoted within the authority of who offers, or the limit in the way. */
export function requestQuote(
  world: World,
  actor: Actor,
  asked: AskedQuote,
): Promise<Decision<{ limits: Limits; offer: MadeOffer }, TableRefusal | QuoteRefusal>> {
  return world.transaction(actor, async (tx) => {
    const laid = await layTable(tx, actor, asked)
    if (!laid.ok) return laid
    const { standing } = laid.value
    const answer = quote(
      {
        discount: { pct: percent(asked.discountPct) },
        parts: asked.parts,
        downPaymentCents: cents(asked.downPaymentCents),
        firstDueOn: day(asked.firstDueOn),
        dueDay: asked.dueDay,
        planShape: asked.planShape,
      },
      standing,
    )
    if (!answer.ok) return answer
    const { planShape: asks = 'level' } = asked
    const shape = asks === 'level' ? 'custom' : asks
    const offer = { shape, quote: answer.value, reason: null } as const
    const paying = asked.parts === 1 ? 'at-once' : 'in-instalments'
    return yes({
      limits: limits(standing, paying),
      offer: await keep(tx, actor, asked, laid.value, offer),
    })
  })
}

/** What is owed and open, and how far this person may go. */
async function layTable(
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, itemIds, renegotiatesId, history }: Table,
): Promise<Decision<Laid, TableRefusal>> {
  const allowed = may(actor, 'make-offers')
  if (!allowed.ok) return allowed
  const portfolio = await creditors.findPortfolio(tx, portfolioId)
  if (!portfolio || !(await findDebtor(tx, debtorId))) return no('unknown-debtor')
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
  const balances = items
    .map((item) => balance(item, terms, tx.today))
    .filter(({ totalCents }) => totalCents > 0n)
  if (balances.length === 0) return no('nothing-owed')
  const standing = { balances, policy, who: negotiatorOf(actor), today: tx.today }
  const { creditorId } = portfolio
  const laid = { standing, creditorId, policyVersion, termsVersion, zone: tx.zone }
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

/** Combinado itself offers what an agent may. */
const negotiatorOf = ({ role }: Actor): Negotiator =>
  role === 'owner' || role === 'supervisor' ? role : 'agent'

async function keep(
  tx: Tx,
  actor: Actor,
  { debtorId, portfolioId, callId, renegotiatesId }: Table,
  { creditorId, policyVersion, termsVersion, zone, goodPayer, standing }: Laid,
  offer: { readonly shape: Shape; readonly quote: Quote; readonly reason: string | null },
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
  })
  return {
    offerId: id,
    isRecommended: offer.reason !== null,
    reason: offer.reason,
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

/** Through the whole of its last day, where the agency is. */
const endOf = ({ validUntil }: Quote, zone: string) =>
  validUntil.add({ days: 1 }).toZonedDateTime(zone).toInstant()

export const publishOfferPolicy = (world: World, actor: Actor, ask: NewPolicy) =>
  publishPolicy(world, actor, { kind: 'offers', read: readOfferPolicy }, ask)
