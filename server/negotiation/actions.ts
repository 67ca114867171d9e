import { day } from '../../kit/dates.ts'
import { type Decision, type No, no, yes } from '../../kit/decision.ts'
import { cents, percent } from '../../kit/money.ts'
import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import type { Actor } from '../identity/actor.ts'
import type { Tx } from '../platform/sql.ts'
import type { World } from '../platform/world.ts'
import { type Affordable, affordable } from './affordability.ts'
import { findBudget } from './budget-store.ts'
import { firstPayment } from './first-payment.ts'
import { type Limits, limits } from './limits.ts'
import { offers } from './offers.ts'
import type { PlanShape } from './plan-shape.ts'
import { readOfferPolicy } from './policy-reader.ts'
import { type Ask, type QuoteRefusal, quote } from './quote.ts'
import {
  keepOffer,
  type Laid,
  layTable,
  type MadeOffer,
  type Shape,
  type Table,
  type TableRefusal,
} from './table-actions.ts'

export type MadeOffers = {
  readonly limits: Limits
  readonly items: readonly MadeOffer[]
  /** What fits the person a month, when anything is known of it. */
  readonly affordable: (Affordable & { readonly noPlan: NoPlan }) | null
}

/** Why no plan fits what can be paid a month, and what would have to change; null when one does. */
type NoPlan = { readonly reason: string; readonly facts: No<string>['facts'] } | null

/** The ways to pay that an agent begins with, each kept as it was said. */
export function makeOffers(
  world: World,
  actor: Actor,
  table: Table,
): Promise<Decision<MadeOffers, TableRefusal>> {
  return world.transaction(actor, async (tx) => {
    const laid = await layTable(tx, actor, table)
    if (!laid.ok) return laid
    const { standing } = laid.value
    const fits = await affordableTo(tx, table.debtorId, laid.value)
    const made = offers(standing, fits?.monthlyCents)
    if (!made) return no('nothing-owed')
    const items: MadeOffer[] = []
    for (const { shape, quote } of made.offers) {
      const reason = shape === made.advice.shape ? made.advice.reason : null
      items.push(await keepOffer(tx, actor, table, laid.value, { shape, quote, reason }))
    }
    const known = fits ? { ...fits, noPlan: noPlan(laid.value, fits) } : null
    return yes({ limits: limits(standing, 'at-once'), items, affordable: known })
  })
}

/** By what the person said last, in whatever call that was. */
async function affordableTo(tx: Tx, debtorId: string, { standing, country }: Laid) {
  const budget = await findBudget(tx, debtorId)
  return budget && affordable(budget, standing.policy.affordability, country)
}

function noPlan({ standing }: Laid, { monthlyCents }: Affordable): NoPlan {
  const found = firstPayment(standing, monthlyCents)
  return found.ok ? null : { reason: found.refusal, facts: found.facts }
}

export type AskedQuote = Table & AskedTerms

/** As a screen sends them and a request for approval keeps them. */
export type AskedTerms = {
  readonly downPaymentCents: number
  readonly parts: number
  readonly firstDueOn: string
  readonly dueDay?: number | undefined
  readonly discountPct: string
  /** Instead of the percentage, where an amount was said. */
  readonly discountCents?: number | undefined
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
    const ask = askOf(asked)
    const answer = quote(ask, standing)
    if (!answer.ok) return answer
    const offer = { shape: shapeAsked(ask), quote: answer.value, reason: null } as const
    const paying = asked.parts === 1 ? 'at-once' : 'in-instalments'
    return yes({
      limits: limits(standing, paying),
      offer: await keepOffer(tx, actor, asked, laid.value, offer),
    })
  })
}

/** What was asked, as the rules take it. */
export const askOf = (asked: AskedTerms): Ask => ({
  discount:
    asked.discountCents === undefined
      ? { pct: percent(asked.discountPct) }
      : { cents: cents(asked.discountCents) },
  parts: asked.parts,
  downPaymentCents: cents(asked.downPaymentCents),
  firstDueOn: day(asked.firstDueOn),
  dueDay: asked.dueDay,
  planShape: asked.planShape,
})

/** An offer made by hand is called by its shape, if that is more than payments alike. */
export const shapeAsked = ({ planShape = 'level' }: Ask): Shape =>
  planShape === 'level' ? 'custom' : planShape

export const publishOfferPolicy = (world: World, actor: Actor, ask: NewPolicy) =>
  publishPolicy(world, actor, { kind: 'offers', read: readOfferPolicy }, ask)
