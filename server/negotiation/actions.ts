import { day } from '../../kit/dates.ts'
import { type Decision, type No, no, yes } from '../../kit/decision.ts'
import { cents, percent } from '../../kit/money.ts'
import { type NewPolicy, publishPolicy } from '../creditors/actions.ts'
import type { Actor } from '../identity/actor.ts'
import { nextIncomeOn } from '../listening/income.ts'
import type { World } from '../platform/world.ts'
import { type Affordable, affordable, type Budget } from './affordability.ts'
import { firstPayment } from './first-payment.ts'
import { fitted } from './fit.ts'
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
import { toldOf } from './told-actions.ts'

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
    const told = await toldOf(tx, table.debtorId)
    const fits = affordableTo(told, laid.value)
    const planFrom = nextIncomeOn(told, tx.today)
    const standing = { ...laid.value.standing, planFrom }
    const made = offers(standing, fits?.monthlyCents)
    if (!made) return no('nothing-owed')
    const heard = { ...told, monthlyCents: fits?.monthlyCents, incomeOn: planFrom }
    const { offers: order, advice } = fitted(made.offers, made.advice, heard)
    const items: MadeOffer[] = []
    for (const { shape, quote } of order) {
      const why = shape === advice.shape ? { reason: advice.reason, facts: advice.facts } : null
      items.push(await keepOffer(tx, actor, table, laid.value, { shape, quote, why }))
    }
    const known = fits ? { ...fits, noPlan: noPlan(laid.value, fits) } : null
    return yes({ limits: limits(standing, 'at-once'), items, affordable: known })
  })
}

const affordableTo = (
  { budget }: { readonly budget: Budget | undefined },
  { standing, country }: Laid,
) => budget && affordable(budget, standing.policy.affordability, country)

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
    const offer = { shape: shapeAsked(ask), quote: answer.value, why: null }
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
